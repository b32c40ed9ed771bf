import { useRef, useState } from 'react'
import * as text from '#text/threats'
import { useSession } from '../../store/use'
import { Button } from '../../ui/button'
import { nextIndex } from '../../ui/roving'
import { fold } from './fold'
import { GroupHeading } from './group-heading'
import { ThreatCard } from './threat-card'
import { ThreatFold } from './threat-fold'
import { firstOf, type Group, type Grouping } from './threat-list'
import { useSteadyCard } from './use-steady-card'

/** So many cards at a time: a model of a thousand assets has thousands of threats. */
const CHUNK = 100

type CardsProps = {
  readonly groups: readonly Group[]
  readonly by: Grouping
  /** What the list is called where there are several. */
  readonly label?: string
}

/** The cards in their groups. Arrow keys go from card to card, Enter opens one. */
export function ThreatCards({ groups, by, label = text.listOfThreats }: CardsProps) {
  const [limit, setLimit] = useState(CHUNK)
  const [reached, setReached] = useState<string | null>(null)
  const list = useRef<HTMLElement>(null)
  const hold = useSteadyCard(list, groups)
  const focus = useSession(({ focusThreat }) => focusThreat)
  const { groups: shown, rest } = firstOf(groups, limit)
  const lists = shown.map((group) => ({
    group,
    items: fold(group.threats),
  }))
  const keys = lists.flatMap(({ items }) =>
    items.flatMap(({ threat, threats }) =>
      threat ? threat.key : [threats[0].rule, ...threats.map(({ key }) => key)],
    ),
  )
  const current = [reached, focus].find((key) => key !== null && keys.includes(key)) ?? keys[0]
  const sizes = new Map(groups.map(({ id, threats }) => [id, threats.length]))
  return (
    <section
      aria-label={label}
      className="flex flex-col gap-2"
      onFocus={(event) =>
        setReached(event.target.closest<HTMLElement>('[data-threat]')?.dataset.threat ?? null)
      }
      onKeyDown={walk}
      onKeyDownCapture={hold}
      onPointerDownCapture={hold}
      ref={list}
    >
      {lists.map(({ group, items }) => (
        <section className="flex flex-col gap-1.5" key={group.id}>
          <GroupHeading by={by} count={sizes.get(group.id) ?? 0} group={group} />
          {items.map(({ threat, threats }) =>
            threat ? (
              <ThreatCard
                current={threat.key === current}
                key={threat.key}
                open={threat.key === focus}
                threat={threat}
              />
            ) : (
              <ThreatFold current={current} key={threats[0].rule} threats={threats} />
            ),
          )}
        </section>
      ))}
      {rest > 0 && (
        <Button onClick={() => setLimit(limit + CHUNK)}>
          {text.showMoreOf(Math.min(CHUNK, rest), rest)}
        </Button>
      )}
    </section>
  )
}

function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || !target.matches('[data-card]')) return
  if (key === 'ArrowLeft' || key === 'ArrowRight') return
  const cards = [...currentTarget.querySelectorAll<HTMLElement>('[data-card]')]
  const next = nextIndex(key, cards.indexOf(target), cards.length)
  if (next === null) return
  event.preventDefault()
  cards[next]?.focus()
}
