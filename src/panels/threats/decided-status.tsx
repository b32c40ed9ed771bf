import type { ReactNode } from 'react'
import { date } from '#text/locale'
import * as text from '#text/threat-status'
import { standingOf } from '../../analysis/standing'
import type { Threat } from '../../analysis/threat'
import { useDocument } from '../../store/use'
import { STANDING } from './decision-words'

type DecidedStatusProps = { readonly threat: Threat; readonly children: ReactNode }

/** Where people settled something: what, and by when. Else what the rules say (`children`). */
export function DecidedStatus({ threat, children }: DecidedStatusProps) {
  const decision = useDocument(({ model }) => model.decisions[threat.key])
  if (!decision) return children
  const { standing, by } = standingOf(threat, decision)
  const words = STANDING[standing]
  const owner = decision.owner && ` · ${decision.owner}`
  const due = decision.due && standing === 'planned' ? `, ${text.dueOn(date(decision.due, 'day'))}` : ''
  if (!words || by === 'controls') {
    return (
      <>
        {children}
        {owner}
      </>
    )
  }
  const mark = standing === 're-opened' ? '↺' : standing === 'planned' ? '◷' : '✓'
  return (
    <span className="font-medium text-ink">
      <span className="whitespace-nowrap">
        <span aria-hidden="true">{mark} </span>
        {words}
      </span>
      {due}
      {owner}
    </span>
  )
}
