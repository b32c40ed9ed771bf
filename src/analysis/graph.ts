import type { Bits } from './bits'
import type { Facts } from './facts'
import { buildReach, type Reach } from './reach'
import { buildStateGraph, isStateless, type StateGraph } from './state-graph'
import { walk } from './walk'

export type Direction = 'upstream' | 'downstream'

/** How a walk is bounded. */
export type Limits = {
  readonly direction: Direction
  readonly maxHops: number
  readonly avoid: readonly string[]
}

/** The shape of a diagram, without what is answered: who is connected to whom. Parts are built when first used. */
export class Graph {
  /** Slot → indexes of the flows that end (begin) there, in natural order. */
  readonly inflows: readonly (readonly number[])[]
  readonly outflows: readonly (readonly number[])[]
  readonly #facts: Facts
  readonly #capacity: number
  readonly #states = new Map<Direction, StateGraph>()
  readonly #reach = new Map<string, Reach>()
  readonly #near = new Map<string, (readonly number[])[]>()
  readonly #closed = new Map<string, ReadonlySet<number>>()

  constructor(facts: Facts, capacity: number) {
    this.#facts = facts
    this.#capacity = capacity
    const inflows: number[][] = facts.assets.map(() => [])
    const outflows: number[][] = facts.assets.map(() => [])
    facts.flows.forEach((flow, index) => {
      inflows[flow.target.slot]?.push(index)
      outflows[flow.source.slot]?.push(index)
    })
    this.inflows = inflows
    this.outflows = outflows
  }

  states(direction: Direction): StateGraph {
    return build(this.#states, direction, () => buildStateGraph(this.#facts, direction))
  }

  /** Slots that an unbounded walk enters. */
  reach(limits: Limits, slot: number): Bits {
    const key = `${limits.direction} ${limits.avoid.join(' ')}`
    return build(this.#reach, key, () =>
      buildReach(this.states(limits.direction), this.closed(limits.avoid), this.#capacity),
    ).from(slot)
  }

  /** Slots of the other assets that a walk of at most `maxHops` steps comes to, nearest first. */
  near(limits: Limits, slot: number): readonly number[] {
    const key = `${limits.direction} ${limits.maxHops} ${limits.avoid.join(' ')}`
    const lists = build(this.#near, key, () => new Array<readonly number[]>(this.#capacity))
    const known = lists[slot]
    if (known) return known
    const found: number[] = []
    walk(this.states(limits.direction), slot, this.closed(limits.avoid), limits.maxHops, (other) => {
      found.push(other)
      return false
    })
    lists[slot] = found
    return found
  }

  /** Slots of the assets of the given kinds. */
  closed(kinds: readonly string[]): ReadonlySet<number> {
    return build(this.#closed, kinds.join(' '), () => {
      const slots = new Set<number>()
      if (kinds.length === 0) return slots
      for (const asset of this.#facts.assets)
        if (asset && kinds.includes(asset.kind.id)) slots.add(asset.slot)
      return slots
    })
  }
}

function build<Key, Value>(known: Map<Key, Value>, key: Key, work: () => Value): Value {
  const old = known.get(key)
  if (old !== undefined) return old
  const value = work()
  known.set(key, value)
  return value
}

/** Do two readings of a model have the same graph? */
export function sameShape(a: Facts, b: Facts): boolean {
  if (a.assets.length !== b.assets.length || a.flows.length !== b.flows.length) return false
  const sameAssets = a.assets.every((asset, slot) => {
    const other = b.assets[slot]
    if (asset === other) return true
    if (!asset || !other) return false
    return asset.id === other.id && asset.kind === other.kind && isStateless(asset) === isStateless(other)
  })
  if (!sameAssets) return false
  return a.flows.every((flow, index) => {
    const other = b.flows[index]
    if (flow === other) return true
    if (!other || flow.id !== other.id || flow.twoWay !== other.twoWay) return false
    return flow.source.slot === other.source.slot && flow.target.slot === other.target.slot
  })
}
