import * as text from '#text/shell-dialogs'
import { Packs } from '../panels/packs/packs'
import { Dialog } from '../ui/dialog'

/** The rule packs of the model. */
export function PacksDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={text.rulePacks} description={text.aboutPacks} onClose={onClose} wide>
      <Packs />
    </Dialog>
  )
}
