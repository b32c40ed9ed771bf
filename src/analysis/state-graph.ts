import type { AssetFacts, Facts, FlowFacts } from './facts'

/**
 * The graph that walks move on. A model, identity provider, credential store, server or log serves many callers
 * and does not carry one caller's request into another caller's response: who enters it over a two-way flow may
 * leave over that flow again or over anything else, but not against another caller's two-way flow. So besides
 * one free state per asset there is one locked state per two-way flow into such a service.
 *
 * What all locked states of an asset share is kept once, as a common state that is entered without a step.
 */
export type StateGraph = {
  readonly states: number
  /** State → slot of its asset. The free state of an asset has the number of its slot. */
  readonly slot: Int32Array
  /** State → state entered along with it, or -1. */
  readonly common: Int32Array
  /** State → where its steps begin in `to` and `flow`; steps are in the natural order of flow ids. */
  readonly first: Int32Array
  /** Step → the state it leads to. */
  readonly to: Int32Array
  /** Step → index of the flow it takes. */
  readonly flow: Int32Array
}

/** Does the asset keep its callers apart? */
export function isStateless({ kind, props }: AssetFacts): boolean {
  if (kind.traits.includes('shared-service')) return true
  const remembers = props.get('contextIsolated') === 'no' || props.get('continuousLearning') === 'yes'
  return kind.traits.includes('model') && !remembers
}

type Step = { readonly to: number; readonly flow: number }

/** Builds the graph that `upstream` (against the arrows) or `downstream` walks on. */
export function buildStateGraph(facts: Facts, direction: 'upstream' | 'downstream'): StateGraph {
  const { locked, shared, slot } = numberStates(facts)
  const steps: Step[][] = slot.map(() => [])
  const add = (state: number, step: Step) => steps[state]?.push(step)
  facts.flows.forEach((flow, index) => {
    const { source, target, twoWay } = flow
    // A two-way flow from an asset to itself opens no new way.
    if (twoWay && source === target) return
    const from = shared.get(source.slot) ?? source.slot
    if (twoWay || direction === 'downstream') {
      add(from, { to: locked.get(flow) ?? target.slot, flow: index })
    }
    const back = { to: source.slot, flow: index }
    if (!twoWay && direction === 'upstream') add(shared.get(target.slot) ?? target.slot, back)
    if (twoWay) {
      add(target.slot, back)
      const lock = locked.get(flow)
      if (lock !== undefined) add(lock, back)
    }
  })
  const common = slot.map((at, state) => {
    const along = shared.get(at)
    return along === undefined || along === state ? -1 : along
  })
  return pack(slot, common, steps)
}

type Numbers = {
  readonly locked: ReadonlyMap<FlowFacts, number>
  /** Slot → its common state, where it has locked ones. */
  readonly shared: ReadonlyMap<number, number>
  /** State → slot. */
  readonly slot: readonly number[]
}

function numberStates(facts: Facts): Numbers {
  const slot = facts.assets.map((_, index) => index)
  const locked = new Map<FlowFacts, number>()
  const shared = new Map<number, number>()
  for (const flow of facts.flows) {
    if (!flow.twoWay || flow.source === flow.target || !isStateless(flow.target)) continue
    locked.set(flow, slot.push(flow.target.slot) - 1)
  }
  for (const { target } of locked.keys()) {
    if (!shared.has(target.slot)) shared.set(target.slot, slot.push(target.slot) - 1)
  }
  return { locked, shared, slot }
}

function pack(
  slot: readonly number[],
  common: readonly number[],
  steps: readonly (readonly Step[])[],
): StateGraph {
  const total = steps.reduce((sum, list) => sum + list.length, 0)
  const first = new Int32Array(slot.length + 1)
  const to = new Int32Array(total)
  const flow = new Int32Array(total)
  let at = 0
  steps.forEach((list, state) => {
    first[state] = at
    for (const step of list) {
      to[at] = step.to
      flow[at] = step.flow
      at++
    }
  })
  first[slot.length] = at
  return {
    states: slot.length,
    slot: Int32Array.from(slot),
    common: Int32Array.from(common),
    first,
    to,
    flow,
  }
}
