import { cell } from './cell'
import type { Report } from './report'

const WIDTHS = { risk: 11, status: 10, letter: 1, title: 44, where: 26 } as const

/** What people decided takes the place of what the rules say. */
const STANDING: Readonly<Record<string, string>> = {
  're-opened': 're-opened',
  planned: 'planned',
  accepted: 'accepted',
  transferred: 'handed on',
  avoided: 'avoided',
  'not-applicable': 'not appl.',
}

const STATUS: Readonly<Record<string, string>> = { unanswered: 'to confirm' }

/** A report for the eye: one line for each threat, at most 100 columns, worst first. */
export function table({ file, model, threats, organisation, summary }: Report): string {
  const { byStatus } = summary
  const open = Object.values(summary.byLevel).reduce((sum, count) => sum + count, 0)
  const lines = threats.map(line)
  if (organisation.length > 0) lines.push('', 'About the organisation', '', ...organisation.map(line))
  const counts = `${open} open (by the rules ${byStatus.confirmed} confirmed, ${byStatus.unanswered} to confirm), ${
    byStatus.mitigated
  } mitigated`
  return [`${model.title} (${file})`, counts, '', ...lines, ''].join('\n')
}

function line({ risk, status, standing, stride, title, element }: Report['threats'][number]): string {
  return [
    cell(`${risk.level} ${risk.score}`, WIDTHS.risk),
    cell(STANDING[standing] ?? STATUS[status] ?? status, WIDTHS.status),
    stride,
    cell(title, WIDTHS.title),
    cell(element.type === 'system' ? 'the whole system' : element.name, WIDTHS.where),
  ]
    .join('  ')
    .trimEnd()
}
