import type { Controls, Id, Model } from '../model/model'
import type { Threat } from './threat'

/** Where a control that answers the threat would be put: its flows, its asset, or the whole system. */
export function placesFor({ flows, element }: Threat): readonly Id[] {
  return flows.length > 0 ? flows : [element.id]
}

/** The model as it would be with the control in place on these assets or flows, or on the whole `system`. */
export function withControl(model: Model, places: readonly Id[], control: string): Model {
  const add = (controls: Controls): Controls => ({ ...controls, [control]: 'in-place' })
  if (places.includes('system')) {
    return { ...model, info: { ...model.info, controls: add(model.info.controls) } }
  }
  return {
    ...model,
    assets: changed(model.assets, places, (row) => ({ ...row, controls: add(row.controls) })),
    flows: changed(model.flows, places, (row) => ({ ...row, controls: add(row.controls) })),
  }
}

/** The built model with all that is said about these places as it is in the other one. */
export function restored(model: Model, built: Model, places: readonly Id[]): Model {
  if (places.includes('system')) {
    return { ...built, info: { ...built.info, controls: model.info.controls } }
  }
  return {
    ...built,
    assets: changed(built.assets, places, (row, id) => model.assets[id] ?? row),
    flows: changed(built.flows, places, (row, id) => model.flows[id] ?? row),
  }
}

/** The table with some of its rows changed; the very same where it has none of them. */
function changed<Row>(
  table: Readonly<Record<Id, Row>>,
  places: readonly Id[],
  change: (row: Row, id: Id) => Row,
): Readonly<Record<Id, Row>> {
  const found = places.filter((id) => Object.hasOwn(table, id))
  if (found.length === 0) return table
  const rows = { ...table }
  for (const id of found) {
    const row = rows[id]
    if (row !== undefined) rows[id] = change(row, id)
  }
  return rows
}
