import { type ComponentType, lazy, Suspense } from 'react'
import * as text from '#text/shell'
import { tellNotLoaded } from '../store/notices'
import { useDocument, useSession } from '../store/use'
import { late } from '../ui/late'
import { useMedia } from '../ui/use-media'
import { GestureHint } from './status-bar'
import { Welcome } from './welcome'
import { ZoomControl } from './zoom-control'

/** Nobody should be kept out by what is only a help. */
const nothing = { default: () => null }
const Hints = lazy<ComponentType>(() =>
  import('./hints').then(
    ({ Hints }) => ({ default: Hints }),
    () => nothing,
  ),
)
const HeatLegend = late(async () => (await import('./heat-legend')).HeatLegend, tellNotLoaded)

/** An empty canvas says how to begin. */
function FirstStep() {
  const touch = useMedia('(pointer: coarse)')
  return (
    <p className="pointer-events-none absolute inset-0 grid place-items-center p-8 text-center text-base text-faint">
      {text.emptyCanvas(touch)}
    </p>
  )
}

/** What stands over the drawing: the zoom, the legend of the heat, and the welcome while there is nothing yet. */
export function OverCanvas({ narrow }: { readonly narrow: boolean }) {
  const sheetOpen = useSession((session) => session.sheet !== null)
  const triage = useSession((session) => session.triage)
  const heat = useSession((session) => session.heat)
  const welcomed = useSession((session) => session.welcomed)
  const empty = useDocument(({ model: { assets, zones, notes } }) =>
    [assets, zones, notes].every((table) => Object.keys(table).length === 0),
  )
  // Whoever has drawn and deleted it all has not lost the model, and needs no welcome.
  const drawn = useDocument(({ past }) => past.length > 0)
  const welcoming = empty && !welcomed && !drawn
  return (
    <>
      {!(narrow && sheetOpen) && !welcoming && <ZoomControl />}
      {narrow && <GestureHint />}
      {heat && (
        <Suspense>
          <HeatLegend />
        </Suspense>
      )}
      {/* Hidden and not left out: what is drawn from a sheet counts as well. In the workshop its keys mean something else. */}
      <div className={triage || (narrow && sheetOpen) ? 'hidden' : 'contents'}>
        <Suspense>
          <Hints />
        </Suspense>
      </div>
      {welcoming && <Welcome />}
      {empty && !welcoming && <FirstStep />}
    </>
  )
}
