import { isAboveLine } from '../../../analysis/control-plan'
import type { RegisterRow } from '../../../analysis/register'
import { riskMatrix } from '../../../analysis/risk-map'
import { isClosed, isUndecided } from '../../../analysis/standing'
import { STRIDE } from '../../../catalogue/stride'
import { type Block, joined, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { anchorOf, counted, isDetailed, LEVELS, riskRun, STANDING_WORDS, shortList } from '../words'
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
        { name: 'Inherent', about: 'as if no mitigation were in place', amount: register.totals.inherent },
        { name: 'Residual', about: 'today, with what is in place', amount: register.totals.residual },
        { name: 'Target', about: 'once what is planned is in place too', amount: register.totals.target },
      ],
      matrix: riskMatrix(register).map((row) =>
        row.map(({ level, keys }) => ({ level, count: keys.length })),
      ),
    },
    { type: 'heading', text: 'What weighs most' },
    worst(findings, withDetails),
    { type: 'heading', text: 'What is to be decided' },
    { type: 'list', items: decisionsNeeded(findings, date) },
    { type: 'heading', text: 'By kind of threat' },
    letters(findings),
  ]
}

function sizeOf({ model, register }: Findings): string {
  const { assets, flows, zones } = model
  const rows = [...Object.values(assets), ...Object.values(flows)]
  const out = rows.filter(({ outOfScope }) => outOfScope !== null).length
  const closed = register.rows.filter(({ standing }) => isClosed(standing)).length
  return [
    `The model has ${counted(Object.keys(assets).length, 'asset')}, ${counted(Object.keys(flows).length, 'data flow')} and ${counted(Object.keys(zones).length, 'zone')}`,
    out > 0 ? `, ${out} of them out of scope` : '',
    `. ${counted(register.rows.length, 'threat')} found or written down; ${closed} settled.`,
  ].join('')
}

function verdict({ model, register }: Findings): Words {
  const { residual, target } = register.totals
  const appetite = model.info.appetite ?? 'medium'
  const carried = register.rows.filter(
    ({ standing, risks }) => risks.residual.left && (standing === 'accepted' || standing === 'transferred'),
  ).length
  const above = register.rows.filter((row) => isAboveLine(row, appetite)).length
  if (residual.level === null)
    return [{ text: 'Nothing is left of any threat that was found.', strong: true }]
  const counts = LEVELS.filter((level) => residual.byLevel[level] > 0).map((level) => ({
    text: `${residual.byLevel[level]} ${level}`,
    level,
  }))
  return [
    { text: 'The highest risk that is left is ', strong: true },
    { text: `${residual.level} ${residual.worst}`, level: residual.level },
    { text: ': ' },
    ...joined(
      counts.map((run) => [run]),
      ', ',
    ),
    { text: carried > 0 ? `; ${carried} of them accepted or transferred. ` : '. ' },
    {
      text:
        above > 0
          ? `Risks up to ${appetite} are accepted without further work; ${counted(above, 'threat')} ${above === 1 ? 'is' : 'are'} above that line.`
          : `No threat that waits for work or a decision is above ${appetite}, the level that is accepted.`,
    },
    ...(target.worst < residual.worst
      ? [{ text: ` With what is planned the highest becomes ${target.level ?? 'none'} ${target.worst}.` }]
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
    'Every threat is settled.',
    'The worst threats that are not settled',
    ['Risk', 'Threat', 'Where', 'What could happen', 'State'],
    rows,
  )
}

function letters({ register }: Findings): Block {
  const rows = STRIDE.map(({ letter, name, question }) => {
    const here = register.rows.filter(({ stride }) => stride.includes(letter))
    const [first] = here.filter(({ standing, risks }) => !isClosed(standing) && risks.residual.left)
    return [
      [{ text: letter, letter }, { text: ` ${name}` }],
      [{ text: String(here.filter(({ standing }) => isUndecided(standing)).length) }],
      [{ text: String(here.filter(({ standing }) => standing === 'planned').length) }],
      [{ text: String(here.filter(({ standing }) => isClosed(standing)).length) }],
      here.length === 0
        ? [{ text: `None found. ${question}`, strong: true as const }]
        : first
          ? [riskRun(first.risks.residual)]
          : [{ text: 'settled', quiet: true as const }],
    ]
  })
  return {
    type: 'table',
    caption: 'Threats by STRIDE letter',
    head: ['Kind', 'Undecided', 'Planned', 'Settled', 'Worst left'],
    rows,
  }
}
