import * as text from '#text/inspector'
import { elements } from '../../catalogue/elements'
import type { Id, Zone } from '../../model/model'
import { own } from '../../model/own'
import { commit } from '../../store/document'
import { useDocument } from '../../store/use'
import { Field, Select } from '../../ui/field'
import { shared } from './shared'
import { ZoneSelect } from './zone-select'

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
      <Field help={usual?.why} label={text.kind}>
        {({ id, describedBy }) => (
          <Select
            aria-describedby={describedBy}
            id={id}
            onChange={(value) => value && change(ids, text.changeKindOfZone, { kind: value })}
            options={[
              ...(usual ? [] : [{ value: kindValue, label: kindValue ? text.unknownKind : text.mixed }]),
              ...[...elements.zoneKinds.values()].map(({ id: value, name }) => ({ value, label: name })),
            ]}
            value={kindValue}
          />
        )}
      </Field>
      <Field label={text.trust}>
        {({ id }) => (
          <Select
            id={id}
            onChange={(value) => {
              if (value === 'mixed') return
              change(ids, text.changeTrust, { trust: value === 'usual' ? null : Number(value) })
            }}
            options={[
              ...(trustValue === 'mixed' ? [{ value: 'mixed', label: text.mixed }] : []),
              { value: 'usual', label: usual ? text.usualForItsKindIs(usual.trust) : text.usualForItsKind },
              ...text.trustLevels.map((word, level) => ({
                value: String(level),
                label: `${level} (${word})`,
              })),
            ]}
            value={trustValue}
          />
        )}
      </Field>
      <ZoneSelect ids={ids} />
    </>
  )
}
