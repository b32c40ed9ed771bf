import * as text from '#text/report-threats'
import { decidedAs } from '#text/threat-status'
import type { Register, RegisterRow } from '../../../analysis/register'
import type { Risk } from '../../../analysis/risk'
import { elementName } from '../../../model/element'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { anchorOf, changeClauses, isDetailed, riskRun, STANDING_WORDS } from '../words'
import { decisionWords } from './decision-facts'

/** What else the report holds, so that the register need not say it again. */
type Beside = { readonly details: boolean; readonly decisions: boolean }

/** Every threat with where it stands, and unless that stands elsewhere what was decided: what an auditor goes through. */
export function registerBlocks(findings: Findings, beside: Beside): readonly Block[] {
  const { register } = findings
  return [
    paragraph(text.threatsByStanding(register.rows.length, counts(register))),
    tableOr(
      text.thereAreNoThreats,
      text.everyThreatTheWorstFirst,
      [
        text.threat,
        text.where,
        text.riskThenNowTarget,
        text.state,
        ...(beside.decisions ? [] : [text.decision]),
      ],
      register.rows.map((row) => line(row, findings, beside)),
    ),
    { type: 'heading', text: text.decisionsOfGone },
    gone(findings),
  ]
}

/** “12 open”, for each way to stand that some threat has. */
function counts({ totals }: Register): readonly string[] {
  const byStanding = new Map<string, number>(Object.entries(totals.byStanding))
  return Object.entries(text.standingCounts).flatMap(([standing, words]) => {
    const count = byStanding.get(standing) ?? 0
    return count > 0 ? [words(count)] : []
  })
}

function gone({ register, catalogue, model }: Findings): Block {
  const rows = register.gone.map(({ key, decision }) => {
    const [rule = key, ...rest] = key.split(':')
    const title = catalogue.rules.get(rule)?.title
    const reason = [decidedAs[decision.status], decision.reason.trim()].filter(Boolean).join(': ')
    return [
      [{ text: title ?? key }, { text: ` ${key}`, code: true as const }],
      say(elementName(model, rest.join(':'))),
      say([reason, decision.by?.trim(), decision.at?.slice(0, 10)].filter(Boolean).join('; ')),
    ]
  })
  return tableOr(text.thereAreNone, text.decisionsKept, [text.threat, text.where, text.decision], rows)
}

function line(row: RegisterRow, { catalogue, nobody }: Findings, beside: Beside): readonly Words[] {
  const { key, title, element, stride, risks, standing } = row
  const changed = beside.decisions ? [] : changeClauses(row, catalogue)
  const unable = nobody.get(key)
  const isTold = beside.details && isDetailed(row)
  return [
    [
      ...stride.map((letter) => ({ text: letter, letter })),
      isTold ? { text: title, href: `#${anchorOf(key)}` } : { text: title },
      { text: ` ${key}`, code: true },
    ],
    say(element.name),
    [
      { text: `${number(risks.inherent)} → ` },
      riskRun(risks.residual),
      { text: ` → ${number(risks.target)}` },
    ],
    [
      { text: STANDING_WORDS[standing] },
      ...(changed.length > 0 ? [{ text: `: ${changed.join('; ')}` }] : []),
      ...(unable ? [{ text: ` ${unable}`, quiet: true as const }] : []),
    ],
    ...(beside.decisions ? [] : [decisionWords(row, catalogue)]),
  ]
}

function number({ score, left }: Risk): string {
  return left ? String(score) : text.none
}
