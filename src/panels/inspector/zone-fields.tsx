import { elements } from '../../catalogue/elements'
import type { Id, Zone } from '../../model/model'
import { own } from '../../model/own'
import { commit } from '../../store/document'
import { useDocument } from '../../store/use'
import { Field, Select } from '../../ui/field'
import { shared } from './shared'
import { ZoneSelect } from './zone-select'

const TRUST = ['anyone', 'hardly', 'a little', 'internal', 'high', 'management']

function change(ids: readonly Id[], step: string, fields: Partial<Zone>): void {
  commit(step, (tx) => {
    for (const id of ids) tx.set('zones', id, fields)
  })
}

/** What the selected zones are, how far they are trusted, and where they lie. */
export function ZoneFields({ ids }: { readonly ids: readonly Id[] }) {
  const zones = useDocument(({ model }) => ids.flatMap((id) => own(model.zones, id) ?? []))
  const kind = shared(zones.map((zone) => zone.kind))
  const trust = shared(zones.map((zone) => zone.trust))
  const kindValue = !kind || kind.mixed ? '' : kind.value
  const usual = elements.zoneKinds.get(kindValue)
  const trustValue = !trust || trust.mixed ? 'mixed' : String(trust.value ?? 'usual')
  return (
    <>
      <Field help={usual?.why} label="Kind">
        {({ id, describedBy }) => (
          <Select
            aria-describedby={describedBy}
            id={id}
            onChange={(value) => value && change(ids, 'Change kind of zone', { kind: value })}
            options={[
              ...(usual ? [] : [{ value: kindValue, label: kindValue ? 'Unknown kind' : 'Mixed' }]),
              ...[...elements.zoneKinds.values()].map(({ id: value, name }) => ({ value, label: name })),
            ]}
            value={kindValue}
          />
        )}
      </Field>
      <Field label="Trust">
        {({ id }) => (
          <Select
            id={id}
            onChange={(value) => {
              if (value === 'mixed') return
              change(ids, 'Change trust', { trust: value === 'usual' ? null : Number(value) })
            }}
            options={[
              ...(trustValue === 'mixed' ? [{ value: 'mixed', label: 'Mixed' }] : []),
              { value: 'usual', label: usual ? `Usual for its kind: ${usual.trust}` : 'Usual for its kind' },
              ...TRUST.map((word, level) => ({ value: String(level), label: `${level} (${word})` })),
            ]}
            value={trustValue}
          />
        )}
      </Field>
      <ZoneSelect ids={ids} />
    </>
  )
}
