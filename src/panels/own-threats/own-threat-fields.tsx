import { useMemo } from 'react'
import * as text from '#text/own-threats'
import { STRIDE } from '../../catalogue/stride'
import { elementName } from '../../model/element'
import type { Model, OwnThreat } from '../../model/model'
import { useDocument } from '../../store/use'
import { Chips, Segmented } from '../../ui/choice'
import { Field, Select, TextArea, TextField } from '../../ui/field'
import { ControlPicker } from './control-picker'
import { WhoChips } from './who-chips'

const SCALE = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))
const LETTERS = STRIDE.map(({ letter, name }) => ({ value: letter, label: name }))

type FieldsProps = { readonly draft: OwnThreat; readonly change: (fields: Partial<OwnThreat>) => void }

/** What, which letters, where, how, how bad, what helps, who. */
export function OwnThreatFields({ draft, change }: FieldsProps) {
  return (
    <>
      <TextField
        autoComplete="off"
        data-first-focus=""
        label={text.whatCouldHappen}
        onChange={(event) => change({ title: event.target.value })}
        placeholder={text.exampleTitle}
        value={draft.title}
      />
      <div className="flex flex-col gap-1">
        <p aria-hidden="true" className="font-medium">
          {text.stride}
        </p>
        <Chips
          label={text.strideLetters}
          onChange={(values) =>
            change({ stride: STRIDE.flatMap(({ letter }) => (values.includes(letter) ? [letter] : [])) })
          }
          options={LETTERS}
          value={draft.stride}
        />
      </div>
      <WhereSelect onChange={(on) => change({ on })} value={draft.on} />
      <TextArea
        label={text.howWouldItHappen}
        onChange={(event) => change({ story: event.target.value })}
        value={draft.story}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-3">
        <Scale
          help={text.likelihoodScale}
          label={text.likelihood}
          onChange={(likelihood) => change({ likelihood })}
          value={draft.likelihood}
        />
        <Scale
          help={text.impactScale}
          label={text.impact}
          onChange={(impact) => change({ impact })}
          value={draft.impact}
        />
      </div>
      <ControlPicker onChange={(controls) => change({ controls })} value={draft.controls} />
      <WhoChips onChange={(attackers) => change({ attackers })} value={draft.attackers ?? []} />
    </>
  )
}

type ScaleProps = {
  readonly label: string
  readonly help: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Scale({ label, help, value, onChange }: ScaleProps) {
  return (
    <div className="flex flex-col gap-1">
      <p aria-hidden="true" className="font-medium">
        {label}
      </p>
      <p className="text-muted text-xs">{help}</p>
      <Segmented
        label={label}
        onChange={(next) => onChange(Number(next))}
        options={SCALE}
        value={String(value)}
      />
    </div>
  )
}

type WhereProps = { readonly value: string; readonly onChange: (id: string) => void }

function WhereSelect({ value, onChange }: WhereProps) {
  const model = useDocument((state) => state.model)
  const options = useMemo(() => placesIn(model), [model])
  return (
    <Field label={text.where}>
      {({ id }) => <Select id={id} onChange={onChange} options={options} value={value} />}
    </Field>
  )
}

function placesIn(model: Model) {
  const named = (table: 'assets' | 'zones' | 'flows') =>
    Object.keys(model[table]).map((value) => ({ value, label: elementName(model, value) }))
  const groups = [
    { label: text.assets, options: named('assets') },
    { label: text.zones, options: named('zones') },
    { label: text.dataFlows, options: named('flows') },
  ]
  const whole = { value: 'system', label: text.theWholeSystem }
  return [whole, ...groups.filter(({ options }) => options.length > 0)]
}
