import { useEffect } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/packs'
import { type PackOutcome, packOutcomeStore } from '../../store/pack-outcome'
import { Problems } from './problems'

/** What came of the file loaded last; gone when the dialog closes. */
export function PackOutcomeNote() {
  const outcome = useStore(packOutcomeStore, (state) => state.outcome)
  useEffect(() => () => packOutcomeStore.setState({ outcome: null }), [])
  return (
    <div role="status">
      {outcome && (
        <div
          className={`rounded-control px-3 py-2 ${outcome.state === 'refused' ? 'bg-critical-soft' : 'bg-sunken'}`}
        >
          <p className="font-semibold">{headline(outcome)}</p>
          {outcome.problems.length > 0 && <Problems problems={errorsFirst(outcome)} />}
        </div>
      )}
    </div>
  )
}

function headline({ state, file, name, problems }: PackOutcome): string {
  if (state === 'trying') return text.tryingOut(name)
  if (state === 'refused') return text.notLoaded(file)
  return problems.length === 0 ? text.loaded(name) : text.loadedWithProblems(name)
}

/** Of a refused pack only what keeps it out. */
function errorsFirst({ state, problems }: PackOutcome): PackOutcome['problems'] {
  return state === 'refused' ? problems.filter(({ level }) => level === 'error') : problems
}
