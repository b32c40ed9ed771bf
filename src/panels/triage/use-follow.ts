import { useEffect } from 'react'
import type { Threat } from '../../analysis/threat'
import { setSession } from '../../store/session'
import { requestView } from '../../store/viewport'

/** The canvas shows what the threat is about: its element, or the way through the diagram that makes it so. */
export function useFollow(threat: Threat | undefined): void {
  const ids = threat ? placesOf(threat) : []
  const key = ids.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are in the key
  useEffect(() => {
    setSession({ highlight: ids })
    requestView(ids.length > 0 ? { type: 'frame', ids, below: 0 } : { type: 'fit' })
    return () => setSession({ highlight: [] })
  }, [key])
}

function placesOf({ element, flows, because }: Threat): readonly string[] {
  const path = because.find((fact) => fact.path && fact.path.length > 1)?.path
  if (path) return path
  if (flows.length > 0) return flows
  return element.type === 'system' ? [] : [element.id]
}
