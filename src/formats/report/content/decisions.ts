import * as text from '#text/report-threats'
import type { RegisterRow } from '../../../analysis/register'
import type { Standing } from '../../../analysis/standing'
import { type Block, joined, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { sha256 } from '../sha256'
import { changeClauses, dayOf, riskRun, ticketRun } from '../words'
import { verdictWords } from './decision-facts'

type Group = { readonly title: string; readonly none: string; readonly of: readonly Standing[] }

/** What is kept, what asks again, what is ruled out, what is done about: an auditor's questions, in this order. */
const GROUPS: readonly Group[] = [
  { title: text.risksKept, none: text.noRiskKept, of: ['accepted', 'transferred'] },
  { title: text.reOpenedDecisions, none: text.allStillFit, of: ['re-opened'] },
  { title: text.ruledOut, none: text.nothingRuledOut, of: ['not-applicable', 'avoided'] },
  { title: text.mitigatedOrPlanned, none: text.nothingMitigated, of: ['planned', 'mitigated'] },
]

/** Every decision with its reason, by whom and when, the mark of the facts it stands on, and what changed since. */
export function decisionBlocks(findings: Findings): readonly Block[] {
  const { rows, organisation } = findings.register
  const decided = [...rows, ...organisation].filter(({ decision }) => decision !== null)
  return [
    paragraph(text.aboutEvidence),
    ...GROUPS.flatMap(({ title, none, of }): readonly Block[] => [
      { type: 'heading', text: title },
      tableOr(
        none,
        title,
        [text.risk, text.threat, text.decisionAndReason, text.decidedBy, text.factsAndSince],
        decided.filter(({ standing }) => of.includes(standing)).map((row) => line(row, findings)),
      ),
    ]),
  ]
}

function line(row: RegisterRow, { catalogue }: Findings): readonly Words[] {
  const { title, element, risks, decision } = row
  const changed = changeClauses(row, catalogue)
  const { by = '', at = '', facts = '', ticket = '' } = decision ?? {}
  return [
    [riskRun(risks.residual)],
    [
      { text: title, strong: true },
      { text: ` ${text.onElement(element.name)}`, quiet: true },
    ],
    joined(
      [verdictWords(row, catalogue), ticket.trim() ? [ticketRun(ticket.trim())] : []].filter(
        (words) => words.length > 0,
      ),
      '; ',
    ),
    say([by.trim(), at && dayOf(at)].filter(Boolean).join(', ') || text.notSaid),
    [
      { text: facts === '' ? text.noFactsKept : markOf(facts), code: true },
      { text: ` ${changed.length > 0 ? changed.join('; ') : text.unchanged}` },
    ],
  ]
}

/** So many digits tell decisions of one model apart. */
const DIGITS = 10

/** A short mark of the facts that a decision stood on: the same facts, the same mark. */
export function markOf(facts: string): string {
  return sha256(facts).slice(0, DIGITS)
}
