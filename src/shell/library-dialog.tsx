import * as text from '#text/shell-dialogs'
import { Library } from '../panels/library/library'
import { Dialog } from '../ui/dialog'

/** All models on this device. */
export function LibraryDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={text.modelsOnThisDevice} onClose={onClose} wide>
      <Library onOpened={onClose} />
    </Dialog>
  )
}
