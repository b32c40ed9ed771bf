import { useMemo } from 'react'
import * as text from '#text/inspector'
import type { PropertyDef } from '../../catalogue/define'
import type { Id } from '../../model/model'
import { own } from '../../model/own'
import { useDocument } from '../../store/use'
import { PropertyField } from './property-field'
import { Section } from './section'
import { rowOf, sharedProperties } from './shared'

/** Every question of the catalogue about the selected elements: what they are, then what protects them. */
export function PropertyList({ ids }: { readonly ids: readonly Id[] }) {
  // Not in the selector: questions in the words of a kind are objects made anew, which a selector must not give.
  const model = useDocument((state) => state.model)
  const defs = useMemo(() => sharedProperties(model, ids), [model, ids])
  return (
    <>
      <Part defs={defs.filter(({ role }) => role === 'fact')} ids={ids} title={text.facts} />
      <Part defs={defs.filter(({ role }) => role !== 'fact')} ids={ids} title={text.protections} />
    </>
  )
}

type PartProps = {
  readonly title: string
  readonly defs: readonly PropertyDef[]
  readonly ids: readonly Id[]
}

function Part({ title, defs, ids }: PartProps) {
  const answered = useDocument(
    ({ model }) =>
      defs.filter(({ id }) => ids.every((each) => own(rowOf(model, each)?.props ?? {}, id) !== undefined))
        .length,
  )
  if (defs.length === 0) return null
  return (
    <Section end={text.answeredOf(answered, defs.length)} title={title}>
      {defs.map((def) => (
        <PropertyField def={def} ids={ids} key={def.id} />
      ))}
    </Section>
  )
}
