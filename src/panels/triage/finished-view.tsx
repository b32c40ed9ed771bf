import * as text from '#text/triage'
import { setTriage } from '../../store/triage'
import { Button } from '../../ui/button'
import { Minutes } from './minutes-view'
import { isUndecidedKey, type TriageState } from './use-triage'

/** The end of the queue: what is left, and the minutes. */
export function FinishedView({ state }: { readonly state: TriageState }) {
  const { keys, count } = state
  const left = keys.filter((key) => isUndecidedKey(state, key))
  const [first] = left
  const back = () => setTriage({ at: first ?? keys.at(-1) ?? null })
  return (
    <div className="flex flex-col gap-4">
      <h2
        className="font-semibold text-[clamp(1.6rem,2.6vw,2.75rem)] outline-none"
        data-triage-heading=""
        tabIndex={-1}
      >
        {keys.length === 0
          ? text.nothingToGoThrough
          : left.length === 0
            ? text.allAreDecided(count)
            : text.decidedAndLeft(count, left.length)}
      </h2>
      {keys.length === 0 && <p className="text-lg text-muted">{text.chooseAnotherFilter}</p>}
      {first !== undefined && (
        <Button className="self-start" onClick={back}>
          {text.goToFirstOpen}
        </Button>
      )}
      <Minutes state={state} />
    </div>
  )
}
