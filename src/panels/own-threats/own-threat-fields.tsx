import { useMemo } from 'react'
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
        label="What could happen?"
        onChange={(event) => change({ title: event.target.value })}
        placeholder="A clerk sells customer records"
        value={draft.title}
      />
      <div className="flex flex-col gap-1">
        <p aria-hidden="true" className="font-medium">
          STRIDE
        </p>
        <Chips
          label="STRIDE letters"
          onChange={(values) =>
            change({ stride: STRIDE.flatMap(({ letter }) => (values.includes(letter) ? [letter] : [])) })
          }
          options={LETTERS}
          value={draft.stride}
        />
      </div>
      <WhereSelect onChange={(on) => change({ on })} value={draft.on} />
      <TextArea
        label="How would it happen?"
        onChange={(event) => change({ story: event.target.value })}
        value={draft.story}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-3">
        <Scale
          help="Without mitigations: 1 hardly ever, 5 almost certain"
          label="Likelihood"
          onChange={(likelihood) => change({ likelihood })}
          value={draft.likelihood}
        />
        <Scale
          help="1 a nuisance, 5 a catastrophe"
          label="Impact"
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
    <Field label="Where?">
      {({ id }) => <Select id={id} onChange={onChange} options={options} value={value} />}
    </Field>
  )
}

function placesIn(model: Model) {
  const named = (table: 'assets' | 'zones' | 'flows') =>
    Object.keys(model[table]).map((value) => ({ value, label: elementName(model, value) }))
  const groups = [
    { label: 'Assets', options: named('assets') },
    { label: 'Zones', options: named('zones') },
    { label: 'Data flows', options: named('flows') },
  ]
  const whole = { value: 'system', label: 'The whole system' }
  return [whole, ...groups.filter(({ options }) => options.length > 0)]
}
