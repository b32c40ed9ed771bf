import { useMemo } from 'react'
import * as text from '#text/inspector'
import { kindGroups, kindOf } from '../../catalogue/kind-groups'
import type { Elements } from '../../catalogue/pack/model-elements'
import { setKind } from '../../commands/inspect'
import type { Id } from '../../model/model'
import { own } from '../../model/own'
import { useDocument, useElements } from '../../store/use'
import { Field, Select } from '../../ui/field'
import { shared } from './shared'
import { ZoneSelect } from './zone-select'

/** All kinds to choose from, by group. */
function kindOptions(elements: Elements) {
  return kindGroups(elements).map(({ name, kinds }) => ({
    label: name,
    options: kinds.map((kind) => ({ value: kind.id, label: kind.name })),
  }))
}

/** What the selected assets are, and where. */
export function AssetFields({ ids }: { readonly ids: readonly Id[] }) {
  const elements = useElements()
  const options = useMemo(() => kindOptions(elements), [elements])
  const kinds = useDocument(({ model }) => ids.flatMap((id) => own(model.assets, id)?.kind ?? []))
  const kind = shared(kinds)
  const value = !kind || kind.mixed ? '' : kind.value
  const known = elements.kinds.has(value)
  return (
    <>
      <Field help={known ? kindOf(elements, value).description : undefined} label={text.kind}>
        {({ id, describedBy }) => (
          <Select
            aria-describedby={describedBy}
            id={id}
            onChange={(next) => next && setKind(ids, next)}
            options={known ? options : [{ value, label: value ? text.unknownKind : text.mixed }, ...options]}
            value={value}
          />
        )}
      </Field>
      <ZoneSelect ids={ids} />
    </>
  )
}
