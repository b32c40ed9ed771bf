import * as text from '#text/cli'
import type { Level } from '../analysis/threat'
import { cell } from './cell'
import type { PlainFinding } from './check'

type Outcome = {
  readonly file: string
  readonly baseline: string | null
  readonly failOn: Level
  readonly planned: boolean
  readonly findings: readonly PlainFinding[]
}

const WIDTHS = { risk: 11, state: 10, since: 11, title: 36, where: 22 } as const

/** What a check found, for the eye: a line for each threat, at most 100 columns, and the verdict. */
export function checkTable(title: string, { file, baseline, failOn, planned, findings }: Outcome): string {
  const verdict = text.verdict({ found: findings.length, level: failOn, planned, baseline })
  const lines = findings.map((finding) => line(finding, baseline !== null))
  return `${[text.heading(title, file), '', ...lines, ...(lines.length > 0 ? [''] : []), verdict].join('\n')}\n`
}

function line({ level, score, state, since, title, element }: PlainFinding, compared: boolean): string {
  return [
    cell(`${text.levels[level]} ${score}`, WIDTHS.risk),
    cell(text.states[state], WIDTHS.state),
    ...(compared ? [cell(since ? text.since[since] : '', WIDTHS.since)] : []),
    cell(title, WIDTHS.title),
    cell(element.type === 'system' ? text.theWholeSystem : element.name, WIDTHS.where),
  ]
    .join('  ')
    .trimEnd()
}
