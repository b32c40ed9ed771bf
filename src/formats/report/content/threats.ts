import { names } from '#text/locale'
import * as text from '#text/report-threats'
import type { RegisterRow } from '../../../analysis/register'
import type { Risk } from '../../../analysis/risk'
import { isClosed } from '../../../analysis/standing'
import { kindOf } from '../../../catalogue/kind-groups'
import type { Id } from '../../../model/model'
import { own } from '../../../model/own'
import {
  type Block,
  type Fact,
  joined,
  paragraph,
  say,
  type ThreatBlock,
  tableOr,
  type Words,
} from '../blocks'
import { factText } from '../fact-text'
import type { Findings } from '../findings'
import { anchorOf, citedWords, controlName, isDetailed, riskRun, STANDING_WORDS } from '../words'
import { decisionFacts } from './decision-facts'

/** By element, the one with the worst open threat first: what to do about each threat, and what is settled. */
export function threatBlocks(findings: Findings): readonly Block[] {
  const byElement = new Map<Id, RegisterRow[]>()
  const { rows: all } = findings.register
  const open = all.filter(({ standing }) => !isClosed(standing))
  for (const row of [...open, ...all.filter(({ standing }) => isClosed(standing))]) {
    const rows = byElement.get(row.element.id)
    if (rows) rows.push(row)
    else byElement.set(row.element.id, [row])
  }
  if (byElement.size === 0) return [paragraph(text.noThreatsWereFound)]
  const told = new Set<string>()
  return [...byElement.values()].flatMap((rows) => elementBlocks(findings, rows, told))
}

/** `told`: rules whose story stands in the report already; it is told once. */
function elementBlocks(
  findings: Findings,
  rows: readonly RegisterRow[],
  told: Set<string>,
): readonly Block[] {
  const { model, catalogue } = findings
  const [first] = rows
  if (!first) return []
  const { element } = first
  const asset = own(model.assets, element.id)
  const name = element.type === 'system' ? text.theWholeSystem : element.name
  return [
    {
      type: 'heading',
      text: asset ? text.nameAndKind(name, kindOf(catalogue, asset.kind).name) : name,
    },
    ...rows.filter(isDetailed).map((row) => threatBlock(row, findings, told)),
    ...briefTable(name, rows, findings, told),
    ...closedTable(name, rows, findings),
  ]
}

/** The story of a threat where it comes up for the first time. */
function storyOf({ threat, own: written }: RegisterRow, { catalogue }: Findings, told: Set<string>): string {
  if (written) return written.story
  const rule = threat?.rule ?? ''
  if (told.has(rule)) return ''
  told.add(rule)
  return catalogue.rules.get(rule)?.story ?? ''
}

/** Threats that wait for an answer, or of low risk, about which nobody has said anything: a line each. */
function briefTable(
  name: string,
  rows: readonly RegisterRow[],
  findings: Findings,
  told: Set<string>,
): readonly Block[] {
  const brief = rows.filter((row) => !isClosed(row.standing) && !isDetailed(row))
  if (brief.length === 0) return []
  return [
    tableOr(
      '',
      text.threatsInBriefOn(name),
      [text.threat, text.risk, text.goneWhen],
      brief.map((row) => {
        const story = storyOf(row, findings, told)
        return [
          [
            { text: row.title, strong: true },
            ...(story === '' ? [] : [{ text: ` ${story}`, quiet: true as const }]),
          ],
          [riskRun(row.risks.residual), { text: ` ${STANDING_WORDS[row.standing]}`, quiet: true }],
          waysOf(row, findings.ways),
        ]
      }),
    ),
  ]
}

function waysOf({ key }: RegisterRow, ways: Findings['ways']): Words {
  const clauses = ways.get(key)?.map((parts) => say(factText({ parts }))) ?? []
  return joined(clauses, text.orWhen)
}

function closedTable(name: string, rows: readonly RegisterRow[], findings: Findings): readonly Block[] {
  const closed = rows.filter(({ standing }) => isClosed(standing))
  if (closed.length === 0) return []
  return [
    {
      type: 'table',
      caption: text.closedThreatsOn(name),
      head: [text.closedThreat, text.risk, text.state, text.how],
      rows: closed.map((row) => [
        say(row.title),
        [riskRun(row.risks.residual)],
        say(STANDING_WORDS[row.standing]),
        howClosed(row, findings),
      ]),
    },
  ]
}

function howClosed({ by, threat, decision, controls }: RegisterRow, { catalogue }: Findings): Words {
  if (by === 'decision' && decision?.status !== 'mitigated') return say(decision?.reason.trim() ?? '')
  const ids = threat ? threat.mitigatedBy : controls.map(({ id }) => id)
  return say(names(ids.map((id) => controlName(id, catalogue))))
}

function threatBlock(row: RegisterRow, findings: Findings, told: Set<string>): ThreatBlock {
  const { risks, standing, key, title, stride, threat, own: written } = row
  const { catalogue, nobody } = findings
  const story = storyOf(row, findings, told)
  const because = threat?.because.map((fact) => say(factText(fact))) ?? []
  const unable = nobody.get(key)
  const facts: readonly (Fact | false | undefined)[] = [
    story !== '' && { term: text.how, words: say(story) },
    because.length > 0 && { term: text.because, words: joined(because, '; ') },
    { term: text.score, words: score(row) },
    unable !== undefined && { term: text.who, words: say(unable) },
    { term: text.goneWhen, words: waysOf(row, findings.ways) },
    ...mitigations(row, findings),
    ...decisionFacts(row, catalogue),
  ]
  return {
    type: 'threat',
    anchor: anchorOf(key),
    title,
    letters: stride,
    marks: [[riskRun(risks.residual)], say(STANDING_WORDS[standing])],
    facts: facts.filter(
      (fact): fact is Fact => Boolean(fact) && typeof fact === 'object' && fact.words.length > 0,
    ),
    cites: citedWords(threat?.references ?? written?.references ?? [], catalogue),
  }
}

function score({ risks, threat, decision }: RegisterRow): Words {
  const { inherent, residual, target } = risks
  const factors = threat?.factors ?? []
  const reason = decision?.overrideReason?.trim()
  const others = [
    differs(inherent, residual) && text.inherentIs(number(inherent)),
    differs(target, residual) && text.targetIs(number(target)),
  ].filter((each) => each !== false)
  return [
    { text: [text.likelihoodImpact(residual.likelihood, residual.impact), ...others].join('; ') },
    ...(factors.length > 0 ? [{ text: ` (${factors.join('; ')})`, quiet: true as const }] : []),
    ...(reason ? [{ text: `. ${text.scoredByHand(reason)}` }] : []),
  ]
}

function differs(one: Risk, other: Risk): boolean {
  return one.left !== other.left || one.score !== other.score
}

function number({ score, left }: Risk): string {
  return left ? String(score) : text.none
}

const STATES = [
  ['in-place', text.inPlace],
  ['planned', text.planned],
  ['open', text.couldHelp],
] as const

/** So many missing ones are named, the strongest. */
const MISSING = 5

function mitigations({ controls }: RegisterRow, { catalogue }: Findings): readonly Fact[] {
  return STATES.flatMap(([state, term]) => {
    const here = controls.filter((each) =>
      state === 'open' ? each.state === 'open' || each.state === 'absent' : each.state === state,
    )
    if (here.length === 0) return []
    const shown = here.slice(0, state === 'open' ? MISSING : here.length)
    const called = shown.map(({ id }) => controlName(id, catalogue))
    return [{ term, words: say(names(called, here.length - shown.length)) }]
  })
}
