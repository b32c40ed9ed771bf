import { type Bits, emptyBits, hasBit, meet, setBit } from './bits'
import { isHolding, type TermChange } from './carry'
import type { Limits } from './graph'
import type { CompiledRule } from './program'
import { isRemote, type Term } from './term'
import { limitsOf, type World } from './world'

/** Rules whose sentences or questions may be others now, and at which slots; null = at all. */
export type Reworded = ReadonlyMap<CompiledRule, ReadonlySet<number> | null>

/**
 * A sentence changes where a walk comes by an asset that changed, goes by another name or, when the shape of the
 * diagram changed, got or lost a flow. `places` are the assets of the last two sorts.
 */
export function rewordSeers(
  old: World,
  world: World,
  changes: ReadonlyMap<Term, TermChange>,
  places: Iterable<number>,
): Reworded {
  const worlds = old.graph === world.graph ? [world] : [old, world]
  const always = [...places]
  const reworded = new Map<CompiledRule, Set<number> | null>()
  const seers = new Map<Term, Slots | null>()
  for (const [term, { touched }] of changes) {
    // What reads differently at an asset does so wherever a walk with that inside comes by it.
    const inside = term.inner.map((inner) => seers.get(inner) ?? null)
    const slots = inside.includes(null) ? null : seersOf(term, worlds, [touched, always, ...inside])
    seers.set(term, slots)
    if (slots?.length === 0) continue
    for (const rule of world.program.readers[term.index] ?? []) {
      const known = reworded.get(rule)
      if (slots === null) reworded.set(rule, null)
      else if (known === undefined) reworded.set(rule, new Set(slots))
      else if (known) for (const slot of slots) known.add(slot)
    }
  }
  return reworded
}

type Slots = readonly number[]

/** The slots where a word holds and looks at one of the given slots; null = all, for words without a walk. */
function seersOf(term: Term, worlds: readonly World[], at: readonly (Slots | null)[]): Slots | null {
  if (!isRemote(term) || at.every((slots) => slots?.length === 0)) return []
  const { condition } = term
  if (condition.op !== 'upstream' && condition.op !== 'downstream') return null
  const limits = limitsOf(condition)
  return worlds.flatMap((world) => {
    const sought = emptyBits(world.capacity)
    for (const slots of at) for (const slot of slots ?? []) setBit(sought, slot)
    const seers: number[] = []
    world.known(term).values?.forEach((value, slot) => {
      if (isHolding(value) && world.facts.assets[slot] && sees(world, limits, slot, sought)) seers.push(slot)
    })
    return seers
  })
}

function sees({ graph }: World, limits: Limits, slot: number, sought: Bits): boolean {
  if (limits.maxHops === Number.POSITIVE_INFINITY) return meet(graph.reach(limits, slot), sought, NOBODY)
  return graph.near(limits, slot).some((other) => hasBit(sought, other))
}

const NOBODY = -1
