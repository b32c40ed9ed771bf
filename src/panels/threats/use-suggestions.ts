import { useDeferredValue, useEffect, useState } from 'react'
import type { NextControl } from '../../analysis/next-controls'
import { useDerived, useDocument } from '../../store/use'
import { useCatalogue } from '../use-catalogue'

/** How long nothing may change before the mitigations are tried out anew. */
const REST_MS = 400

/**
 * The mitigations that would take most risk away, best first; null while none was tried yet. Tried out once the
 * drawing rests, because each suggestion is an analysis of its own.
 */
export function useSuggestions(): readonly NextControl[] | null {
  const analysis = useDeferredValue(useDerived((derived) => derived.analysis))
  const catalogue = useCatalogue()
  const model = useDocument((state) => state.model)
  const [found, setFound] = useState<readonly NextControl[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the analysis changes where the model does in meaning
  useEffect(() => {
    if (!catalogue || !analysis) return
    let timer = setTimeout(begin, found === null ? 0 : REST_MS)
    let wanted = true
    async function begin() {
      const { tryControls } = await import('../../analysis/next-controls')
      if (catalogue && wanted) step(tryControls(model, catalogue))
    }
    // One trial at a time, so that the hand on the canvas is never kept waiting.
    function step(trials: Generator<undefined, readonly NextControl[]>) {
      const { done, value } = trials.next()
      if (done) setFound(value)
      else timer = setTimeout(step, 0, trials)
    }
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [analysis, catalogue])
  return found
}
