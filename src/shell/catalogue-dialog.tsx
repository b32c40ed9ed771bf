import { CatalogueBrowser } from '../panels/catalogue/catalogue-browser'
import { Dialog } from '../ui/dialog'

/** The knowledge behind the threats. */
export function CatalogueDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog full title="Catalogue" onClose={onClose}>
      <CatalogueBrowser />
    </Dialog>
  )
}
