import type { Id } from '../model/model'
import type { Changes } from './change'
import { type Source, SYSTEM, type Worlds } from './found-threat'
import type { State } from './gather'
import { type Group, Groups } from './groups'
import { EMPTY_SUMMARY } from './summary'
import type { Analysis } from './threat'

/** An analysis with what is needed to build the next one from it. */
export type Assembly = {
  readonly analysis: Analysis
  readonly groups: ReadonlyMap<Id, Group>
  /** Shared by all its threats, and by those that live on in the next assembly. */
  readonly source: Source
}

/** What may have changed since the last assembly. */
export type Edit = { readonly changes: readonly Changes[]; readonly regroup: boolean }

/** Turns what was judged into threats. */
export function assembleAll(state: State): Assembly {
  const source: Source = { worlds: worldsOf(state) }
  const groups = new Groups(state, source, [])
  for (const asset of state.now.world.facts.assets) if (asset) groups.buildAsset(asset)
  groups.buildSystem()
  return { analysis: groups.finish([], EMPTY_SUMMARY), groups: groups.groups, source }
}

/** The same after an edit: groups that it cannot have touched are taken over. */
export function assembleAgain(state: State, edit: Edit, last: Assembly): Assembly {
  const { source, analysis } = last
  const old = { worlds: source.worlds }
  source.worlds = worldsOf(state)
  const { facts } = state.now.world
  const groups = new Groups(
    state,
    source,
    edit.changes.map(({ reworded }) => reworded),
    last,
  )
  for (const id of last.groups.keys()) if (id !== SYSTEM.id && !facts.assetsById.has(id)) groups.remove(id)
  const dirty = dirtySlots(edit.changes)
  for (const asset of facts.assetsById.values()) {
    if (edit.regroup || dirty.has(asset.slot)) groups.buildAsset(asset)
    else groups.reword(asset)
  }
  groups.buildSystem()
  groups.release(old)
  return { analysis: groups.finish(analysis.threats, analysis.summary), groups: groups.groups, source }
}

function worldsOf({ now, bare }: State): Worlds {
  return { now: now.world, bare: bare?.world ?? null }
}

/** Slots at which some rule was judged again. */
export function dirtySlots(changes: readonly Changes[]): ReadonlySet<number> {
  const slots = new Set<number>()
  for (const change of changes) {
    for (const slot of change.slots) slots.add(slot)
    for (const slot of change.rules.keys()) slots.add(slot)
  }
  return slots
}
