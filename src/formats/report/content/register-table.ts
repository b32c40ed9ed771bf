import * as text from '#text/report-threats'
import type { RegisterRow } from '../../../analysis/register'
import type { Risk } from '../../../analysis/risk'
import { elementName } from '../../../model/element'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { anchorOf, changeClauses, isDetailed, riskRun, STANDING_WORDS } from '../words'
import { decisionWords } from './decision-facts'

const HEAD = [
  text.threat,
  text.where,
  'STRIDE',
  text.inherent,
  text.residual,
  text.target,
  text.state,
  text.decision,
]

/** Every threat with where it stands, what was decided, why, by whom and when: what an auditor goes through. */
export function registerBlocks(findings: Findings, withDetails: boolean): readonly Block[] {
  const { register, catalogue, model } = findings
  const { byStanding } = register.totals
  const standings = Object.entries(STANDING_WORDS).filter(([standing]) =>
    Object.entries(byStanding).some(([each, count]) => each === standing && count > 0),
  )
  const counts = new Map<string, number>(Object.entries(byStanding))
  return [
    paragraph(
      `${text.threats(register.rows.length)}: ${standings
        .map(([standing, words]) => `${counts.get(standing) ?? 0} ${words.toLowerCase()}`)
        .join(', ')}.`,
    ),
    tableOr(
      text.thereAreNoThreats,
      text.everyThreatTheWorstFirst,
      HEAD,
      register.rows.map((row) => line(row, findings, withDetails)),
    ),
    { type: 'heading', text: text.decisionsOfGone },
    tableOr(
      text.thereAreNone,
      text.decisionsKept,
      [text.threat, text.where, text.decision],
      register.gone.map(({ key, decision }) => {
        const [rule = key, ...rest] = key.split(':')
        const title = catalogue.rules.get(rule)?.title
        const reason = [decision.status, decision.reason.trim()].filter(Boolean).join(': ')
        return [
          [{ text: title ?? key }, { text: ` ${key}`, code: true }],
          say(elementName(model, rest.join(':'))),
          say([reason, decision.by?.trim(), decision.at?.slice(0, 10)].filter(Boolean).join('; ')),
        ]
      }),
    ),
  ]
}

function line(row: RegisterRow, { catalogue, nobody }: Findings, withDetails: boolean): readonly Words[] {
  const { key, title, element, stride, risks, standing } = row
  const changed = changeClauses(row, catalogue)
  const unable = nobody.get(key)
  const isTold = withDetails && isDetailed(row)
  return [
    [isTold ? { text: title, href: `#${anchorOf(key)}` } : { text: title }, { text: ` ${key}`, code: true }],
    say(element.name),
    stride.map((letter) => ({ text: letter, letter })),
    scoreWords(risks.inherent),
    [riskRun(risks.residual)],
    scoreWords(risks.target),
    [
      { text: STANDING_WORDS[standing] },
      ...(changed.length > 0 ? [{ text: `: ${changed.join('; ')}` }] : []),
      ...(unable ? [{ text: ` ${unable}`, quiet: true as const }] : []),
    ],
    decisionWords(row, catalogue),
  ]
}

function scoreWords({ score, left }: Risk): Words {
  return left ? say(String(score)) : [{ text: text.none, quiet: true }]
}
