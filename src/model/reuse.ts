/** Taking threats and mitigations over from another model. Elements are the same when type and name are. */

import type { Tx } from './edit'
import { elementName, elementType } from './element'
import type { Controls, Id, Model } from './model'
import { own } from './own'

export type Reuse = {
  /** Own threats of the other model. */
  readonly threats: readonly Id[]
  /** What was said about mitigations there, where nothing was said here. */
  readonly mitigations: boolean
}

/** Copies what is wanted; a threat on an element that is not here goes to the whole system. */
export function reuse(tx: Tx, source: Model, { threats, mitigations }: Reuse, newId: () => Id): void {
  const twins = twinsOf(source, tx.model)
  for (const id of threats) {
    const row = own(source.threats, id)
    if (row) tx.put('threats', newId(), { ...row, on: twins.get(row.on) ?? 'system' })
  }
  if (!mitigations) return
  for (const [control, state] of missing(tx.model.info.controls, source.info.controls)) {
    tx.setInfoIn('controls', control, state)
  }
  for (const table of ['assets', 'flows'] as const) {
    for (const [id, row] of Object.entries(source[table])) {
      const twin = twins.get(id)
      const here =
        twin === undefined ? undefined : own<{ readonly controls: Controls }>(tx.model[table], twin)
      if (twin === undefined || !here) continue
      for (const [control, state] of missing(here.controls, row.controls)) {
        tx.setIn(table, twin, 'controls', control, state)
      }
    }
  }
}

function missing(here: Controls, there: Controls) {
  return Object.entries(there).filter(([control]) => own(here, control) === undefined)
}

/** The elements of the other model by id, with those of this one; a name that stands twice is nobody's. */
function twinsOf(source: Model, target: Model): ReadonlyMap<Id, Id> {
  const found = new Map<string, Id | null>()
  for (const id of idsOf(target)) found.set(nameOf(target, id), found.has(nameOf(target, id)) ? null : id)
  return new Map(
    idsOf(source).flatMap((id) => {
      const twin = found.get(nameOf(source, id))
      return twin ? [[id, twin] as const] : []
    }),
  )
}

function idsOf({ assets, zones, flows }: Model): readonly Id[] {
  return [assets, zones, flows].flatMap((table) => Object.keys(table))
}

function nameOf(model: Model, id: Id): string {
  return `${elementType(model, id)} ${elementName(model, id)}`
}
