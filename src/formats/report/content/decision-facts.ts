import { names } from '#text/locale'
import * as text from '#text/report-overview'
import type { RegisterRow } from '../../../analysis/register'
import type { Catalogue } from '../../../catalogue/define'
import type { DecisionStatus } from '../../../model/model'
import { type Fact, joined, say, type Words } from '../blocks'
import { changeClauses, controlName, dayOf, ticketRun } from '../words'

const DECIDED: Readonly<Record<DecisionStatus, string>> = text.decided

/** What people decided about a threat: in force, or for a re-opened one what no longer fits and why. */
export function decisionFacts(row: RegisterRow, catalogue: Catalogue): readonly Fact[] {
  const { decision, standing } = row
  if (!decision) return []
  const term = standing === 're-opened' ? text.decisionThen : text.decision
  const words = decisionWords(row, catalogue)
  const changed = changeClauses(row, catalogue)
  return [
    { term, words },
    ...(changed.length > 0 ? [{ term: text.changedSince, words: say(changed.join('; ')) }] : []),
    ...(decision.note?.trim() ? [{ term: text.note, words: say(decision.note.trim()) }] : []),
  ]
}

/** Verdict and reason, owner, due date, who and when, ticket, in one line. */
export function decisionWords(row: RegisterRow, catalogue: Catalogue): Words {
  const { by = '', at = '', ticket = '' } = row.decision ?? {}
  return joined(
    [
      verdictWords(row, catalogue),
      by.trim() || at ? say(text.decidedBy(by.trim(), at && dayOf(at))) : [],
      ticket.trim() ? [ticketRun(ticket.trim())] : [],
    ].filter((words) => words.length > 0),
    '; ',
  )
}

/** Verdict and reason, what it relies on, owner and due date. */
export function verdictWords({ decision }: RegisterRow, catalogue: Catalogue): Words {
  if (!decision) return []
  const { status, reason, owner, due, controls = [] } = decision
  const said = reason.trim().replace(/\.$/, '')
  const relies = names(controls.map((id) => controlName(id, catalogue)))
  return joined(
    [
      [{ text: DECIDED[status], strong: true as const }, ...(said ? [{ text: `: ${said}` }] : [])],
      relies ? say(text.withControls(relies)) : [],
      owner.trim() ? say(text.ownerIs(owner.trim())) : [],
      due ? say(text.dueOn(due)) : [],
    ].filter((words) => words.length > 0),
    '; ',
  )
}
