import * as text from '#text/risk'
import type { Coverage, CoverageState } from '../../analysis/coverage'

/** What each state is called; its shape differs too. */
export const STATES: readonly {
  readonly state: CoverageState
  readonly word: string
  readonly meaning: string
}[] = [
  { state: 'open', word: text.coverageWord.open, meaning: text.openMeaning },
  { state: 'answered', word: text.coverageWord.answered, meaning: text.answeredMeaning },
  { state: 'none', word: text.coverageWord.none, meaning: text.noneMeaning },
]

/** A filled disc, a ring with a tick, a dash: on a 12 by 12 grid. */
export function StateShape({ state }: { readonly state: CoverageState }) {
  return (
    <svg aria-hidden="true" className="shrink-0" height="12" viewBox="0 0 12 12" width="12">
      {state === 'open' && <circle className="fill-high" cx="6" cy="6" r="5" />}
      {state === 'answered' && (
        <g className="fill-none stroke-good" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.5">
          <circle cx="6" cy="6" r="5" />
          <path d="m3.8 6.2 1.6 1.6 2.9-3.4" />
        </g>
      )}
      {state === 'none' && (
        <path className="stroke-faint" d="M2.5 6h7" strokeLinecap="round" strokeWidth="1.5" />
      )}
    </svg>
  )
}

/** What the shapes mean. */
export function CoverageLegend() {
  return (
    <ul aria-label={text.legend} className="flex flex-col gap-0.5 text-xs">
      {STATES.map(({ state, word, meaning }) => (
        <li className="flex items-center gap-1.5" key={state}>
          <StateShape state={state} />
          <span>
            <strong className="font-medium">{word}</strong> <span className="text-muted">{meaning}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How many items are in each state. */
export function CoverageCounts({ byState }: Pick<Coverage, 'byState'>) {
  return (
    <span className="inline-flex gap-2 text-muted text-xs tabular-nums">
      {STATES.map(({ state, word }) => (
        <span className="inline-flex items-center gap-1" key={state}>
          <StateShape state={state} />
          {byState[state]}
          <span className="sr-only"> {word}</span>
        </span>
      ))}
    </span>
  )
}
