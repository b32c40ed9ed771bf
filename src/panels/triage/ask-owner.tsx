import { useId, useState } from 'react'
import * as text from '#text/triage'
import { decide } from '../../commands/decide'
import { own } from '../../model/own'
import { documentStore } from '../../store/document'
import { useDocument } from '../../store/use'
import { TextField } from '../../ui/field'
import { AskForm } from './ask-form'
import type { AskProps } from './triage-prompt'
import { keepStep } from './undo-stack'

const NOBODY: readonly string[] = []

/** Who follows it up. */
export function AskOwner({ threat, onStay, onCancel }: AskProps) {
  const [owner, setOwner] = useState(
    () => own(documentStore.getState().model.decisions, threat.key)?.owner ?? '',
  )
  const keep = () => {
    keepStep(threat.key, () => decide([threat.key], { owner: owner.trim() }))
    onStay()
  }
  return (
    <AskForm onCancel={onCancel} onSave={keep} save={text.keep} title={text.owner}>
      <OwnerField onChange={setOwner} value={owner} wanted />
    </AskForm>
  )
}

type FieldProps = {
  readonly value: string
  readonly onChange: (name: string) => void
  /** The keyboard goes here first. */
  readonly wanted?: boolean
}

/** A name; those who take part are offered. */
export function OwnerField({ value, onChange, wanted = false }: FieldProps) {
  const names = useDocument(({ model }) => model.info.participants ?? NOBODY)
  const list = useId()
  return (
    <>
      <TextField
        autoComplete="off"
        label={text.whoFollowsItUp}
        list={list}
        onChange={(event) => onChange(event.target.value)}
        value={value}
        {...(wanted ? { 'data-first-focus': '' } : {})}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
