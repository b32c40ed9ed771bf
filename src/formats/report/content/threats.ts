import * as text from '#text/report-threats'
import type { RegisterRow } from '../../../analysis/register'
import type { Risk } from '../../../analysis/risk'
import { isClosed } from '../../../analysis/standing'
import { kindOf } from '../../../catalogue/kind-groups'
import type { Id } from '../../../model/model'
import { own } from '../../../model/own'
import { type Block, type Fact, joined, paragraph, say, type ThreatBlock, type Words } from '../blocks'
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
  return [...byElement.values()].flatMap((rows) => elementBlocks(findings, rows))
}

function elementBlocks(findings: Findings, rows: readonly RegisterRow[]): readonly Block[] {
  const { model, catalogue } = findings
  const [first] = rows
  if (!first) return []
  const { element } = first
  const asset = own(model.assets, element.id)
  return [
    { type: 'heading', text: element.type === 'system' ? text.theWholeSystem : element.name },
    ...(asset ? [paragraph(kindOf(catalogue, asset.kind).name)] : []),
    ...rows.filter(isDetailed).map((row) => threatBlock(row, findings)),
    ...lowTable(element.name, rows, findings),
    ...closedTable(element.name, rows, findings),
  ]
}

/** Threats of low risk about which nobody has said anything, a line each. */
function lowTable(name: string, rows: readonly RegisterRow[], { ways }: Findings): readonly Block[] {
  const low = rows.filter((row) => !isClosed(row.standing) && !isDetailed(row))
  if (low.length === 0) return []
  return [
    {
      type: 'table',
      caption: text.threatsOfLowRiskOn(name),
      head: [text.threat, text.risk, text.state, text.goneWhen],
      rows: low.map((row) => [
        say(row.title),
        [riskRun(row.risks.residual)],
        say(STANDING_WORDS[row.standing]),
        waysOf(row, ways),
      ]),
    },
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
      caption: text.settledThreatsOn(name),
      head: [text.settledThreat, text.risk, text.state, text.how],
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
  if (by === 'decision') return say(decision?.reason.trim() ?? '')
  const ids = threat ? threat.mitigatedBy : controls.map(({ id }) => id)
  return say(ids.map((id) => controlName(id, catalogue)).join(', '))
}

function threatBlock(row: RegisterRow, findings: Findings): ThreatBlock {
  const { risks, standing, key, title, stride, threat, own: written } = row
  const { catalogue, nobody } = findings
  const story = written?.story ?? catalogue.rules.get(threat?.rule ?? '')?.story ?? ''
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
    { term: text.readOn, words: citedWords(threat?.references ?? written?.references ?? [], catalogue) },
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
  }
}

function score({ risks, threat, decision }: RegisterRow): Words {
  const { inherent, residual, target } = risks
  const factors = threat?.factors ?? []
  const reason = decision?.overrideReason?.trim()
  const number = ({ score, left }: Risk) => (left ? String(score) : text.none)
  return [
    { text: text.likelihoodImpact(residual.likelihood, residual.impact) },
    { text: `; ${text.scores(number(inherent), number(residual), number(target))}` },
    ...(factors.length > 0 ? [{ text: ` (${factors.join('; ')})`, quiet: true as const }] : []),
    ...(reason ? [{ text: `. ${text.scoredByHand(reason)}` }] : []),
  ]
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
    const names = here.slice(0, state === 'open' ? MISSING : here.length)
    const more = here.length - names.length
    const words = names.map(({ id }) => controlName(id, catalogue)).join(', ')
    return [{ term, words: say(more > 0 ? text.andMore(words, more) : words) }]
  })
}
