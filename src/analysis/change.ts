import type { AssetFacts, Facts, FlowFacts } from './facts'
import { Graph, sameShape } from './graph'
import type { CompiledRule, Program } from './program'
import type { Term } from './term'
import { holds, type Truth } from './truth'
import { type Fits, toFits, UNSEEN, World } from './world'

/** What has to be judged again, or only worded again, after the facts changed. */
export type Changes = {
  /** Slots where every rule has to be judged again, those of flows that end there included. */
  readonly slots: ReadonlySet<number>
  /** Rules to be judged again at further slots, since a graph word changed its value there. */
  readonly rules: ReadonlyMap<number, ReadonlySet<CompiledRule>>
  /** Rules whose questions or sentences may read differently anywhere. */
  readonly reworded: ReadonlySet<CompiledRule>
}

/** Room for slots; a multiple, so that a few more assets do not start everything anew. */
export function capacityFor(slots: number): number {
  return Math.ceil((slots + 1) / 256) * 256
}

/** A world with nothing computed yet. */
export function freshWorld(program: Program, facts: Facts): World {
  const capacity = capacityFor(facts.assets.length)
  return new World(program, facts, new Graph(facts, capacity), capacity)
}

/**
 * The world of new facts (read with the old ones at hand, so that what did not change is the same object), with
 * every column of the old one that still holds; and what changed. Null when it is cheaper to start anew.
 */
export function nextWorld(old: World, facts: Facts): { world: World; changes: Changes } | null {
  if (old.facts.system !== facts.system || facts.assets.length >= old.capacity) return null
  if (old.program.systemDecidesAll && old.facts.inPlace !== facts.inPlace) return null
  const sameGraph = sameShape(old.facts, facts)
  const graph = sameGraph ? old.graph : new Graph(facts, old.capacity)
  const world = new World(old.program, facts, graph, old.capacity)
  const assets = changedAssets(old.facts, facts)
  const flows = changedFlows(old.facts, facts)
  const slots = slotsOf(assets, flows)
  const rules = new Map<number, Set<CompiledRule>>()
  const reworded = new Set<CompiledRule>()
  if (!sameGraph || assets.some(isRenamed) || flows.some(isRenamed)) {
    for (const rule of old.program.rules) if ([...rule.terms].some(isRemote)) reworded.add(rule)
  }
  const moved = new Map<Term, ReadonlySet<number>>()
  for (const term of old.program.terms) {
    const { readers } = old.program
    const change = carryTerm(term, old, world, { oldFacts: old.facts, sameGraph, slots, moved })
    moved.set(term, change.slots)
    if (change.reworded) for (const rule of readers[term.index] ?? []) reworded.add(rule)
    for (const slot of change.slots) {
      const again = rules.get(slot) ?? new Set()
      for (const rule of readers[term.index] ?? []) again.add(rule)
      rules.set(slot, again)
    }
  }
  return { world, changes: { slots, rules, reworded } }
}

function isRemote({ condition }: Term): boolean {
  return condition.op !== 'inflow' && condition.op !== 'outflow'
}

type Pair<Row> = { readonly old: Row | null; readonly now: Row | null }

function changedAssets(old: Facts, now: Facts): Pair<AssetFacts>[] {
  const pairs: Pair<AssetFacts>[] = []
  const length = Math.max(old.assets.length, now.assets.length)
  for (let slot = 0; slot < length; slot++) {
    const pair = { old: old.assets[slot] ?? null, now: now.assets[slot] ?? null }
    if (pair.old !== pair.now) pairs.push(pair)
  }
  return pairs
}

function changedFlows(old: Facts, now: Facts): Pair<FlowFacts>[] {
  if (old.flows === now.flows) return []
  const pairs: Pair<FlowFacts>[] = []
  now.flows.forEach((flow, index) => {
    if (old.flows[index] === flow) return
    const before = old.flowsById.get(flow.id) ?? null
    if (before !== flow) pairs.push({ old: before, now: flow })
  })
  if (old.flows.length === now.flows.length && pairs.every((pair) => pair.old)) return pairs
  for (const flow of old.flows) if (!now.flowsById.has(flow.id)) pairs.push({ old: flow, now: null })
  return pairs
}

