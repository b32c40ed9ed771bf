import { createDraft, type Draft } from './draft'
import type { Id, Model } from './model'
import { own } from './own'
import { placeMissing } from './place-missing'

/**
 * The model with unsound references repaired, the same way on every device: zones that enclose each other are
 * opened, what lies in a missing zone lies outside, flows with a missing end go, and what has no place gets
 * one. Idempotent, and the very same object when nothing needed repair.
 */
export function normalise(model: Model): Model {
  const draft = createDraft(model)
  rehome(draft, model)
  dropLooseFlows(draft, model)
  return placeMissing(draft.model())
}

function rehome(draft: Draft, model: Model): void {
  for (const table of ['assets', 'zones'] as const) {
    for (const [id, row] of Object.entries(model[table])) {
      if (row.zone === null || Object.hasOwn(model.zones, row.zone)) continue
      draft.write(table, id, { ...row, zone: null })
    }
  }
  for (const id of outermostOfCycles(model)) {
    const zone = own(model.zones, id)
    if (zone) draft.write('zones', id, { ...zone, zone: null })
  }
}

/** One zone of every ring of zones: the one with the smallest id, which then lies outside the others. */
export function outermostOfCycles(model: Pick<Model, 'zones'>): Id[] {
  const settled = new Set<Id>()
  const found: Id[] = []
  for (const start of Object.keys(model.zones)) {
    const path: Id[] = []
    let at: Id | null | undefined = start
    while (at != null && !settled.has(at)) {
      path.push(at)
      settled.add(at)
      at = own(model.zones, at)?.zone
    }
    const ring = at == null ? [] : path.slice(path.indexOf(at) === -1 ? path.length : path.indexOf(at))
    const first = ring.sort()[0]
    if (first !== undefined) found.push(first)
  }
  return found.sort()
}

function dropLooseFlows(draft: Draft, model: Model): void {
  for (const [id, { from, to }] of Object.entries(model.flows)) {
    if (Object.hasOwn(model.assets, from) && Object.hasOwn(model.assets, to)) continue
    draft.write('flows', id, null)
    if (Object.hasOwn(model.places, id)) draft.write('places', id, null)
  }
}
