import { useId, useState } from 'react'
import * as text from '#text/threats'
import type { Threat } from '../../analysis/threat'
import { riskNow } from '../../analysis/verdict'
import { STRIDE } from '../../catalogue/stride'
import { useDerived, useSession } from '../../store/use'
import { Icon } from '../../ui/icon'
import { SeverityBadge } from '../../ui/severity'
import { StrideLetter } from '../../ui/stride-letter'
import { ThreatCard } from './threat-card'

type FoldProps = {
  readonly threats: readonly [Threat, ...Threat[]]
  /** The card of the list that Tab reaches; the key of the rule when that is the fold itself. */
  readonly current: string | undefined
}

/** One rule on several elements: the title once, and under it where it holds. */
export function ThreatFold({ threats, current }: FoldProps) {
  const [first] = threats
  const { rule, title, stride } = first
  const risk = useDerived(({ decided }) => riskNow(first, decided))
  const focus = useSession(({ focusThreat }) => focusThreat)
  const [unfolded, setUnfolded] = useState(false)
  const about = useId()
  const open = unfolded || threats.some(({ key }) => key === focus)
  const unsure = threats.filter(({ status }) => status === 'unanswered').length
  const letter = STRIDE.find((each) => each.letter === stride)?.name ?? stride
  return (
    <div className="rounded-card border border-line bg-raised" data-fold={rule}>
      <div className="relative flex gap-2 p-2.5">
        <StrideLetter letter={stride} name={letter} />
        <div className="min-w-0 flex-1">
          <div className="flex items-start gap-2">
            <h3 className="min-w-0 flex-1 font-semibold leading-5">
              <button
                aria-describedby={`${about}-risk ${about}-where`}
                aria-expanded={open}
                className="text-left after:absolute after:inset-0 after:rounded-card"
                data-card=""
                data-threat={rule}
                onClick={() => setUnfolded(!open)}
                tabIndex={current === rule ? 0 : -1}
                type="button"
              >
                {title}
              </button>
            </h3>
            <SeverityBadge id={`${about}-risk`} level={risk.level} score={risk.score} />
          </div>
          <p className="flex items-center gap-1 text-muted" id={`${about}-where`}>
            {text.onElements(threats.length, unsure)}
            <Icon className="ml-auto text-faint" name={open ? 'chevron-up' : 'chevron-down'} size={14} />
          </p>
        </div>
      </div>
      {open && (
        <div className="flex flex-col gap-1.5 px-1.5 pb-1.5">
          {threats.map((threat) => (
            <ThreatCard
              current={threat.key === current}
              key={threat.key}
              named="element"
              open={threat.key === focus}
              threat={threat}
            />
          ))}
        </div>
      )}
    </div>
  )
}
