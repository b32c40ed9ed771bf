import * as text from '#text/shell-dialogs'
import { Dialog } from '../ui/dialog'
import { TemplateCards } from './template-cards'

/** All systems to start from. */
export function TemplatesDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={text.templates} description={text.aboutTemplates} onClose={onClose} wide>
      <div className="grid grid-cols-2 gap-3 pt-1 sm:grid-cols-3">
        <TemplateCards onOpened={onClose} />
      </div>
    </Dialog>
  )
}
