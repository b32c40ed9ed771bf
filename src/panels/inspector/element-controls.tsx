import * as text from '#text/inspector'
import { setControl } from '../../commands/answer'
import { tellControl } from '../../commands/tell'
import type { ControlState, Id } from '../../model/model'
import { own } from '../../model/own'
import { controlName } from '../../store/knowledge'
import { useDocument } from '../../store/use'
import { IconButton } from '../../ui/button'
import { Select } from '../../ui/field'
import { tip } from '../../ui/tip'
import { useCatalogue } from '../use-catalogue'
import { controlsFor } from './controls-for'
import { Section } from './section'
import { rowOf } from './shared'

const STATES: readonly { readonly value: ControlState; readonly label: string }[] = [
  { value: 'in-place', label: text.inPlace },
  { value: 'planned', label: text.planned },
  { value: 'absent', label: text.notInPlace },
]

/** The mitigations on the selected elements: those that somebody named, and the others that could help. */
export function ElementControls({ ids }: { readonly ids: readonly Id[] }) {
  const catalogue = useCatalogue()
  const model = useDocument((state) => state.model)
  if (!catalogue) return null
  const rows = ids.flatMap((id) => rowOf(model, id) ?? [])
  const maps = rows.map((row) => row.controls)
  const chosen = [...new Set(maps.flatMap((controls) => Object.keys(controls)))]
  const known = new Set(ids.flatMap((id) => controlsFor(catalogue, model, id)))
  const others = [...known].filter((id) => !chosen.includes(id))
  return (
    <Section title={text.mitigations}>
      {chosen.length > 0 && (
        <ul className="flex flex-col gap-1">
          {chosen.map((control) => (
            <ControlRow
              control={control}
              ids={ids}
              key={control}
              states={maps.map((controls) => own(controls, control))}
              summary={catalogue.controls.get(control)?.summary}
            />
          ))}
        </ul>
      )}
      <Select
        aria-label={text.addAMitigation}
        onChange={(control) => {
          if (!control) return
          void tellControl(controlName(control), 'in-place', () => setControl(ids, control, 'in-place'))
        }}
        options={[
          { value: '', label: text.addAMitigation },
          ...others.map((id) => ({ value: id, label: controlName(id) })),
        ]}
        value=""
      />
    </Section>
  )
}

type RowProps = {
  readonly ids: readonly Id[]
  readonly control: string
  /** On each of the elements. */
  readonly states: readonly (ControlState | undefined)[]
  readonly summary: string | undefined
}

function ControlRow({ ids, control, states, summary }: RowProps) {
  const name = controlName(control)
  const [first] = states
  const mixed = states.some((state) => state !== first)
  return (
    <li className="flex items-center gap-1.5">
      <span className="min-w-0 flex-1" {...(summary ? tip(summary) : {})}>
        {name}
      </span>
      <Select
        aria-label={text.stateOf(name)}
        className="!w-28 shrink-0"
        onChange={(value) => {
          const state = STATES.find((each) => each.value === value)?.value
          if (state) setControl(ids, control, state)
        }}
        options={mixed ? [{ value: '', label: text.mixed }, ...STATES] : STATES}
        value={mixed ? '' : (first ?? '')}
      />
      <IconButton
        icon="x"
        label={text.removeControl(name)}
        onClick={() => setControl(ids, control, undefined)}
        size="sm"
      />
    </li>
  )
}
