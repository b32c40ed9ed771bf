import * as text from '#text/attackers'
import type { AttackView } from '../../analysis/attack/attack-view'
import type { Breaker } from '../../analysis/attack/breaking'
import type { Catalogue } from '../../catalogue/define'
import { setControl } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { elementName } from '../../model/element'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { tip } from '../../ui/tip'
import { ElementLink } from '../element-link'
import { Section } from './section'
import { useBreakers } from './use-attack'

const SHOWN = 3

/** Where the paths meet, and what would break most of them. */
export function Breakers({ view, catalogue }: { readonly view: AttackView; readonly catalogue: Catalogue }) {
  const breakers = useBreakers(view, catalogue)
  return (
    <Section title={text.whatWouldStopThem}>
      {view.chokes.length > 0 && (
        <p className="mb-2">
          <span className="text-muted">{text.chokePoints} </span>
          {view.chokes.map(({ element, name, paths }, at) => (
            <span key={element}>
              {at > 0 && ', '}
              <ElementLink id={element}>{name}</ElementLink>{' '}
              <span className="text-muted">{text.ofPaths(paths, view.paths.length)}</span>
            </span>
          ))}
        </p>
      )}
      <div aria-live="polite">
        {breakers === null && <p className="text-muted">{text.tryingMitigations}</p>}
        {breakers?.length === 0 && <p className="text-muted">{text.noSingleMitigation}</p>}
      </div>
      <ul className="flex flex-col gap-2">
        {breakers?.slice(0, SHOWN).map((breaker) => (
          <BreakerCard
            breaker={breaker}
            key={`${breaker.control.id} ${breaker.places.join(' ')}`}
            total={view.paths.length}
          />
        ))}
      </ul>
    </Section>
  )
}

function BreakerCard({ breaker, total }: { readonly breaker: Breaker; readonly total: number }) {
  const { control, places } = breaker
  const names = useDocument(({ model }) => places.map((id) => elementName(model, id)))
  const [first = ''] = places
  const put = (state: 'in-place' | 'planned', words: string) =>
    void tellOutcome(`${control.name}: ${words}`, () => setControl(places, control.id, state))
  return (
    <li className="rounded-card border border-line p-2.5">
      <p>
        <strong className="font-semibold" {...tip(control.summary)}>
          {control.name}
        </strong>{' '}
        {text.onElement} <ElementLink id={first}>{names[0] ?? first}</ElementLink>
        {places.length > 1 && ` ${text.andMore(places.length - 1)}`}
      </p>
      <p className="text-muted text-xs">{effectOf(breaker, total)}</p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button onClick={() => put('in-place', text.isInPlace)} size="sm">
          {text.inPlace}
          <span className="sr-only">: {control.name}</span>
        </Button>
        <Button onClick={() => put('planned', 'planned')} size="sm">
          {text.planned}
          <span className="sr-only">: {control.name}</span>
        </Button>
      </div>
    </li>
  )
}

/** “breaks 3 of 5 paths · closes 1 crown jewel · medium effort”. */
function effectOf({ breaks, hardens, closes, control }: Breaker, total: number): string {
  const jewels = text.crownJewels(closes.length)
  return [
    breaks > 0 && text.breaks(breaks, total),
    hardens > 0 && text.makesHarder(hardens),
    closes.length > 0 && text.noWayLeftTo(jewels),
    text.effortOf(control.effort),
  ]
    .filter(Boolean)
    .join(' · ')
}
