import * as text from '#text/inspector'
import { kindOf } from '../../catalogue/kind-groups'
import { elementsOf } from '../../catalogue/pack/model-elements'
import { moveToZone } from '../../commands/inspect'
import { elementName } from '../../model/element'
import { contents } from '../../model/geometry'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'
import { useDocument } from '../../store/use'
import { Field, Select } from '../../ui/field'
import { shared } from './shared'

const OUTSIDE = 'outside'

/** The zone that the selected assets or zones lie in; choosing another moves them there. */
export function ZoneSelect({ ids }: { readonly ids: readonly Id[] }) {
  const model = useDocument((state) => state.model)
  const rows = ids.flatMap((id) => own(model.assets, id) ?? own(model.zones, id) ?? [])
  const zone = shared(rows.map((row) => row.zone))
  const value = !zone || zone.mixed ? '' : (zone.value ?? OUTSIDE)
  const [first] = ids
  const assumed = ids.length === 1 && first ? assumedZone(model, first) : null
  return (
    <Field
      help={value === OUTSIDE && assumed ? text.assumed(assumed) : undefined}
      label={ids.some((id) => own(model.zones, id)) ? text.liesInZone : text.zone}
    >
      {({ id, describedBy }) => (
        <Select
          aria-describedby={describedBy}
          id={id}
          onChange={(next) => moveToZone(ids, next === OUTSIDE ? null : next)}
          options={[
            ...(value === '' ? [{ value: '', label: text.mixed }] : []),
            { value: OUTSIDE, label: text.outsideDrawnZones },
            ...zonesFor(model, ids).map((each) => ({ value: each, label: elementName(model, each) })),
          ]}
          value={value}
        />
      )}
    </Field>
  )
}

/** A zone cannot lie in itself, nor in what lies in it. */
function zonesFor(model: Model, ids: readonly Id[]): readonly Id[] {
  const inside = new Set(ids.flatMap((id) => (own(model.zones, id) ? [id, ...contents(model, id)] : [])))
  return Object.keys(model.zones).filter((id) => !inside.has(id))
}

/** Where the rules take an asset to be while no zone is drawn around it. */
function assumedZone(model: Model, id: Id): string | null {
  const asset = own(model.assets, id)
  const elements = elementsOf(model)
  const zone = asset && elements.zoneKinds.get(kindOf(elements, asset.kind).defaultZone)
  return zone ? text.zoneAndTrust(zone.name, zone.trust) : null
}
