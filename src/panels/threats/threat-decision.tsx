import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { date } from '#text/locale'
import * as text from '#text/threat-card'
import { decidedAs } from '#text/threat-status'
import type { Change } from '../../analysis/fingerprint'
import { standingOf } from '../../analysis/standing'
import type { Threat } from '../../analysis/threat'
import { confirmDecisions } from '../../commands/decide'
import { isWebAddress } from '../../model/decision'
import type { Decision } from '../../model/model'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { told } from '../../ui/told'
import { DecisionForm } from './decision-form'
import { changeTexts, DECIDED, STANDING } from './decision-words'

/** The decision on the card of a threat: what it is, why it no longer fits, and the form to take one. */
export function ThreatDecision({ threat }: { readonly threat: Threat }) {
  const decision = useDocument(({ model }) => model.decisions[threat.key])
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { standing, changes } = useMemo(() => standingOf(threat, decision), [threat, decision])
  const done = () => {
    flushSync(() => setEditing(false))
    button.current?.focus()
  }
  return (
    <div className="flex flex-col gap-2">
      {decision && standing === 're-opened' && (
        <ReOpened changes={changes} decision={decision} threat={threat} />
      )}
      {decision && !editing && (
        <>
          {standing !== 're-opened' && (
            <p>
              {told(
                text.decidedBecause(
                  <strong className="font-semibold">{STANDING[standing] ?? DECIDED[decision.status]}</strong>,
                  decision.reason,
                ),
              )}
            </p>
          )}
          <Details decision={decision} />
        </>
      )}
      {editing ? (
        <DecisionForm
          controls={threat.controls}
          decision={decision}
          keys={[threat.key]}
          onCancel={done}
          onDone={done}
        />
      ) : (
        <Button className="self-start" onClick={() => setEditing(true)} ref={button} size="sm">
          {decision ? text.changeDecision : text.decide}
        </Button>
      )}
    </div>
  )
}

type ReOpenedProps = {
  readonly threat: Threat
  readonly decision: Decision
  readonly changes: readonly Change[]
}

/** The old decision, what changed since, and one button that says it holds all the same. */
function ReOpened({ threat, decision, changes }: ReOpenedProps) {
  return (
    <div className="rounded-control border border-line-strong bg-sunken p-2">
      <p>
        {told(
          text.wasDecidedAs(
            <strong className="font-semibold">{text.reOpened}</strong>,
            <em className="not-italic underline decoration-line-strong underline-offset-2">
              {decidedAs[decision.status]}
            </em>,
            decision.reason,
          ),
        )}
      </p>
      <ul className="mt-1 list-disc pl-4 text-muted">
        {changeTexts(changes, threat).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Button className="mt-2" onClick={() => confirmDecisions([threat.key])} size="sm">
        {text.itStillHolds}
      </Button>
    </div>
  )
}

/** Owner, due date, ticket and note, as far as there are any. */
function Details({ decision }: { readonly decision: Decision }) {
  const { owner, due, ticket, note, by, at } = decision
  const parts = [
    owner && text.ownerIs(owner),
    due && text.dueOn(date(due, 'day')),
    by && text.decidedBy(by),
    at && date(at, 'day'),
  ]
  const said = parts.filter(Boolean).join(' · ')
  return (
    <div className="text-muted text-xs">
      {said && <p>{said}</p>}
      {note && <p className="whitespace-pre-wrap">{note}</p>}
      {ticket && isWebAddress(ticket) && (
        <a className="underline underline-offset-2" href={ticket} rel="noreferrer noopener" target="_blank">
          {text.ticket}
        </a>
      )}
    </div>
  )
}
