import { useEffect, useState } from 'react'
import type { Catalogue } from '../../catalogue/define'
import { type Findings, gatherFindings } from '../../formats/report/findings'
import type { SectionId } from '../../formats/report/sections'
import type { Model } from '../../model/model'

/** So long it works before the screen gets its turn. */
const TURN_MS = 12

/**
 * What a report tells of a model, worked out a little at a time; null until it is there. While more is worked out for
 * sections that were added, the answer is the one before.
 */
export function useFindings(
  model: Model,
  catalogue: Catalogue | null,
  sections: ReadonlySet<SectionId>,
): { readonly findings: Findings | null; readonly isReady: boolean } {
  const [made, setMade] = useState<{ findings: Findings; threats: boolean; plan: boolean } | null>(null)
  const threats = sections.has('threats')
  const plan = sections.has('plan')
  const isReady =
    made?.findings.model === model &&
    made.findings.catalogue === catalogue &&
    (made.threats || !threats) &&
    (made.plan || !plan)
  useEffect(() => {
    if (isReady || !catalogue) return
    const wanted = new Set<SectionId>([
      ...(threats ? ['threats' as const] : []),
      ...(plan ? ['plan' as const] : []),
    ])
    const steps = gatherFindings(model, catalogue, wanted)
    function turn() {
      const end = performance.now() + TURN_MS
      let step = steps.next()
      while (!step.done && performance.now() < end) step = steps.next()
      if (step.done) setMade({ findings: step.value, threats, plan })
      else timer = setTimeout(turn, 0)
    }
    let timer = setTimeout(turn, 0)
    return () => clearTimeout(timer)
  }, [model, catalogue, threats, plan, isReady])
  return { findings: made?.findings ?? null, isReady }
}
