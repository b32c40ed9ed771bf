import { type ComponentType, useEffect, useState } from 'react'
import * as text from '#text/panels'
import { useDerived } from '../store/use'
import { NotLoaded } from '../ui/late'
import type { Panel } from './panel'

// Asked for at once, so that it is there when the engine is; a failure is told where it is shown.
let loading = load()

function load() {
  const asked = import('./threats/threat-panel')
  asked.catch(() => undefined)
  return asked
}

function again(): void {
  loading = load()
}

/** What could go wrong, worst first; it comes with the engine, which the first paint does not wait for. */
function Threats() {
  const analysed = useDerived(({ analysis }) => analysis !== null)
  const ThreatPanel = useThreatPanel()
  if (!analysed || !ThreatPanel) return <p className="p-4 text-muted">{text.loadingTheThreatRules}</p>
  return <ThreatPanel />
}

/** Null until it is there. Not by Suspense, which holds back for a moment what follows a placeholder. */
function useThreatPanel(): ComponentType | null {
  const [found, setFound] = useState<{ readonly Panel: ComponentType } | { readonly error: unknown } | null>(
    null,
  )
  useEffect(() => {
    loading.then(
      ({ ThreatPanel }) => setFound({ Panel: ThreatPanel }),
      (error) => setFound({ error: new NotLoaded(error, again) }),
    )
  }, [])
  if (found && 'error' in found) throw found.error
  return found?.Panel ?? null
}

export const panel: Panel = {
  id: 'threats',
  title: text.threats,
  side: 'right',
  order: 1,
  Component: Threats,
}
