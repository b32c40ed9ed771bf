import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { ExportDialog } from './export-dialog'
import { LibraryDialog } from './library-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import { TemplatesDialog } from './templates-dialog'

const DIALOGS: Readonly<Record<string, React.ComponentType<{ onClose: () => void }>>> = {
  export: ExportDialog,
  library: LibraryDialog,
  shortcuts: ShortcutsDialog,
  templates: TemplatesDialog,
}

/** The dialog that the session asks for; loaded on first use. */
export default function Dialogs() {
  const open = useSession((session) => session.dialog)
  const Dialog = open ? DIALOGS[open] : undefined
  return Dialog ? <Dialog onClose={() => setSession({ dialog: null })} /> : null
}
