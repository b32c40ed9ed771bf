import { tellNotLoaded } from '../store/notices'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { late } from '../ui/late'
import { ExportDialog } from './export-dialog'
import { LibraryDialog } from './library-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import { TemplatesDialog } from './templates-dialog'

/** The largest of them, so it comes by itself. */
const CatalogueDialog = late(async () => (await import('./catalogue-dialog')).CatalogueDialog, notThere)

const CommandPalette = late(async () => (await import('./palette/command-palette')).CommandPalette, notThere)
const PacksDialog = late(async () => (await import('./packs-dialog')).PacksDialog, notThere)

const ReportDialog = late(async () => (await import('./report/report-dialog')).ReportDialog, notThere)

const EarlierDialog = late(async () => (await import('./earlier-dialog')).EarlierDialog, notThere)

const HistoryDialog = late(async () => (await import('./history-dialog')).HistoryDialog, notThere)

const OwnThreatDialog = late(
  async () => (await import('../panels/own-threats/own-threat-dialog')).OwnThreatDialog,
  notThere,
)

const ReuseDialog = late(
  async () => (await import('../panels/own-threats/reuse-dialog')).ReuseDialog,
  notThere,
)

const DIALOGS: Readonly<Record<string, React.ComponentType<{ onClose: () => void }>>> = {
  catalogue: CatalogueDialog,
  earlier: EarlierDialog,
  export: ExportDialog,
  history: HistoryDialog,
  library: LibraryDialog,
  'own-threat': OwnThreatDialog,
  palette: CommandPalette,
  packs: PacksDialog,
  reuse: ReuseDialog,
  report: ReportDialog,
  shortcuts: ShortcutsDialog,
  templates: TemplatesDialog,
}

/** Else the rest of the page would wait behind a dialog that is not there. */
function notThere(): void {
  setSession({ dialog: null })
  tellNotLoaded()
}

/** The dialog that the session asks for; loaded on first use. */
export default function Dialogs() {
  const open = useSession((session) => session.dialog)
  const Dialog = open ? DIALOGS[open] : undefined
  return Dialog ? <Dialog onClose={() => setSession({ dialog: null })} /> : null
}
