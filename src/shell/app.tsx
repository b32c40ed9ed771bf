import { type ComponentType, lazy, Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/shell'
import { Canvas } from '../canvas/canvas'
import { endPresentation } from '../commands/present'
import { tellNotLoaded } from '../store/notices'
import { presentStore } from '../store/present'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { late } from '../ui/late'
import { TooltipLayer } from '../ui/tooltip'
import { useNarrow } from '../ui/use-media'
import { Announcer } from './announcer'
import { BottomBar } from './bottom-bar'
import { ContextMenu } from './context-menu'
import { CrashGuard } from './crash-guard'
import { Notices } from './notices'
import { OverCanvas } from './over-canvas'
import { PaletteSide } from './palette-side'
import { prefetch } from './prefetch'
import { SaveBanner } from './save-banner'
import { SidePanel } from './side-panel'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { useFileDrop } from './use-file-drop'

const loadDialogs = () => import('./dialogs')
const loadPalette = () => import('./palette/command-palette')
const Dialogs = late(
  async () => (await loadDialogs()).default,
  () => {
    setSession({ dialog: null })
    tellNotLoaded()
  },
)
const loadSheet = () => import('./sheet')
const Sheet = late(
  async () => (await loadSheet()).Sheet,
  () => {
    setSession({ sheet: null })
    tellNotLoaded()
  },
)
const PrintSheet = lazy<ComponentType>(() =>
  import('./print/print-sheet').then(
    ({ PrintSheet }) => ({ default: PrintSheet }),
    // Without it the screen is printed as it is.
    () => ({ default: () => null }),
  ),
)
/** The workshop; it comes when it is first started. */
const TriageView = late(
  async () => (await import('../panels/triage/triage-view')).TriageView,
  () => {
    setSession({ triage: false })
    tellNotLoaded()
  },
)
const Presenter = late(
  async () => (await import('./presenter/presenter')).Presenter,
  () => {
    endPresentation()
    tellNotLoaded()
  },
)

/** The frame: bars around the canvas, panels beside it, or sheets over it where there is no room. */
export function App() {
  const narrow = useNarrow()
  const paletteOpen = useSession((session) => session.paletteOpen)
  const triage = useSession((session) => session.triage)
  const dialog = useSession((session) => session.dialog)
  const presenting = useStore(presentStore, ({ now }) => now !== null)
  const bare = presenting || triage
  const dropping = useFileDrop()
  useEffect(() => {
    prefetch(loadDialogs)
    prefetch(loadPalette)
  }, [])
  useEffect(() => {
    if (narrow) prefetch(loadSheet)
  }, [narrow])
  return (
    <div className="relative flex h-dvh flex-col overflow-clip bg-panel pt-[env(safe-area-inset-top)] pr-[env(safe-area-inset-right)] pl-[env(safe-area-inset-left)]">
      {!bare && <TopBar narrow={narrow} />}
      <SaveBanner />
      <div className="relative flex min-h-0 flex-1 max-[820px]:flex-col short:flex-row">
        {!narrow && !bare && paletteOpen && <PaletteSide />}
        <main
          aria-label={text.diagram}
          className="relative min-h-0 min-w-0 flex-1 cramped:has-[+[data-sheet]]:[&>:not(h1)]:invisible has-[+[data-tall]]:[&>:not(h1)]:invisible has-[+[data-tall]]:[&_.react-flow__node]:invisible! low:max-[599px]:has-[+[data-triage]]:*:invisible"
          inert={presenting}
        >
          {!bare && <h1 className="sr-only">{text.strideboard}</h1>}
          <CrashGuard what={text.theDiagram}>
            <Canvas />
          </CrashGuard>
          {!presenting && <OverCanvas narrow={narrow} />}
          {dropping && (
            <p className="pointer-events-none absolute inset-3 grid place-items-center rounded-card border-2 border-accent border-dashed bg-accent-soft/80 font-semibold text-accent-ink text-base">
              {text.dropToOpen}
            </p>
          )}
          <TooltipLayer />
          <ContextMenu />
        </main>
        {!presenting && <Beside narrow={narrow} triage={triage} />}
      </div>
      {!bare && (narrow ? <BottomBar /> : <StatusBar />)}
      {presenting && (
        <Suspense>
          <Presenter />
        </Suspense>
      )}
      {dialog && (
        <Suspense fallback={<div data-modal="" />}>
          <Dialogs />
        </Suspense>
      )}
      <Suspense>
        <PrintSheet />
      </Suspense>
      <Notices />
      <Announcer />
    </div>
  )
}

/** What stands beside the canvas: the workshop, else the panels. */
function Beside({ narrow, triage }: { readonly narrow: boolean; readonly triage: boolean }) {
  const panelOpen = useSession((session) => session.panelOpen)
  const sheet = useSession((session) => session.sheet)
  if (triage) {
    return (
      <CrashGuard what={text.triage}>
        <Suspense fallback={<p className="w-[56%] p-6 text-muted">{text.loading}</p>}>
          <TriageView />
        </Suspense>
      </CrashGuard>
    )
  }
  if (!narrow) return panelOpen && <SidePanel />
  return (
    sheet && (
      <Suspense>
        <Sheet sheet={sheet} />
      </Suspense>
    )
  )
}
