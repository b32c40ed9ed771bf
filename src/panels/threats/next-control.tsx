import { useDeferredValue, useEffect, useState } from 'react'
import type { NextControl as Suggestion } from '../../analysis/next-controls'
import { setControl } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { elementName } from '../../model/element'
import { useDerived, useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { tip } from '../../ui/tip'
import { ElementLink } from '../element-link'
import { useCatalogue } from '../use-catalogue'

/** How long nothing may change before the mitigations are tried out anew. */
const REST_MS = 400

/** Tried out once the drawing rests, because each suggestion is an analysis of its own. */
function useSuggestions(): readonly Suggestion[] {
  const analysis = useDeferredValue(useDerived((derived) => derived.analysis))
  const catalogue = useCatalogue()
  const model = useDocument((state) => state.model)
  const [found, setFound] = useState<readonly Suggestion[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the analysis changes where the model does in meaning
  useEffect(() => {
    if (!catalogue || !analysis) return
    let timer = setTimeout(begin, REST_MS)
    let wanted = true
    async function begin() {
      const { tryControls } = await import('../../analysis/next-controls')
      if (catalogue && wanted) step(tryControls(model, catalogue))
    }
    // One trial at a time, so that the hand on the canvas is never kept waiting.
    function step(trials: Generator<undefined, readonly Suggestion[]>) {
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

/** The mitigation that takes most risk away, one at a time. */
export function NextControl() {
  const suggestions = useSuggestions()
  const [step, setStep] = useState(0)
  const next = suggestions[step % Math.max(1, suggestions.length)]
  if (!next) return null
  const { control, places, answers, lowers } = next
  const put = (state: 'in-place' | 'planned' | 'absent', words: string) =>
    void tellOutcome(`${control.name}: ${words}`, () => setControl(places, control.id, state))
  return (
    <section aria-label="Next best mitigation" className="rounded-card border border-line p-3">
      <h2 className="text-muted text-xs">Next best mitigation</h2>
      <p>
        <strong className="font-semibold" {...tip(control.summary)}>
          {control.name}
        </strong>{' '}
        on <Places places={places} />
      </p>
      <p className="text-muted text-xs">
        {[
          answers.length > 0 && `answers ${answers.length === 1 ? '1 threat' : `${answers.length} threats`}`,
          lowers > 0 && `lowers ${lowers === 1 ? '1 threat' : `${lowers} threats`}`,
          `${control.effort} effort`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button onClick={() => put('in-place', 'in place')} size="sm">
          In place
        </Button>
        <Button onClick={() => put('planned', 'planned')} size="sm">
          Planned
        </Button>
        <Button onClick={() => put('absent', 'not in place')} size="sm">
          Not in place
        </Button>
        {suggestions.length > 1 && (
          <Button
            className="ml-auto"
            onClick={() => setStep((step + 1) % suggestions.length)}
            size="sm"
            variant="ghost"
          >
            Skip
          </Button>
        )}
      </div>
    </section>
  )
}

function Places({ places }: { readonly places: readonly string[] }) {
  const names = useDocument(({ model }) => places.map((id) => elementName(model, id)))
  const [first, ...others] = places
  if (first === 'system') return 'the whole system'
  if (!first) return null
  return (
    <>
      <ElementLink id={first}>{names[0] ?? first}</ElementLink>
      {others.length > 0 && ` and ${others.length} more`}
    </>
  )
}