/** Assets that changed, and both ends of flows that changed, came or went. */
function slotsOf(assets: readonly Pair<AssetFacts>[], flows: readonly Pair<FlowFacts>[]): Set<number> {
  const slots = new Set<number>()
  for (const { old, now } of assets) slots.add((now ?? old)?.slot ?? 0)
  for (const { old, now } of flows) {
    for (const flow of [old, now]) if (flow) slots.add(flow.source.slot).add(flow.target.slot)
  }
  return slots
}

function isRenamed({ old, now }: Pair<{ readonly name: string }>): boolean {
  return old?.name !== now?.name
}

type Context = {
  readonly oldFacts: Facts
  readonly sameGraph: boolean
  readonly slots: ReadonlySet<number>
  /** For inner words: where their value changed. */
  readonly moved: ReadonlyMap<Term, ReadonlySet<number>>
}

type TermChange = { readonly slots: ReadonlySet<number>; readonly reworded: boolean }

const UNCHANGED: TermChange = { slots: new Set(), reworded: false }

function carryTerm(term: Term, old: World, world: World, context: Context): TermChange {
  const { values, fits } = old.known(term)
  if (!isRemote(term)) {
    if (values) world.carry(term, without(values, context.slots), undefined)
    return UNCHANGED
  }
  const place = fits && carryFits(term, fits, world, context)
  const settled = !place || (!place.touched && context.sameGraph && !movesWithZones(term, context))
  if (settled) {
    world.carry(term, values, fits)
    return UNCHANGED
  }
  world.carry(term, undefined, place.fits)
  const slots = values ? compareValues(term, values, world) : new Set<number>()
  return { slots, reworded: place.touched }
}

/** Assets that change zone change who shares a zone with whom. */
function movesWithZones({ condition }: Term, { slots }: Context): boolean {
  return condition.op === 'sameZone' && slots.size > 0
}

/** The column without the entries that have to be computed again. */
function without(values: Uint8Array, slots: ReadonlySet<number>): Uint8Array {
  if (slots.size === 0) return values
  const kept = values.slice()
  for (const slot of slots) kept[slot] = UNSEEN
  return kept
}

/** `touched`: some asset that makes the word true or unknown, now or before, is not the same any more. */
function carryFits(
  term: Term,
  old: Fits,
  world: World,
  { slots, moved, oldFacts }: Context,
): { readonly fits: Fits; readonly touched: boolean } {
  const again = new Set(slots)
  for (const inner of term.inner) for (const slot of moved.get(inner) ?? []) again.add(slot)
  const truth = old.truth.slice()
  let touched = false
  let different = false
  for (const slot of again) {
    const asset = world.facts.assets[slot] ?? null
    const before = old.truth[slot] ?? 0
    const now: Truth = asset && term.kinds?.includes(asset.kind.id) ? world.fit(term, asset) : 0
    truth[slot] = now
    if (!isHolding(before) && !holds(now)) continue
    if (before !== now) different = true
    if (before !== now || readsChange(term, oldFacts.assets[slot] ?? null, asset)) touched = true
  }
  return { fits: different ? toFits(truth) : old, touched }
}

/** Did anything change about an asset that the words inside read? Names are looked after elsewhere. */
function readsChange(term: Term, old: AssetFacts | null, now: AssetFacts | null): boolean {
  if (term.inner.some((inner) => !isRemote(inner))) return true
  if (old === now) return false
  if (!old || !now || old.zone !== now.zone || old.kind !== now.kind) return true
  return [...term.reads].some((property) => old.props.get(property) !== now.props.get(property))
}

function isHolding(value: number): boolean {
  return value === 1 || value === 2
}

/** Computes again what anybody asked before, and tells where the answer is another one. */
function compareValues(term: Term, values: Uint8Array, world: World): Set<number> {
  const slots = new Set<number>()
  const everywhere = term.condition.op === 'exists'
  values.forEach((before, slot) => {
    if (before === UNSEEN || (!everywhere && !world.facts.assets[slot])) return
    const now = world.value(term, slot)
    if (now === before) return
    if (everywhere) for (const asset of world.facts.assets) asset && slots.add(asset.slot)
    else slots.add(slot)
  })
  return slots
}
