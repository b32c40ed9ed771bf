import { lazy, Suspense } from 'react'
import { useDerived } from '../store/use'
import type { Panel } from './panel'

// Asked for at once, so that it is there when the engine is; a failure is told where it is shown.
const loading = import('./threats/threat-panel')
loading.catch(() => undefined)
const ThreatPanel = lazy(async () => ({ default: (await loading).ThreatPanel }))

/** What could go wrong, worst first; it comes with the engine, which the first paint does not wait for. */
function Threats() {
  const loaded = useDerived(({ analysis }) => analysis !== null)
  const waiting = <p className="p-4 text-muted">Loading the threat rules…</p>
  if (!loaded) return waiting
  return (
    <Suspense fallback={waiting}>
      <ThreatPanel />
    </Suspense>
  )
}

export const panel: Panel = {
  id: 'threats',
  title: 'Threats',
  side: 'right',
  order: 1,
  Component: Threats,
}
