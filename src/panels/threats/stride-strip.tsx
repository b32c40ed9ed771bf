import * as text from '#text/threats'
import { STRIDE } from '../../catalogue/stride'
import { writeOwnThreat } from '../../commands/own-threats'
import type { Stride } from '../../model/model'
import { Button } from '../../ui/button'
import { strideInk } from '../../ui/stride-letter'
import { tip } from '../../ui/tip'
import type { LetterCount } from './threat-list'

const SHORT: Record<Stride, string> = {
  S: text.spoofing,
  T: text.tampering,
  R: text.repudiation,
  I: text.disclosure,
  D: text.denial,
  E: text.privilege,
}

type StripProps = {
  readonly counts: ReadonlyMap<Stride, LetterCount>
  readonly chosen: Stride | null
  readonly onChoose: (letter: Stride | null) => void
  /** Asks for at least one threat of each letter. */
  readonly asksForAll: boolean
  /** One row, with the letters alone. */
  readonly compact?: boolean
}

const TILE =
  'flex min-h-8 min-w-0 items-center gap-1 rounded-control border bg-raised px-1 pointer-coarse:min-h-11 hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:ring-1 aria-pressed:ring-accent forced-colors:aria-pressed:outline-3'

/** The six letters with their open threats; a press filters. A letter never considered is dashed and has no number. */
export function StrideStrip({ counts, chosen, onChoose, asksForAll, compact = false }: StripProps) {
  const shown = STRIDE.find(({ letter }) => letter === chosen)
  const missing = STRIDE.filter(({ letter }) => !counts.has(letter))
  return (
    <section aria-label={text.threatsByStrideLetter} className="@container">
      <div className={`grid gap-1 ${compact ? 'grid-cols-6' : 'grid-cols-3 @2xl:grid-cols-6'}`}>
        {STRIDE.map(({ letter, name, meaning }) => {
          const count = counts.get(letter)
          return (
            <button
              aria-pressed={letter === chosen}
              className={`${TILE} ${compact ? 'justify-center' : ''} ${count ? 'border-line' : 'border-line-strong border-dashed'}`}
              key={letter}
              onClick={() => onChoose(letter === chosen ? null : letter)}
              type="button"
              {...tip(count ? `${name}: ${meaning}` : text.noneConsideredYet(name, meaning))}
            >
              <span
                aria-hidden="true"
                className={`min-w-4.5 font-bold text-sm ${count ? strideInk(letter) : 'text-faint'}`}
              >
                {count ? count.open : '–'}
              </span>
              <span aria-hidden="true" className="text-[11px] text-muted">
                {compact ? letter : SHORT[letter]}
              </span>
              <span className="sr-only">
                {name}, {count ? text.countOpen(count.open) : text.noThreatConsidered}
              </span>
            </button>
          )
        })}
      </div>
      {shown && (
        <p className="mt-1.5 text-muted">
          <strong className="font-semibold text-ink">{shown.name}.</strong> {shown.meaning}{' '}
        </p>
      )}
      {asksForAll && missing.length > 0 && (
        <p className="mt-1.5 flex flex-wrap items-center gap-x-1.5 text-muted">
          {text.noThreatYet}
          {missing.map(({ letter, name, question }) => (
            <Button
              aria-label={text.addAThreatOf(name)}
              icon="plus"
              key={letter}
              onClick={() => writeOwnThreat(letter)}
              size="sm"
              variant="ghost"
              {...tip(question)}
            >
              {SHORT[letter]}
            </Button>
          ))}
        </p>
      )}
    </section>
  )
}
