import type { RegisterRow } from '../../../analysis/register'
import { elementName } from '../../../model/element'
import type { ControlState, Id } from '../../../model/model'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { controlName, counted, riskRun } from '../words'
import { decisionWords } from './decision-facts'

/** What protects the system, what is planned and by whom, and what would bring the rest under the line. */
export function planBlocks(findings: Findings): readonly Block[] {
  const { model, register, plan } = findings
  const appetite = model.info.appetite ?? 'medium'
  const { low, medium, high } = plan.effort
  return [
    { type: 'heading', text: 'In place' },
    placed(findings, 'in-place', 'Nobody has said that a mitigation is in place.'),
    { type: 'heading', text: 'Planned' },
    placed(findings, 'planned', 'No mitigation is marked as planned on the diagram.'),
    tableOr(
      'No threat waits for a planned mitigation.',
      'Threats to be mitigated, with who does it and when',
      ['Risk', 'Threat', 'Where', 'Decision'],
      register.rows.filter(({ standing }) => standing === 'planned').map((row) => toDo(row, findings)),
    ),
    { type: 'heading', text: 'What would be enough' },
    paragraph(
      plan.steps.length === 0
        ? plan.remaining.length === 0
          ? `No threat is above ${appetite}, the level of risk that is accepted.`
          : 'No mitigation of the catalogue brings a threat under the line.'
        : `The smallest set found that brings threats down to ${appetite}, the level of risk that is accepted: ${counted(plan.steps.length, 'step')} (effort: ${high} high, ${medium} medium, ${low} low) for ${counted(plan.brought.length, 'threat')}.${plan.remaining.length > 0 ? ` ${counted(plan.remaining.length, 'threat')} would stay above it.` : ''}`,
    ),
    ...(plan.steps.length > 0 ? [stepsTable(findings)] : []),
    ...(plan.remaining.length > 0 ? [paragraph('What would stay above the line:'), remaining(findings)] : []),
  ]
}

function remaining({ plan, register }: Findings): Block {
  return {
    type: 'list',
    items: plan.remaining.flatMap((key): Words[] => {
      const row = register.byKey.get(key)
      return row ? [[riskRun(row.risks.residual), { text: ` ${row.title}, ${row.element.name}` }]] : []
    }),
  }
}

function stepsTable({ plan, model, register }: Findings): Block {
  return {
    type: 'table',
    caption: 'Mitigations in the order in which they do most',
    head: ['Step', 'Mitigation', 'Where', 'Effort', 'Brings under the line'],
    rows: plan.steps.map(({ control, places, brings }, index) => [
      say(String(index + 1)),
      [{ text: control.name, strong: true }, { text: ` ${control.summary}` }],
      say(places.map((id) => elementName(model, id)).join(', ')),
      say(control.effort),
      say(
        [...new Set(brings.map((key) => register.byKey.get(key)?.title ?? key))].join('; ') ||
          'helps the other steps',
      ),
    ]),
  }
}

/** Mitigations in one state with all the places where they are. */
function placed({ model, catalogue }: Findings, state: ControlState, none: string): Block {
  const places = new Map<string, Id[]>()
  const rows = [
    ['system', model.info] as const,
    ...Object.entries(model.assets),
    ...Object.entries(model.flows),
  ]
  for (const [id, { controls }] of rows) {
    for (const [control, said] of Object.entries(controls)) {
      if (said !== state) continue
      const list = places.get(control)
      if (list) list.push(id)
      else places.set(control, [id])
    }
  }
  const found = [...places].sort(([a], [b]) =>
    controlName(a, catalogue) < controlName(b, catalogue) ? -1 : 1,
  )
  return tableOr(
    none,
    state === 'planned' ? 'Planned mitigations' : 'Mitigations in place',
    ['Mitigation', 'What it does', 'Where'],
    found.map(([id, where]) => [
      [{ text: controlName(id, catalogue), strong: true }],
      say(catalogue.controls.get(id)?.summary ?? ''),
      say(where.map((place) => elementName(model, place)).join(', ')),
    ]),
  )
}

function toDo(row: RegisterRow, { catalogue }: Findings): readonly Words[] {
  return [[riskRun(row.risks.residual)], say(row.title), say(row.element.name), decisionWords(row, catalogue)]
}
