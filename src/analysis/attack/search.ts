import type { FlowFacts } from '../facts'
import type { Move, Square } from './board'
import { backWithAnswers, CHANNELS, type Channel, forwards, intoStore, isControl, relays } from './channel'
import { RELAY_COST } from './cost'
import type { Entry } from './entries'
import { Heap } from './heap'
import type { Jewel } from './jewels'
import { bestEnd, type Options, type Usable, type Use } from './usable'

/** One place on the way of an attacker, and how they came there. */
export type Stop = {
  readonly square: Square
  /** How they come to it, and how they are in touch with it from then on. */
  readonly arrived: Channel
  readonly channel: Channel
  /** The threat carried out there; null where they start or something passes on what they send. */
  readonly use: Use | null
  /** The flow that they came over, and whether with its answers, against the arrow. */
  readonly flow: FlowFacts | null
  readonly isBack: boolean
  readonly from: Stop | null
  readonly entry: Entry
  /** Of the whole way so far. */
  readonly cost: number
  readonly hops: number
  readonly order: number
}

/** A way to a jewel: its last stop with the impact counted in. */
export type End = { readonly jewel: Jewel; readonly stop: Stop; readonly cost: number }

export type Found = {
  /** By square, the cheapest stop there. */
  readonly reached: ReadonlyMap<Square, Stop>
  /** By jewel, the easiest ways, easiest first. */
  readonly ends: ReadonlyMap<Jewel, readonly End[]>
  /** How somebody arrives where, whether or not they can do anything there. */
  readonly arrivals: { has(square: Square, channel: Channel): boolean }
}

/** Ways that are followed on from each element and hold, and ways told for each jewel. */
const KEPT = 2
const TOLD = 3
/** Nobody follows a longer story. */
const MOST_HOPS = 8
/** Ways harder than one in 90 are not followed. */
const MOST_COST = 4.5

type Search = {
  readonly usable: Usable
  readonly jewels: ReadonlyMap<Square, Jewel>
  readonly open: Heap<Stop>
  /** By square and channel, how many ways were followed on from there. */
  readonly visits: Uint8Array
  /** By square and channel, 1 where somebody arrived. */
  readonly arrived: Uint8Array
  readonly reached: Map<Square, Stop>
  readonly ends: Map<Jewel, End[]>
  made: number
}

/**
 * Follows the cheapest ways first, from all entries at once, until every element has been come to by its easiest ways.
 * No way comes to an element twice. Equal costs are settled by the order in which ways were found, which is the
 * natural order of ids; so the answer depends on nothing but the model.
 */
export function search(
  usable: Usable,
  squares: number,
  entries: readonly Entry[],
  jewels: readonly Jewel[],
): Found {
  const state: Search = {
    usable,
    jewels: new Map(jewels.map((jewel) => [jewel.square, jewel])),
    open: new Heap((a, b) => a.cost < b.cost || (a.cost === b.cost && a.order < b.order)),
    visits: new Uint8Array(squares * CHANNELS.length),
    arrived: new Uint8Array(squares * CHANNELS.length),
    reached: new Map(),
    ends: new Map(),
    made: 0,
  }
  for (const entry of entries) enter(state, entry)
  for (let stop = state.open.pop(); stop; stop = state.open.pop()) {
    const key = keyOf(stop.square, stop.channel)
    const visits = state.visits[key] ?? KEPT
    if (visits >= KEPT) continue
    state.visits[key] = visits + 1
    if (!state.reached.has(stop.square)) state.reached.set(stop.square, stop)
    if (stop.hops < MOST_HOPS) for (const move of stop.square.moves) follow(state, stop, move)
  }
  const arrivals = { has: (square: Square, channel: Channel) => state.arrived[keyOf(square, channel)] === 1 }
  return { reached: state.reached, ends: settle(state.ends), arrivals }
}

type Arrival = Pick<Stop, 'square' | 'flow' | 'isBack' | 'from' | 'entry' | 'hops'> & {
  readonly channel: Channel
  readonly cost: number
}

function enter(state: Search, entry: Entry): void {
  const { square, channel, isOwn } = entry
  const arrival: Arrival = { square, channel, flow: null, isBack: false, from: null, entry, hops: 0, cost: 0 }
  state.arrived[keyOf(square, channel)] = 1
  if (isOwn) add(state, arrival, channel, null, 0)
  else arrive(state, arrival, state.usable.touching(square, channel, entry.access), null)
}

