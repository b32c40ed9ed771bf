import { lazy, Suspense, useEffect } from 'react'
import { Canvas } from '../canvas/canvas'
import { useDocument, useSession } from '../store/use'
import { TooltipLayer } from '../ui/tooltip'
import { Announcer } from './announcer'
import { BottomBar } from './bottom-bar'
import { ContextMenu } from './context-menu'
import { CrashGuard } from './crash-guard'
import { Notices } from './notices'
import { PaletteSide } from './palette-side'
import { prefetch } from './prefetch'
import { SaveBanner } from './save-banner'
import { Sheet } from './sheet'
import { SidePanel } from './side-panel'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { useFileDrop } from './use-file-drop'
import { useNarrow } from './use-media'
import { Welcome } from './welcome'
import { ZoomControl } from './zoom-control'

const loadDialogs = () => import('./dialogs')
const loadPalette = () => import('./palette/command-palette')
const Dialogs = lazy(loadDialogs)
const HeatLegend = lazy(async () => ({ default: (await import('./heat-legend')).HeatLegend }))

/** The frame: bars around the canvas, panels beside it, or sheets over it where there is no room. */
export function App() {
  const narrow = useNarrow()
  const paletteOpen = useSession((session) => session.paletteOpen)
  const panelOpen = useSession((session) => session.panelOpen)
  const sheetOpen = useSession((session) => session.sheet !== null)
  const dialog = useSession((session) => session.dialog)
  const heat = useSession((session) => session.heat)
  const welcomed = useSession((session) => session.welcomed)
  const empty = useDocument(({ model: { assets, zones, notes } }) =>
    [assets, zones, notes].every((table) => Object.keys(table).length === 0),
  )
  const dropping = useFileDrop()
  useEffect(() => {
    prefetch(loadDialogs)
    prefetch(loadPalette)
  }, [])
  return (
    <div className="relative flex h-dvh flex-col overflow-clip">
      <TopBar narrow={narrow} />
      <SaveBanner />
      <div className="flex min-h-0 flex-1 max-[820px]:flex-col short:flex-row">
        {!narrow && paletteOpen && <PaletteSide />}
        <main className="relative min-h-0 min-w-0 flex-1" aria-label="Diagram">
          <CrashGuard what="The diagram">
            <Canvas />
          </CrashGuard>
          {!(narrow && sheetOpen) && !(empty && !welcomed) && <ZoomControl />}
          {heat && (
            <Suspense>
              <HeatLegend />
            </Suspense>
          )}
          {empty && !welcomed && <Welcome />}
          {dropping && (
            <p className="pointer-events-none absolute inset-3 grid place-items-center rounded-card border-2 border-accent border-dashed bg-accent-soft/80 font-semibold text-accent-ink text-base">
              Drop to open as a new model
            </p>
          )}
          <TooltipLayer />
          <ContextMenu />
        </main>
        {!narrow && panelOpen && <SidePanel />}
        {narrow && <Sheet />}
      </div>
      {narrow ? <BottomBar /> : <StatusBar />}
      {dialog && (
        <Suspense fallback={<div data-modal="" />}>
          <Dialogs />
        </Suspense>
      )}
      <Notices />
      <Announcer />
    </div>
  )
}
