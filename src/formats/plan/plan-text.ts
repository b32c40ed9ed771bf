/** The control plan as text to take along: a table for a spreadsheet, or one for a page. */

import { levelInSentence } from '#text/levels'
import * as words from '#text/plan'
import type { ControlPlan } from '../../analysis/control-plan'
import type { Register } from '../../analysis/register'
import type { ControlDef } from '../../catalogue/define'
import { elementName } from '../../model/element'
import type { Id, Model, ThreatKey } from '../../model/model'
import { csvCell } from '../safe/csv'
import { markdownLine } from '../safe/markdown'

type Row = {
  readonly rank: number
  readonly control: string
  readonly id: string
  readonly where: string
  readonly effort: ControlDef['effort']
  readonly brings: readonly string[]
}

/** What the plan is about: the model, its register, and the plan that was made from them. */
export type PlanOf = { readonly model: Model; readonly register: Register; readonly plan: ControlPlan }

/** The plan as CSV (RFC 4180), one step in a row; what a spreadsheet would run as a formula is quoted with '. */
export function planCsv(of: PlanOf): string {
  const head = words.csvHead
  const lines = rowsOf(of).map(({ rank, control, id, where, effort, brings }) =>
    [`${rank}`, control, id, where, words.efforts[effort], brings.join('; ')].map(csvCell).join(','),
  )
  return [head.join(','), ...lines, ''].join('\r\n')
}

/** The plan as Markdown: what it comes to, a table of its steps, and what stays above the line. */
export function planMarkdown(of: PlanOf): string {
  const { model, plan } = of
  const { effort, brought, remaining, steps } = plan
  const table = rowsOf(of).map(
    ({ rank, control, where, effort: work, brings }) =>
      `| ${rank} | ${markdownLine(control)} | ${markdownLine(where)} | ${words.efforts[work]} | ${brings.map(markdownLine).join('<br>')} |`,
  )
  const left = remaining.map((key) => `- ${markdownLine(threatName(of, key))}`)
  return [
    `# ${words.planOf(markdownLine(model.info.title))}`,
    '',
    words.bring({
      mitigations: steps.length,
      effort,
      brought: brought.length,
      threats: brought.length + remaining.length,
      level: levelInSentence[model.info.appetite ?? 'medium'],
    }),
    '',
    `| ${words.head.join(' | ')} |`,
    '| --: | --- | --- | --- | --- |',
    ...table,
    ...(left.length > 0 ? ['', `## ${words.staysAbove}`, '', ...left] : []),
    '',
  ].join('\n')
}

function rowsOf(of: PlanOf): readonly Row[] {
  return of.plan.steps.map(({ control, places, brings }, index) => ({
    rank: index + 1,
    control: control.name,
    id: control.id,
    where: whereOf(of.model, places),
    effort: control.effort,
    brings: brings.map((key) => threatName(of, key)),
  }))
}

function whereOf(model: Model, places: readonly Id[]): string {
  return places.map((id) => elementName(model, id)).join('; ')
}

function threatName({ register }: PlanOf, key: ThreatKey): string {
  const row = register.byKey.get(key)
  return row ? `${row.title} (${row.element.name})` : key
}
