import { useDeferredValue, useEffect, useState } from 'react'
import type { NextControl } from '../../analysis/next-controls'
import { useDerived, useDocument } from '../../store/use'
import { whenIdle } from '../../ui/idle'
import { useCatalogue } from '../use-catalogue'

/** How long nothing may change before the mitigations are tried out anew. */
const REST_MS = 400
/** Each trial comes after this long even on a busy page: somebody waits for the list. */
const PATIENCE_MS = 300

/**
 * The mitigations that would take most risk away, best first; null while none was tried yet. Tried out once the
 * drawing rests, because each suggestion is an analysis of its own.
 */
export function useSuggestions(): readonly NextControl[] | null {
  const analysis = useDeferredValue(useDerived((derived) => derived.analysis))
  const catalogue = useCatalogue()
  const { own, decided } = useDerived((derived) => derived)
  const model = useDocument((state) => state.model)
  const [found, setFound] = useState<readonly NextControl[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the analysis changes where the model does in meaning
  useEffect(() => {
    if (!catalogue || !analysis) return
    let wanted = true
    let stop = () => clearTimeout(timer)
    const timer = setTimeout(begin, REST_MS)
    async function begin() {
      const { tryControls } = await import('../../analysis/next-controls')
      if (catalogue && wanted) later(tryControls(model, catalogue))
    }
    // Only while nothing else is to be done, so that no hand is ever kept waiting.
    function later(trials: Generator<undefined, readonly NextControl[]>) {
      stop = whenIdle((isFree) => {
        let { done, value } = trials.next()
        while (!done && isFree()) ({ done, value } = trials.next())
        if (value) setFound(value)
        else later(trials)
      }, PATIENCE_MS)
    }
    return () => {
      wanted = false
      stop()
    }
  }, [analysis, catalogue, own, decided])
  return found
}
