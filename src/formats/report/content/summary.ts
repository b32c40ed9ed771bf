import { levelInSentence } from '#text/levels'
import { counts, phase } from '#text/phases'
import * as text from '#text/report-overview'
import { isAboveLine } from '../../../analysis/control-plan'
import type { RegisterRow } from '../../../analysis/register'
import { riskMatrix } from '../../../analysis/risk-map'
import { isClosed, PHASES, phaseOf } from '../../../analysis/standing'
import { STRIDE } from '../../../catalogue/stride'
import { type Block, joined, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { anchorOf, isDetailed, LEVELS, riskRun, STANDING_WORDS, shortList } from '../words'
import { decisionsNeeded } from './decisions-needed'

/** So many of the worst are named; the register has them all. */
const NAMED = 5

/** One page for whoever decides: what it is, where the risk stands, what is worst, what is to be decided. */
export function summaryBlocks(findings: Findings, date: string, withDetails: boolean): readonly Block[] {
  const { model, register } = findings
  const { description } = model.info
  return [
    ...(description.trim() ? [paragraph(description.trim())] : []),
    paragraph(sizeOf(findings)),
    { type: 'call', words: verdict(findings) },
    {
      type: 'risk',
      states: [
        { name: text.inherent, about: text.aboutInherent, amount: register.totals.inherent },
        { name: text.residual, about: text.aboutResidual, amount: register.totals.residual },
        { name: text.target, about: text.aboutTarget, amount: register.totals.target },
      ],
      matrix: riskMatrix(register).map((row) =>
        row.map(({ level, keys }) => ({ level, count: keys.length })),
      ),
    },
    { type: 'heading', text: text.whatWeighsMost },
    worst(findings, withDetails),
    { type: 'heading', text: text.whatIsToBeDecided },
    { type: 'list', items: decisionsNeeded(findings, date) },
    { type: 'heading', text: text.byKindOfThreat },
    letters(findings),
  ]
}

function sizeOf({ model, register }: Findings): string {
  const { assets, flows, zones } = model
  const rows = [...Object.values(assets), ...Object.values(flows)]
  const out = rows.filter(({ outOfScope }) => outOfScope !== null).length
  const [a = 0, f = 0, z = 0] = [assets, flows, zones].map((table) => Object.keys(table).length)
  return `${text.size(a, f, z, out)} ${text.found(register.rows.length, counts(register.totals.byPhase))}`
}

function verdict({ model, register }: Findings): Words {
  const { residual, target } = register.totals
  const appetite = model.info.appetite ?? 'medium'
  const carried = register.rows.filter(
    ({ standing, risks }) => risks.residual.left && isClosed(standing),
  ).length
  const above = register.rows.filter((row) => isAboveLine(row, appetite)).length
  if (residual.level === null) return [{ text: text.nothingLeft, strong: true }]
  const levels = LEVELS.filter((level) => residual.byLevel[level] > 0).map((level) => ({
    text: `${residual.byLevel[level]} ${levelInSentence[level]}`,
    level,
  }))
  return [
    { text: text.highestLeft, strong: true },
    { text: `${levelInSentence[residual.level]} ${residual.worst}`, level: residual.level },
    { text: ': ' },
    ...joined(
      levels.map((run) => [run]),
      ', ',
    ),
    { text: `${carried > 0 ? `; ${text.carried(carried)}` : ''}. ` },
    {
      text:
        above > 0
          ? text.aboveLine(levelInSentence[appetite], above)
          : text.noneAbove(levelInSentence[appetite]),
    },
    ...(target.worst < residual.worst
      ? [{ text: ` ${text.becomes(target.level ? levelInSentence[target.level] : text.none, target.worst)}` }]
      : []),
  ]
}

/** The worst that are not settled, each rule once. */
function worst({ register, catalogue }: Findings, withDetails: boolean): Block {
  const byRule = new Map<string, RegisterRow[]>()
  for (const row of register.rows) {
    if (isClosed(row.standing) || !row.risks.residual.left) continue
    const rule = row.threat?.rule ?? row.key
    const rows = byRule.get(rule)
    if (rows) rows.push(row)
    else byRule.set(rule, [row])
  }
  const rows = [...byRule.values()].slice(0, NAMED).flatMap((same) => {
    const [first] = same
    if (!first) return []
    const story = first.own?.story ?? catalogue.rules.get(first.threat?.rule ?? '')?.story ?? ''
    const title =
      withDetails && isDetailed(first)
        ? { text: first.title, href: `#${anchorOf(first.key)}` }
        : { text: first.title, strong: true as const }
    return [
      [
        [riskRun(first.risks.residual)],
        [title],
        say(shortList([...new Set(same.map(({ element }) => element.name))])),
        [{ text: story }],
        [{ text: STANDING_WORDS[first.standing] }],
      ],
    ]
  })
  return tableOr(
    text.everyThreatIsClosed,
    text.worstThreats,
    [text.risk, text.threat, text.where, text.whatCouldHappen, text.state],
    rows,
  )
}

function letters({ register }: Findings): Block {
  const rows = STRIDE.map(({ letter, name, question }) => {
    const here = register.rows.filter(({ stride }) => stride.includes(letter))
    const [first] = here.filter(({ standing, risks }) => !isClosed(standing) && risks.residual.left)
    return [
      [{ text: letter, letter }, { text: ` ${name}` }],
      ...PHASES.map((each) => say(String(here.filter(({ standing }) => phaseOf(standing) === each).length))),
      here.length === 0
        ? [{ text: text.noneFound(question), strong: true as const }]
        : first
          ? [riskRun(first.risks.residual)]
          : [{ text: text.closedState, quiet: true as const }],
    ]
  })
  return {
    type: 'table',
    caption: text.threatsByStrideLetter,
    head: [text.kind, ...PHASES.map((each) => phase[each]), text.worstLeft],
    rows,
  }
}
