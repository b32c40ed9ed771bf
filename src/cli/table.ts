import * as text from '#text/cli'
import { cell } from './cell'
import type { Report } from './report'

const WIDTHS = { risk: 11, status: 11, letter: 1, title: 43, where: 26 } as const

/** What people decided takes the place of what the rules say. */
const DECIDED = ['re-opened', 'planned', 'accepted', 'transferred', 'avoided', 'not-applicable'] as const

/** A report for the eye: one line for each threat, at most 100 columns, worst first. */
export function table({ file, model, threats, organisation, summary }: Report): string {
  const { byStatus } = summary
  const open = Object.values(summary.byLevel).reduce((sum, count) => sum + count, 0)
  const lines = threats.map(line)
  if (organisation.length > 0) lines.push('', text.aboutTheOrganisation, '', ...organisation.map(line))
  const counts = text.counts({
    open,
    confirmed: byStatus.confirmed,
    unsure: byStatus.unanswered,
    mitigated: byStatus.mitigated,
  })
  return [text.heading(model.title, file), counts, '', ...lines, ''].join('\n')
}

function line({ risk, status, standing, stride, title, element }: Report['threats'][number]): string {
  return [
    cell(`${text.levels[risk.level]} ${risk.score}`, WIDTHS.risk),
    cell(text.states[DECIDED.find((each) => each === standing) ?? status], WIDTHS.status),
    stride,
    cell(title, WIDTHS.title),
    cell(element.type === 'system' ? text.theWholeSystem : element.name, WIDTHS.where),
  ]
    .join('  ')
    .trimEnd()
}
