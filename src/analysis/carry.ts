import type { AssetFacts, Facts } from './facts'
import { type Fits, toFits } from './fits'
import { isRemote, type Term } from './term'
import { holds, type Truth } from './truth'
import { UNSEEN, type World } from './world'

/** What an edit did, as far as graph words look at it. */
export type CarryContext = {
  readonly oldFacts: Facts
  readonly sameGraph: boolean
  readonly slots: ReadonlySet<number>
  /** Where the value of words inside changed. */
  readonly moved: readonly number[]
}

/** `slots`: where the value changed. `touched`: assets that make the word true or unknown and changed. */
export type TermChange = { readonly slots: ReadonlySet<number>; readonly touched: readonly number[] }

const UNCHANGED: TermChange = { slots: new Set(), touched: [] }

/** Takes over the columns of a graph word as far as they still hold, and tells what is different. */
export function carryTerm(term: Term, old: World, world: World, context: CarryContext): TermChange {
  const { values, fits } = old.known(term)
  if (!isRemote(term)) {
    if (values) world.carry(term, without(values, context.slots), undefined)
    return UNCHANGED
  }
  const place = fits && carryFits(term, fits, world, context)
  const settled =
    !place || (place.touched.length === 0 && context.sameGraph && !movesWithZones(term, context))
  if (settled) {
    world.carry(term, values, fits)
    return UNCHANGED
  }
  world.carry(term, undefined, place.fits)
  const slots = values ? compareValues(term, values, world) : new Set<number>()
  return { slots, touched: place.touched }
}

/** Assets that change zone change who shares a zone with whom. */
function movesWithZones({ condition }: Term, { slots }: CarryContext): boolean {
  return condition.op === 'sameZone' && slots.size > 0
}

/** The column without the entries that have to be computed again. */
function without(values: Uint8Array, slots: ReadonlySet<number>): Uint8Array {
  if (slots.size === 0) return values
  const kept = values.slice()
  for (const slot of slots) kept[slot] = UNSEEN
  return kept
}

/** `touched`: assets that make the word true or unknown, now or before, and are not the same any more. */
function carryFits(
  term: Term,
  old: Fits,
  world: World,
  { slots, moved, oldFacts }: CarryContext,
): { readonly fits: Fits; readonly touched: readonly number[] } {
  const again = new Set([...slots, ...moved])
  // Copied when it differs: most edits leave most words as they are.
  let truth: Uint8Array | null = null
  const touched: number[] = []
  for (const slot of again) {
    const asset = world.facts.assets[slot] ?? null
    const before = old.truth[slot] ?? 0
    const now: Truth = asset && term.kinds?.includes(asset.kind.id) ? world.fit(term, asset) : 0
    if (before !== now) {
      truth ??= old.truth.slice()
      truth[slot] = now
    }
    if (!isHolding(before) && !holds(now)) continue
    if (before !== now || readsChange(term, oldFacts.assets[slot] ?? null, asset)) touched.push(slot)
  }
  return { fits: truth ? toFits(truth) : old, touched }
}

/** Did anything change about an asset that the words inside read? Names are looked after elsewhere. */
function readsChange(term: Term, old: AssetFacts | null, now: AssetFacts | null): boolean {
  if (term.inner.some((inner) => !isRemote(inner))) return true
  if (old === now) return false
  if (!old || !now || old.zone !== now.zone || old.kind !== now.kind) return true
  return [...term.reads].some((property) => old.props.get(property) !== now.props.get(property))
}

/** Whether a kept truth value says that the condition holds or is still open. */
export function isHolding(value: number): boolean {
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
