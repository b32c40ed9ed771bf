import type { Catalogue, ControlDef } from '../../catalogue/define'
import type { Id } from '../../model/model'
import { ANSWERED } from '../score'
import type { Threat } from '../threat'
import { placesFor } from '../with-control'
import type { AttackPath } from './attack-path'
import type { AttackView } from './attack-view'
import type { Board } from './board'
import { outcome } from './channel'
import type { Stop } from './search'
import { Usable, type Use } from './usable'

/** A mitigation and where it goes: one asset or some flows. */
export type Placement = { readonly key: string; readonly control: ControlDef; readonly places: readonly Id[] }

/** One mitigation or two that should close a step between them, by the points that answer its threats. */
export type Closer = { readonly key: string; readonly placements: readonly Placement[] }

/** What the points of mitigations say would close a step of a path; to be tried, as mitigations do more than that. */
export class Closers {
  readonly #board: Board
  readonly #usable: Usable
  readonly #known = new Map<string, readonly Closer[]>()

  constructor({ board, attacker }: AttackView) {
    this.#board = board
    this.#usable = new Usable(board, attacker)
  }

  /** Those of any step of the path, each once. */
  of({ stops, jewel }: AttackPath): readonly Closer[] {
    const found = new Map<string, Closer>()
    for (const [at, stop] of stops.entries()) {
      const isEnd = at === stops.length - 1
      const key = `${stop.square.index} ${stop.flow?.id} ${stop.arrived} ${isEnd ? 'end' : stop.channel} ${stop.entry.access}`
      const known = this.#known.get(key)
      const closers =
        known ?? closersOf(this.#waysPast(stop, isEnd ? jewel.wanted : null), this.#board.catalogue)
      if (!known) this.#known.set(key, closers)
      for (const closer of closers) found.set(closer.key, closer)
    }
    return [...found.values()]
  }

  /** All that the attacker could do there to go on in the same way, or at the end to have what they want. */
  #waysPast(stop: Stop, wanted: ReadonlySet<string> | null): readonly Use[] {
    if (!stop.use) return []
    const { square, arrived, channel, flow, isBack, from, entry } = stop
    const over = flow && !isBack ? this.#usable.over(flow.id, square, arrived) : null
    const here = from
      ? this.#usable.at(square, arrived)
      : this.#usable.touching(square, arrived, entry.access)
    return [...here.uses, ...(over?.uses ?? [])].filter(({ threat, stride }) =>
      wanted ? wanted.has(stride) : outcome(threat.rule, stride, square.asset.kind, arrived) === channel,
    )
  }
}

/** Points that are missing to answer a threat, and what each placement adds. */
type Need = { readonly points: number; readonly from: ReadonlyMap<string, number> }

/** Single placements that answer all of these threats, or else pairs of them; none where nothing can. */
function closersOf(uses: readonly Use[], catalogue: Catalogue): readonly Closer[] {
  const placements = new Map<string, Placement>()
  const threats = [...new Set(uses.map(({ threat }) => threat))]
  const needs = threats.map((threat) => needOf(threat, catalogue, placements))
  const [first, ...rest] = needs
  if (!first) return []
  const keys = [...placements.keys()].sort()
  const closes = (...set: readonly string[]) =>
    [first, ...rest].every(
      ({ points, from }) => set.reduce((sum, key) => sum + (from.get(key) ?? 0), 0) >= points,
    )
  const single = keys.filter((key) => closes(key))
  const sets =
    single.length > 0
      ? single.map((key) => [key])
      : keys.flatMap((a, at) =>
          keys
            .slice(at + 1)
            .flatMap((b) => ((first.from.has(a) || first.from.has(b)) && closes(a, b) ? [[a, b]] : [])),
        )
  return sets.map((set) => ({
    key: set.join(' + '),
    placements: set.flatMap((key) => placements.get(key) ?? []),
  }))
}

function needOf(threat: Threat, { controls, rules }: Catalogue, placements: Map<string, Placement>): Need {
  const places = placesFor(threat)
  const from = new Map<string, number>()
  // What people wrote is answered by all of its mitigations.
  let points = threat.own ? threat.controls.length : ANSWERED
  for (const { id, strength, state } of threat.controls) {
    const control = controls.get(id)
    if (state === 'in-place') points -= strength
    else if (control) {
      const key = `${id} ${places.join(' ')}`
      if (!placements.has(key)) placements.set(key, { key, control, places })
      from.set(key, strength)
    }
  }
  const canBeAnswered = !rules.get(threat.rule)?.residual && threat.controls.length > 0
  return { points: canBeAnswered ? points : Number.POSITIVE_INFINITY, from }
}
