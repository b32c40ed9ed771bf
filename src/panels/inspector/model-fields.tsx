import { setControl } from '../../commands/answer'
import { setStage } from '../../commands/lifecycle'
import type { ControlState, Info } from '../../model/model'
import { own } from '../../model/own'
import { STAGE_NAMES } from '../../model/stage'
import { useDocument } from '../../store/use'
import { Segmented } from '../../ui/choice'
import { Field, Select } from '../../ui/field'
import { useCatalogue } from '../use-catalogue'
import { CommittedText } from './committed-text'
import { systemControls } from './controls-for'
import { FIELD, Section } from './section'

const STAGES = Object.entries(STAGE_NAMES).map(([value, label]) => ({ value, label }))

type TextKey = 'title' | 'description' | 'owner'

function InfoText({ field, label, lines = false }: { field: TextKey; label: string; lines?: boolean }) {
  const value = useDocument(({ model }) => model.info[field])
  return (
    <CommittedText
      label={label}
      lines={lines}
      merge={`info:${field}`}
      onWrite={(tx, next) => tx.setInfo({ [field]: next } satisfies Partial<Info>)}
      required={field === 'title'}
      step={`Change ${label.toLowerCase()}`}
      value={value}
    />
  )
}

/** The model itself, shown while nothing is selected. */
export function ModelFields() {
  const stage = useDocument(({ model }) => model.info.stage)
  return (
    <>
      <div className="flex flex-col gap-3 p-3">
        <h2 className="text-muted">Nothing is selected. This is the whole model.</h2>
        <InfoText field="title" label="Title" />
        <InfoText field="description" label="Description" lines />
        <InfoText field="owner" label="Owner" />
        <Field label="Stage">
          {({ id }) => <Select id={id} onChange={setStage} options={STAGES} value={stage} />}
        </Field>
      </div>
      <SystemControls />
    </>
  )
}

const ANSWERS: readonly { readonly value: ControlState | 'open'; readonly label: string }[] = [
  { value: 'in-place', label: 'Yes' },
  { value: 'planned', label: 'Planned' },
  { value: 'absent', label: 'No' },
  { value: 'open', label: 'Don’t know' },
]

/** Mitigations that are there, or not, for the system as a whole. */
function SystemControls() {
  const catalogue = useCatalogue()
  const controls = useDocument(({ model }) => model.info.controls)
  if (!catalogue) return null
  return (
    <Section title="For the whole system">
      {systemControls(catalogue).map((control) => {
        const def = catalogue.controls.get(control)
        const state = own(controls, control)
        return (
          <div className={FIELD} data-field={control} key={control}>
            <Field help={def?.summary} label={def?.name ?? control} open={state === undefined}>
              {({ describedBy }) => (
                <Segmented
                  describedBy={describedBy}
                  label={def?.name ?? control}
                  onChange={(value) => {
                    const found = ANSWERS.find((each) => each.value === value)?.value
                    setControl(['system'], control, found === 'open' ? undefined : found)
                  }}
                  options={ANSWERS}
                  value={state ?? null}
                />
              )}
            </Field>
          </div>
        )
      })}
    </Section>
  )
}
