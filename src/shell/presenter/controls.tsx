import * as text from '#text/shell-present'
import { command } from '../../commands/registry'
import { type Presentation, setRound } from '../../store/present'
import { Button } from '../../ui/button'

const ROUNDS = [
  { round: 'threats', label: text.threats },
  { round: 'zones', label: text.zones },
] as const

/** Which round, how far, and out; for those who have no arrow keys under their fingers. */
export function Controls({ now: { round, step, steps } }: { readonly now: Presentation }) {
  return (
    <div className="flex shrink-0 flex-col items-end gap-3 max-md:flex-row max-md:flex-wrap max-md:items-center max-md:justify-between">
      <fieldset aria-label={text.whatToLeadThrough} className="flex gap-1">
        {ROUNDS.map(({ round: each, label }) => (
          <Button
            aria-pressed={round === each}
            className="forced-colors:aria-pressed:border-[Highlight] forced-colors:aria-pressed:border-3 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
            key={each}
            onClick={() => setRound(each)}
          >
            {label}
          </Button>
        ))}
      </fieldset>
      <div className="flex items-center gap-2">
        <Button
          aria-label={text.previousStep}
          disabled={step === 0}
          icon="chevron-left"
          onClick={command('present-previous').run}
        />
        <span className="min-w-16 text-center text-base text-muted">
          <span className="sr-only">{text.step} </span>
          {step + 1} / {steps}
        </span>
        <Button
          disabled={step >= steps - 1}
          icon="chevron-right"
          onClick={command('present-next').run}
          variant="primary"
        >
          {text.next}
        </Button>
        <Button onClick={command('present-end').run} variant="ghost">
          {text.end}
        </Button>
      </div>
    </div>
  )
}
