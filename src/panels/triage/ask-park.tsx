import { useState } from 'react'
import * as text from '#text/triage'
import { park } from '../../commands/triage-steps'
import { announce } from '../../store/announce'
import { AskForm } from './ask-form'
import { AskText } from './ask-text'
import type { AskProps } from './triage-prompt'
import { keepStep } from './undo-stack'

/** Puts the threat off, with a word about it. */
export function AskPark({ threat, onDone, onCancel }: AskProps) {
  const [point, setPoint] = useState('')
  const keep = () => {
    keepStep(threat.key, () => park(point, threat.key))
    announce(text.parked(threat.title))
    onDone()
  }
  return (
    <AskForm onCancel={onCancel} onSave={keep} save={text.park} title={text.parkTheThreat}>
      <AskText label={text.whatToFindOut} onChange={setPoint} value={point} />
    </AskForm>
  )
}
