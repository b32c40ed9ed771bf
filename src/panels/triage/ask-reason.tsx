import { useState } from 'react'
import * as text from '#text/triage'
import { decide } from '../../commands/decide'
import { needsReason } from '../../model/decision'
import type { DecisionStatus } from '../../model/model'
import { own } from '../../model/own'
import { announce } from '../../store/announce'
import { documentStore } from '../../store/document'
import { triageStore } from '../../store/triage'
import { DECIDED } from '../threats/decision-words'
import { AskForm } from './ask-form'
import { AskText } from './ask-text'
import type { AskProps } from './triage-prompt'
import { keepStep } from './undo-stack'

export type Verdict = Extract<DecisionStatus, 'accepted' | 'transferred' | 'not-applicable' | 'avoided'>

const WORDS: Readonly<
  Record<Verdict, { readonly title: string; readonly why: string; readonly save: string }>
> = {
  accepted: { title: text.acceptTheRisk, why: text.whyAccept, save: text.accept },
  transferred: { title: text.transferTheRisk, why: text.whoTakesIt, save: text.transfer },
  'not-applicable': { title: text.notApplicable, why: text.whyNotApplicable, save: text.doesNotApply },
  avoided: { title: text.avoidTheRisk, why: text.whatIsNotDone, save: text.avoid },
}

/** A verdict and the reason for it. */
export function AskReason({ threat, verdict, onDone, onCancel }: AskProps & { readonly verdict: Verdict }) {
  const [reason, setReason] = useState(() => {
    const old = own(documentStore.getState().model.decisions, threat.key)
    return old?.status === verdict ? old.reason : ''
  })
  const [problem, setProblem] = useState<string | null>(null)
  const { title, why, save } = WORDS[verdict]
  const keep = () => {
    let found: string | null = null
    keepStep(threat.key, () => {
      found = decide([threat.key], {
        status: verdict,
        reason: reason.trim(),
        by: triageStore.getState().by || undefined,
        controls: undefined,
      })
    })
    setProblem(found)
    if (found !== null) return
    announce(`${DECIDED[verdict]}: ${threat.title}`)
    onDone()
  }
  return (
    <AskForm onCancel={onCancel} onSave={keep} problem={problem} save={save} title={title}>
      <AskText
        invalid={problem !== null}
        label={needsReason(verdict) ? why : text.optional(why)}
        onChange={(text) => {
          setReason(text)
          setProblem(null)
        }}
        value={reason}
      />
    </AskForm>
  )
}
