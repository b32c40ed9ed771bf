import { useState } from 'react'
import * as text from '#text/triage'
import { decide } from '../../commands/decide'
import { own } from '../../model/own'
import { tick } from '../../store/clock'
import { documentStore } from '../../store/document'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { AskForm } from './ask-form'
import type { AskProps } from './triage-prompt'
import { keepStep } from './undo-stack'

const SOON = [
  { days: 7, label: text.inAWeek },
  { days: 14, label: text.inTwoWeeks },
  { days: 30, label: text.inAMonth },
  { days: 91, label: text.inAQuarter },
] as const

/** Until when. */
export function AskDue({ threat, onStay, onCancel }: AskProps) {
  const [due, setDue] = useState(() => own(documentStore.getState().model.decisions, threat.key)?.due ?? '')
  const keep = () => {
    keepStep(threat.key, () => decide([threat.key], { due: due || null }))
    onStay()
  }
  return (
    <AskForm onCancel={onCancel} onSave={keep} save={text.keep} title={text.dueDate}>
      <DueField onChange={setDue} value={due} wanted />
    </AskForm>
  )
}

type FieldProps = {
  readonly value: string
  readonly onChange: (day: string) => void
  readonly wanted?: boolean
}

/** A day, and the usual ones. */
export function DueField({ value, onChange, wanted = false }: FieldProps) {
  return (
    <div className="flex flex-wrap items-end gap-2">
      <TextField
        label={text.untilWhen}
        onChange={(event) => onChange(event.target.value)}
        type="date"
        value={value}
        {...(wanted ? { 'data-first-focus': '' } : {})}
      />
      {SOON.map(({ days, label }) => (
        <Button key={days} onClick={() => onChange(dayIn(days))} size="sm">
          {label}
        </Button>
      ))}
    </div>
  )
}

const DAY_MS = 86_400_000

function dayIn(days: number): string {
  return new Date(tick() + days * DAY_MS).toISOString().slice(0, 10)
}
