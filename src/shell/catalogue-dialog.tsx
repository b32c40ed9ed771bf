import * as text from '#text/shell-dialogs'
import { CatalogueBrowser } from '../panels/catalogue/catalogue-browser'
import { Dialog } from '../ui/dialog'

/** The knowledge behind the threats. */
export function CatalogueDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog full title={text.catalogue} onClose={onClose}>
      <CatalogueBrowser />
    </Dialog>
  )
}
