import { emptyBits, hasBit, meet, setBit } from './bits'
import { isHolding, type TermChange } from './carry'
import type { CompiledRule, Program } from './program'
import { isRemote, type Term } from './term'
import { limitsOf, type World } from './world'

/** Rules whose sentences or questions may be others now; null = at every slot. */
export type Reworded = ReadonlyMap<CompiledRule, ReadonlySet<number> | null>

/** When the shape of the diagram changed, every way may be another one. */
export function rewordAll({ rules }: Program): Reworded {
  return new Map(rules.filter(({ terms }) => [...terms].some(isRemote)).map((rule) => [rule, null]))
}

/** Otherwise only where a walk comes by an asset that changed or goes by another name. */
export function rewordSeers(
  world: World,
  changes: ReadonlyMap<Term, TermChange>,
  renamed: readonly number[],
): Reworded {
  const reworded = new Map<CompiledRule, Set<number> | null>()
  const seers = new Map<Term, Slots | null>()
  for (const [term, { touched }] of changes) {
    // What reads differently at an asset does so wherever a walk with that inside comes by it.
    const inside = term.inner.map((inner) => seers.get(inner) ?? null)
    const slots = inside.includes(null) ? null : seersOf(term, world, [touched, renamed, ...inside])
    seers.set(term, slots)
    if (slots?.length === 0) continue
    for (const rule of world.program.readers[term.index] ?? []) {
      const known = reworded.get(rule)
      if (slots === null) reworded.set(rule, null)
      else if (known !== null) reworded.set(rule, new Set([...(known ?? []), ...slots]))
    }
  }
  return reworded
}

type Slots = readonly number[]

/** The slots where a word holds and looks at one of the given slots; null = all, for words without a walk. */
function seersOf(term: Term, world: World, at: readonly (Slots | null)[]): Slots | null {
  if (!isRemote(term) || at.every((slots) => slots?.length === 0)) return []
  const { condition } = term
  if (condition.op !== 'upstream' && condition.op !== 'downstream') return null
  const sought = emptyBits(world.capacity)
  for (const slots of at) for (const slot of slots ?? []) setBit(sought, slot)
  const limits = limitsOf(condition)
  const bounded = limits.maxHops !== Number.POSITIVE_INFINITY
  const seers: number[] = []
  world.known(term).values?.forEach((value, slot) => {
    if (!isHolding(value) || !world.facts.assets[slot]) return
    const sees = bounded
      ? world.graph.near(limits, slot).some((other) => hasBit(sought, other))
      : meet(world.graph.reach(limits, slot), sought, NOBODY)
    if (sees) seers.push(slot)
  })
  return seers
}

const NOBODY = -1
