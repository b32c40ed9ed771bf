import { useMemo } from 'react'
import { standingOf } from '../../analysis/standing'
import { useDerived, useDocument } from '../../store/use'
import type { Decided } from './threat-list'

/** Where the threats stand about which people said something. */
export function useDecided(): Decided {
  const decisions = useDocument(({ model }) => model.decisions)
  const analysis = useDerived((derived) => derived.analysis)
  return useMemo(() => {
    const decided: [string, ReturnType<typeof standingOf>['standing']][] = []
    for (const [key, decision] of Object.entries(decisions)) {
      const threat = analysis?.byKey.get(key)
      if (threat) decided.push([key, standingOf(threat, decision).standing])
    }
    return new Map(decided)
  }, [decisions, analysis])
}
