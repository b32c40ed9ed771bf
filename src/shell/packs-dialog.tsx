import { Packs } from '../panels/packs/packs'
import { Dialog } from '../ui/dialog'

/** The rule packs of the model. */
export function PacksDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title="Rule packs"
      description="Rules, kinds of assets and mitigations of your own. They are kept in this model, so whoever opens it sees the same threats."
      onClose={onClose}
      wide
    >
      <Packs />
    </Dialog>
  )
}
