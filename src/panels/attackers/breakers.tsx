import * as text from '#text/attackers'
import { series } from '#text/locale'
import type { AttackView } from '../../analysis/attack/attack-view'
import type { Breaker, Breakers as Found } from '../../analysis/attack/breaking'
import type { Placement } from '../../analysis/attack/closers'
import { keyOf } from '../../analysis/attack/to-try'
import type { Catalogue } from '../../catalogue/define'
import { effortOf } from '../../catalogue/effort'
import { setControls } from '../../commands/answer'
import { tellControl } from '../../commands/tell'
import { elementName } from '../../model/element'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { tip } from '../../ui/tip'
import { told } from '../../ui/told'
import { ElementLink } from '../element-link'
import { Section } from './section'
import { useBreakers } from './use-attack'

const SHOWN = 3

/** Where the paths meet, and what would break most of them. */
export function Breakers({ view, catalogue }: { readonly view: AttackView; readonly catalogue: Catalogue }) {
  const breakers = useBreakers(view, catalogue)
  return (
    <Section title={text.whatWouldStopThem}>
      {view.chokes.length > 0 && <Chokes view={view} />}
      <div aria-live="polite">
        {breakers === null && <p className="text-muted">{text.tryingMitigations}</p>}
        {breakers?.single.length === 0 && !breakers.rest && <p className="text-muted">{text.noMitigation}</p>}
      </div>
      <ul className="flex flex-col gap-2">
        {breakers?.single.slice(0, SHOWN).map((breaker) => (
          <BreakerCard breaker={breaker} key={keyOf(breaker.placements)} total={view.paths.length} />
        ))}
      </ul>
      {breakers?.rest && <Rest breakers={breakers} rest={breakers.rest} total={view.paths.length} />}
    </Section>
  )
}

function Chokes({ view }: { readonly view: AttackView }) {
  return (
    <p className="mb-2">
      <span className="text-muted">{text.chokePoints} </span>
      {told(
        series(
          view.chokes.map(({ element, name, paths }) => (
            <span key={element}>
              <ElementLink id={element}>{name}</ElementLink>{' '}
              <span className="text-muted">{text.ofPaths(paths, view.paths.length)}</span>
            </span>
          )),
        ),
      )}
    </p>
  )
}

type RestProps = { readonly breakers: Found; readonly rest: Breaker; readonly total: number }

/** What breaks paths that none of the single mitigations does. */
function Rest({ breakers, rest, total }: RestProps) {
  const broken = new Set(breakers.single.flatMap((breaker) => breaker.broken))
  return (
    <>
      <p className="mt-3 mb-1">
        {text.leftOver(total - broken.size, total)} {text.doMore(rest.placements.length)}
      </p>
      <ul>
        <BreakerCard breaker={rest} total={total} />
      </ul>
    </>
  )
}

const CHOICES = [
  { state: 'in-place', label: text.inPlaceOf },
  { state: 'planned', label: text.plannedOf },
] as const

function BreakerCard({ breaker, total }: { readonly breaker: Breaker; readonly total: number }) {
  const { placements } = breaker
  const names = placements.map(({ control }) => control.name).join(' + ')
  const where = useDocument(({ model }) =>
    placements
      .map(({ control, places: [first = '', ...more] }) =>
        text.onPlaces(control.name, elementName(model, first), more.length),
      )
      .join(' + '),
  )
  const put = (state: 'in-place' | 'planned') => {
    const placings = placements.map(({ control, places }) => ({ control: control.id, places }))
    void tellControl(names, state, () => setControls(placings, state))
  }
  return (
    <li className="rounded-card border border-line p-2.5">
      {placements.map((placement, at) => (
        <p key={placement.key}>
          {at > 0 && <span className="text-muted">{text.and} </span>}
          <Placed placement={placement} />
        </p>
      ))}
      <p className="text-muted text-xs">{effectOf(breaker, total)}</p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {CHOICES.map(({ state, label }) => (
          <Button
            aria-label={text.namedFor(label(placements.length), where)}
            key={state}
            onClick={() => put(state)}
            size="sm"
          >
            {label(placements.length)}
          </Button>
        ))}
      </div>
    </li>
  )
}

/** A mitigation and where it goes. */
function Placed({ placement: { control, places } }: { readonly placement: Placement }) {
  const [first = ''] = places
  const name = useDocument(({ model }) => elementName(model, first))
  return told(
    text.onPlace(
      <strong className="font-semibold" {...tip(control.summary)}>
        {control.name}
      </strong>,
      told(
        series(
          [
            <ElementLink id={first} key={first}>
              {name}
            </ElementLink>,
          ],
          places.length - 1,
        ),
      ),
    ),
  )
}

/** “breaks 3 of 5 paths · no way left to 1 crown jewel · medium effort”. */
function effectOf({ broken, hardens, closes, placements }: Breaker, total: number): string {
  const jewels = text.crownJewels(closes.length)
  const heaviest = placements.map(({ control }) => control).sort((a, b) => effortOf(b) - effortOf(a))
  const efforts = heaviest.map(({ effort }) => effort)
  return [
    broken.length > 0 && text.breaks(broken.length, total),
    hardens > 0 && text.makesHarder(hardens),
    closes.length > 0 && text.noWayLeftTo(jewels),
    text.effortsOf([...new Set(efforts)]),
  ]
    .filter(Boolean)
    .join(' · ')
}