function follow(state: Search, from: Stop, { to, flow, isBack }: Move): void {
  if (to.asset.row.outOfScope !== null) return
  const channel = isBack
    ? back(from, to, flow)
    : forwards(from.channel, from.square.asset.kind, to.asset.kind)
  if (!channel || wasAt(from, to)) return
  const here = state.usable.at(to, channel)
  const over = isBack ? null : state.usable.over(flow.id, to, channel)
  const relayed = relays(to.asset.kind, channel) ? channel : isUsedBy(from, to) ? 'caller' : null
  state.arrived[keyOf(to, channel)] = 1
  if (here.uses.length === 0 && !over && !relayed) return
  const { entry, cost } = from
  const arrival: Arrival = { square: to, channel, flow, isBack, from, entry, hops: from.hops + 1, cost }
  arrive(state, arrival, here, over)
  if (relayed) add(state, arrival, relayed, null, RELAY_COST)
}

/** A person in their hands uses what people are given to use. */
function isUsedBy({ channel, square }: Stop, to: Square): boolean {
  const { traits } = to.asset.kind
  return isControl(channel) && square.asset.kind.traits.includes('human') && traits.includes('endpoint')
}

/** Against the arrow: into the stores that an element reads, and with answers to whoever asked. */
function back(from: Stop, to: Square, flow: FlowFacts): Channel | null {
  if (to.asset.kind.dfd === 'data-store') {
    const inward = intoStore(from.channel, from.square.asset.kind, to.asset.kind)
    if (inward) return inward
  }
  if (!flow.twoWay) return null
  if (from.square.isStateless && from.channel === 'content') return null
  return backWithAnswers(from.channel)
}

function keyOf(square: Square, channel: Channel): number {
  return square.index * CHANNELS.length + CHANNELS.indexOf(channel)
}

function wasAt(stop: Stop, square: Square): boolean {
  for (let at: Stop | null = stop; at; at = at.from) if (at.square === square) return true
  return false
}

/** Carries out what is possible on arriving: `here` by threats of the element, `over` by those of the flow. */
function arrive(state: Search, arrival: Arrival, here: Options, over: Options | null): void {
  for (const { channel, use } of here.holds) {
    const other = over?.holds.find((hold) => hold.channel === channel)
    const best = other && other.use.cost < use.cost ? other.use : use
    add(state, arrival, channel, best, best.cost)
  }
  for (const { channel, use } of over?.holds ?? []) {
    const isKnown = here.holds.some((hold) => hold.channel === channel)
    if (!isKnown) add(state, arrival, channel, use, use.cost)
  }
  const jewel = state.jewels.get(arrival.square)
  if (!jewel) return
  const end = bestEnd(over ? [...here.uses, ...over.uses] : here.uses, jewel.wanted)
  if (!end || arrival.cost + end.cost > MOST_COST) return
  const stop = stopAt(state, arrival, arrival.channel, end, end.cost)
  const list = state.ends.get(jewel)
  if (list) list.push({ jewel, stop, cost: stop.cost })
  else state.ends.set(jewel, [{ jewel, stop, cost: stop.cost }])
}

function add(state: Search, arrival: Arrival, channel: Channel, use: Use | null, cost: number): void {
  if ((state.visits[keyOf(arrival.square, channel)] ?? KEPT) >= KEPT) return
  if (arrival.cost + cost <= MOST_COST) state.open.push(stopAt(state, arrival, channel, use, cost))
}

/** Written out field by field: tens of thousands are made, and spreading is slow. */
function stopAt(
  state: Search,
  { square, channel: arrived, flow, isBack, from, entry, hops, cost }: Arrival,
  channel: Channel,
  use: Use | null,
  more: number,
): Stop {
  const order = state.made++
  return { square, arrived, channel, use, flow, isBack, from, entry, cost: cost + more, hops, order }
}

/** The easiest ways to each jewel; of those through the same elements, one. */
function settle(ends: ReadonlyMap<Jewel, readonly End[]>): ReadonlyMap<Jewel, readonly End[]> {
  const settled = new Map<Jewel, readonly End[]>()
  for (const [jewel, list] of ends) {
    const kept = new Map<string, End>()
    const sorted = [...list].sort((a, b) => a.cost - b.cost || a.stop.order - b.stop.order)
    for (const end of sorted) {
      if (kept.size === TOLD) break
      const way = squaresOf(end.stop)
        .map(({ index }) => index)
        .join(' ')
      // Starting at the second element of a way that is easier anyway tells nothing new.
      if (![...kept.keys()].some((known) => ` ${known}`.endsWith(` ${way}`))) kept.set(way, end)
    }
    settled.set(jewel, [...kept.values()])
  }
  return settled
}

/** The elements of a way, from its entry on. */
export function squaresOf(stop: Stop): readonly Square[] {
  return stopsOf(stop).map(({ square }) => square)
}

/** The stops of a way, from its entry on. */
export function stopsOf(last: Stop): readonly Stop[] {
  const stops: Stop[] = []
  for (let at: Stop | null = last; at; at = at.from) stops.push(at)
  return stops.reverse()
}
