import { lazy } from 'react'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { ExportDialog } from './export-dialog'
import { LibraryDialog } from './library-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import { TemplatesDialog } from './templates-dialog'

/** The largest of them, so it comes by itself. */
const CatalogueDialog = lazy(async () => ({ default: (await import('./catalogue-dialog')).CatalogueDialog }))

const CommandPalette = lazy(async () => ({
  default: (await import('./palette/command-palette')).CommandPalette,
}))
const PacksDialog = lazy(async () => ({ default: (await import('./packs-dialog')).PacksDialog }))

const ReportDialog = lazy(async () => ({ default: (await import('./report/report-dialog')).ReportDialog }))

const EarlierDialog = lazy(async () => ({ default: (await import('./earlier-dialog')).EarlierDialog }))

const HistoryDialog = lazy(async () => ({ default: (await import('./history-dialog')).HistoryDialog }))

const OwnThreatDialog = lazy(async () => ({
  default: (await import('../panels/own-threats/own-threat-dialog')).OwnThreatDialog,
}))

const ReuseDialog = lazy(async () => ({
  default: (await import('../panels/own-threats/reuse-dialog')).ReuseDialog,
}))

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

/** The dialog that the session asks for; loaded on first use. */
export default function Dialogs() {
  const open = useSession((session) => session.dialog)
  const Dialog = open ? DIALOGS[open] : undefined
  return Dialog ? <Dialog onClose={() => setSession({ dialog: null })} /> : null
}
