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
  const put = <Row extends { readonly controls: Controls }>(table: Readonly<Record<Id, Row>>) => {
    const found = places.filter((id) => Object.hasOwn(table, id))
    if (found.length === 0) return table
    const rows = { ...table }
    for (const id of found) {
      const row = rows[id]
      if (row) rows[id] = { ...row, controls: add(row.controls) }
    }
    return rows
  }
  return { ...model, assets: put(model.assets), flows: put(model.flows) }
}
