import type { RegisterRow } from '../../../analysis/register'
import type { Catalogue } from '../../../catalogue/define'
import type { DecisionStatus } from '../../../model/model'
import { type Fact, joined, say, type Words } from '../blocks'
import { changeClauses, controlName, dayOf, ticketRun } from '../words'

const DECIDED: Readonly<Record<DecisionStatus, string>> = {
  open: 'nothing decided yet',
  accepted: 'accept',
  mitigated: 'mitigate',
  transferred: 'transfer',
  avoided: 'avoid',
  'not-applicable': 'not applicable',
}

/** What people decided about a threat: in force, or for a re-opened one what no longer fits and why. */
export function decisionFacts(row: RegisterRow, catalogue: Catalogue): readonly Fact[] {
  const { decision, standing } = row
  if (!decision) return []
  const term = standing === 're-opened' ? 'Decision then' : 'Decision'
  const words = decisionWords(row, catalogue)
  const changed = changeClauses(row, catalogue)
  return [
    { term, words },
    ...(changed.length > 0 ? [{ term: 'Changed since', words: say(changed.join('; ')) }] : []),
    ...(decision.note?.trim() ? [{ term: 'Note', words: say(decision.note.trim()) }] : []),
  ]
}

/** Verdict and reason, owner, due date, who and when, ticket, in one line. */
export function decisionWords({ decision }: RegisterRow, catalogue: Catalogue): Words {
  if (!decision) return []
  const { status, reason, owner, due, by = '', at = '', ticket = '', controls = [] } = decision
  const said = reason.trim().replace(/\.$/, '')
  const relies = controls.map((id) => controlName(id, catalogue)).join(', ')
  return joined(
    [
      [{ text: DECIDED[status], strong: true as const }, ...(said ? [{ text: `: ${said}` }] : [])],
      relies ? say(`with ${relies}`) : [],
      owner.trim() ? say(`owner ${owner.trim()}`) : [],
      due ? say(`due ${due}`) : [],
      by.trim() || at
        ? say(`decided${by.trim() ? ` by ${by.trim()}` : ''}${at ? ` on ${dayOf(at)}` : ''}`)
        : [],
      ticket.trim() ? [ticketRun(ticket.trim())] : [],
    ].filter((words) => words.length > 0),
    '; ',
  )
}
