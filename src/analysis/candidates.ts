import type { Catalogue, ControlDef } from '../catalogue/define'
import type { Id } from '../model/model'
import type { Register, RegisterRow } from './register'

/** Where a control for the threat goes: its flows, its asset, or the whole system. */
export function placesOfRow({ flows, element }: Pick<RegisterRow, 'flows' | 'element'>): readonly Id[] {
  if (flows.length > 0) return flows
  return [element.type === 'zone' ? 'system' : element.id]
}

/** Every control that something is left to do for, with the places where it counts, by the control's name. */
export function placesByControl(
  { rows }: Register,
  catalogue: Catalogue,
): readonly { readonly control: ControlDef; readonly places: readonly (readonly Id[])[] }[] {
  const found = new Map<string, { control: ControlDef; places: Map<string, readonly Id[]> }>()
  for (const row of rows) {
    if (!row.risks.residual.left) continue
    const places = placesOfRow(row)
    for (const { id, state } of row.controls) {
      const control = catalogue.controls.get(id)
      if (!control || state === 'in-place') continue
      const known = found.get(id) ?? { control, places: new Map() }
      known.places.set(places.join(' '), places)
      found.set(id, known)
    }
  }
  return [...found.values()]
    .map(({ control, places }) => ({ control, places: [...places.values()] }))
    .sort((a, b) => (a.control.name < b.control.name ? -1 : 1))
}
