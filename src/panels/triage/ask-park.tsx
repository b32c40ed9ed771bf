import { useState } from 'react'
import { park } from '../../commands/triage-steps'
import { announce } from '../../store/announce'
import { AskForm } from './ask-form'
import { AskText } from './ask-text'
import type { AskProps } from './triage-prompt'
import { keepStep } from './undo-stack'

/** Puts the threat off, with a word about it. */
export function AskPark({ threat, onDone, onCancel }: AskProps) {
  const [text, setText] = useState('')
  const keep = () => {
    keepStep(threat.key, () => park(text, threat.key))
    announce(`Parked: ${threat.title}`)
    onDone()
  }
  return (
    <AskForm onCancel={onCancel} onSave={keep} save="Park" title="Park the threat">
      <AskText label="What has to be found out? (optional)" onChange={setText} value={text} />
    </AskForm>
  )
}
