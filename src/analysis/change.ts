import { type CarryContext, carryTerm, type TermChange } from './carry'
import { changedAssets, changedFlows, renamedSlots, slotsOf } from './difference'
import type { Facts } from './facts'
import { Graph, sameShape } from './graph'
import type { CompiledRule, Program } from './program'
import { type Reworded, rewordSeers } from './reword'
import type { Term } from './term'
import { World } from './world'

/** What has to be judged again, or only worded again, after the facts changed. */
export type Changes = {
  /** Slots where every rule has to be judged again, those of flows that end there included. */
  readonly slots: ReadonlySet<number>
  /** Rules to be judged again at further slots, since a graph word changed its value there. */
  readonly rules: ReadonlyMap<number, ReadonlySet<CompiledRule>>
  /** Rules whose questions or sentences may read differently, and at which slots. */
  readonly reworded: Reworded
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
  const { program } = old
  if (program.systemDecidesAll && old.facts.inPlace !== facts.inPlace) return null
  const sameGraph = sameShape(old.facts, facts)
  const graph = sameGraph ? old.graph : new Graph(facts, old.capacity)
  const world = new World(program, facts, graph, old.capacity)
  const assets = changedAssets(old.facts, facts)
  const slots = slotsOf(assets, changedFlows(old.facts, facts))
  const terms = carryTerms(old, world, { oldFacts: old.facts, sameGraph, slots })
  const rules = new Map<number, Set<CompiledRule>>()
  for (const [term, change] of terms) {
    for (const slot of change.slots) {
      const again = rules.get(slot) ?? new Set()
      for (const rule of program.readers[term.index] ?? []) again.add(rule)
      rules.set(slot, again)
    }
  }
  const reworded = rewordSeers(old, world, terms, sameGraph ? renamedSlots(assets) : slots)
  return { world, changes: { slots, rules, reworded } }
}

function carryTerms(old: World, world: World, context: Omit<CarryContext, 'moved'>): Map<Term, TermChange> {
  const changes = new Map<Term, TermChange>()
  for (const term of old.program.terms) {
    const moved = term.inner.flatMap((inner) => [...(changes.get(inner)?.slots ?? [])])
    changes.set(term, carryTerm(term, old, world, { ...context, moved }))
  }
  return changes
}
