import { cell } from './cell'
import type { PlainFinding } from './check'

type Outcome = {
  readonly file: string
  readonly baseline: string | null
  readonly failOn: string
  readonly planned: boolean
  readonly findings: readonly PlainFinding[]
}

const SINCE: Readonly<Record<NonNullable<PlainFinding['since']>, string>> = {
  new: 'new',
  'open-again': 'open again',
  worse: 'worse',
}
const STATE: Readonly<Record<string, string>> = {
  'to-confirm': 'to confirm',
  're-opened': 're-opened',
  planned: 'planned',
}
const WIDTHS = { risk: 11, state: 10, since: 11, title: 36, where: 22 } as const

/** What a check found, for the eye: a line for each threat, at most 100 columns, and the verdict. */
export function checkTable(title: string, { file, baseline, failOn, planned, findings }: Outcome): string {
  const what = `${baseline === null ? '' : 'new or worse '}threats of ${failOn} risk${failOn === 'critical' ? '' : ' or above'} that ${planned ? 'are open or planned' : 'are open'}`
  const against = baseline === null ? '' : ` since ${baseline}`
  const verdict =
    findings.length === 0 ? `Passed: no ${what}${against}.` : `Failed: ${findings.length} ${what}${against}.`
  const lines = findings.map((finding) => line(finding, baseline !== null))
  return `${[`${title} (${file})`, '', ...lines, ...(lines.length > 0 ? [''] : []), verdict].join('\n')}\n`
}

function line({ level, score, state, since, title, element }: PlainFinding, compared: boolean): string {
  return [
    cell(`${level} ${score}`, WIDTHS.risk),
    cell(STATE[state] ?? state, WIDTHS.state),
    ...(compared ? [cell(since ? SINCE[since] : '', WIDTHS.since)] : []),
    cell(title, WIDTHS.title),
    cell(element.type === 'system' ? 'the whole system' : element.name, WIDTHS.where),
  ]
    .join('  ')
    .trimEnd()
}
