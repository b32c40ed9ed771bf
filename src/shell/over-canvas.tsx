import { type ComponentType, lazy, Suspense } from 'react'
import { tellNotLoaded } from '../store/notices'
import { useDocument, useSession } from '../store/use'
import { late } from '../ui/late'
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

/** What stands over the drawing: the zoom, the legend of the heat, and the welcome while there is nothing yet. */
export function OverCanvas({ narrow }: { readonly narrow: boolean }) {
  const sheetOpen = useSession((session) => session.sheet !== null)
  const heat = useSession((session) => session.heat)
  const welcomed = useSession((session) => session.welcomed)
  const empty = useDocument(({ model: { assets, zones, notes } }) =>
    [assets, zones, notes].every((table) => Object.keys(table).length === 0),
  )
  const welcoming = empty && !welcomed
  return (
    <>
      {!(narrow && sheetOpen) && !welcoming && <ZoomControl />}
      {narrow && <GestureHint />}
      {heat && (
        <Suspense>
          <HeatLegend />
        </Suspense>
      )}
      <Suspense>
        <Hints />
      </Suspense>
      {welcoming && <Welcome />}
    </>
  )
}
