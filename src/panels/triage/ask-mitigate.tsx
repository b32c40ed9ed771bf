import { type KeyboardEvent, useState } from 'react'
import * as text from '#text/triage'
import { mitigate } from '../../commands/decide'
import { isTyping } from '../../commands/field'
import { own } from '../../model/own'
import { announce } from '../../store/announce'
import { documentStore } from '../../store/document'
import { controlName } from '../../store/knowledge'
import { triageStore } from '../../store/triage'
import { Segmented } from '../../ui/choice'
import { DueField } from './ask-due'
import { AskForm } from './ask-form'
import { OwnerField } from './ask-owner'
import type { AskProps } from './triage-prompt'
import { keepStep } from './undo-stack'

type Choice = 'no' | 'planned' | 'in-place'
type Choices = Readonly<Record<string, Choice>>

const OPTIONS = [
  { value: 'no', label: text.noMitigation },
  { value: 'planned', label: text.planned },
  { value: 'in-place', label: text.inPlace },
] as const
const AFTER: Readonly<Record<Choice, Choice>> = { no: 'planned', planned: 'in-place', 'in-place': 'no' }

/** Which mitigations are there or are planned: a number goes from no to planned to in place. */
export function AskMitigate({ threat, onDone, onCancel }: AskProps) {
  const { controls } = threat
  const [old] = useState(() => own(documentStore.getState().model.decisions, threat.key))
  const [choices, setChoices] = useState<Choices>(() =>
    Object.fromEntries(
      controls.map(({ id, state }) => [
        id,
        state === 'in-place'
          ? 'in-place'
          : state === 'planned' || old?.controls?.includes(id)
            ? 'planned'
            : 'no',
      ]),
    ),
  )
  const [owner, setOwner] = useState(old?.owner ?? '')
  const [due, setDue] = useState(old?.due ?? '')
  const put = (id: string, choice: Choice) => setChoices((before) => ({ ...before, [id]: choice }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) && !isRadio(event.target)) return
    const id = controls['123456789'.indexOf(event.key)]?.id
    if (id === undefined) return
    event.preventDefault()
    put(id, AFTER[choices[id] ?? 'no'])
  }
  const keep = () => {
    keepStep(threat.key, () =>
      mitigate(threat.key, chosen(choices), {
        owner: owner.trim(),
        due: due || null,
        by: triageStore.getState().by || undefined,
      }),
    )
    announce(text.toBeMitigated(threat.title))
    onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: numbers choose, as the rows say
    <div onKeyDown={onKeyDown}>
      <AskForm onCancel={onCancel} onSave={keep} save={text.mitigate} title={text.mitigateWith}>
        {controls.length === 0 && <p>{text.noMitigationKnown}</p>}
        <ol className="flex flex-col gap-1.5">
          {controls.map(({ id }, index) => (
            <li className="flex flex-wrap items-center gap-x-3 gap-y-1" key={id}>
              <span aria-hidden="true" className="w-5 text-center font-mono text-muted text-sm">
                {index < 9 ? index + 1 : ''}
              </span>
              <span aria-hidden="true" className="min-w-0 flex-1 basis-48">
                {controlName(id)}
              </span>
              <span {...(index === 0 ? { 'data-first-row': '' } : {})}>
                <Segmented
                  label={controlName(id)}
                  onChange={(value) => put(id, OPTIONS.find((each) => each.value === value)?.value ?? 'no')}
                  options={OPTIONS}
                  value={choices[id] ?? 'no'}
                />
              </span>
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          <div className="min-w-40">
            <OwnerField onChange={setOwner} value={owner} wanted={controls.length === 0} />
          </div>
          <DueField onChange={setDue} value={due} />
        </div>
      </AskForm>
    </div>
  )
}

function isRadio(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio'
}

function chosen(choices: Choices): ReadonlyMap<string, 'planned' | 'in-place'> {
  return new Map(Object.entries(choices).flatMap(([id, choice]) => (choice === 'no' ? [] : [[id, choice]])))
}
