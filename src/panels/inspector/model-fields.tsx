import * as text from '#text/inspector'
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
      step={text.changeField(label)}
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
        <h2 className="text-muted">{text.nothingSelected}</h2>
        <InfoText field="title" label={text.title} />
        <InfoText field="description" label={text.description} lines />
        <InfoText field="owner" label={text.owner} />
        <Field label={text.stage}>
          {({ id }) => <Select id={id} onChange={setStage} options={STAGES} value={stage} />}
        </Field>
      </div>
      <SystemControls />
    </>
  )
}

const ANSWERS: readonly { readonly value: ControlState | 'open'; readonly label: string }[] = [
  { value: 'in-place', label: text.yes },
  { value: 'planned', label: text.planned },
  { value: 'absent', label: text.no },
  { value: 'open', label: text.dontKnow },
]

/** Mitigations that are there, or not, for the system as a whole. */
function SystemControls() {
  const catalogue = useCatalogue()
  const controls = useDocument(({ model }) => model.info.controls)
  if (!catalogue) return null
  return (
    <Section title={text.systemWide}>
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
