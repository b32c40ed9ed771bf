import { levelInSentence } from '#text/levels'
import { names } from '#text/locale'
import * as text from '#text/report-threats'
import type { RegisterRow } from '../../../analysis/register'
import { elementName } from '../../../model/element'
import type { ControlState, Id } from '../../../model/model'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { controlName, riskRun } from '../words'
import { decisionWords } from './decision-facts'

/** What protects the system, what is planned and by whom, and what would bring the rest under the line. */
export function planBlocks(findings: Findings): readonly Block[] {
  const { model, register, plan } = findings
  const appetite = model.info.appetite ?? 'medium'
  return [
    { type: 'heading', text: text.whatWouldBeEnough },
    paragraph(
      plan.steps.length === 0
        ? plan.remaining.length === 0
          ? text.nothingAbove(levelInSentence[appetite])
          : text.nothingHelps
        : [
            text.smallestSet(levelInSentence[appetite], plan.steps.length, plan.effort, plan.brought.length),
            ...(plan.remaining.length > 0 ? [text.wouldStay(plan.remaining.length)] : []),
          ].join(' '),
    ),
    ...(plan.steps.length > 0 ? [stepsTable(findings)] : []),
    ...(plan.remaining.length > 0 ? [paragraph(text.wouldStayAbove), remaining(findings)] : []),
    { type: 'heading', text: text.planned },
    placed(findings, 'planned', text.nothingPlanned),
    tableOr(
      text.nothingToWaitFor,
      text.toBeMitigated,
      [text.risk, text.threat, text.where, text.decision],
      register.rows.filter(({ standing }) => standing === 'planned').map((row) => toDo(row, findings)),
    ),
    { type: 'heading', text: text.inPlace },
    placed(findings, 'in-place', text.nothingInPlace),
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
    caption: text.mitigationsInOrder,
    head: [text.step, text.mitigation, text.where, text.effort, text.bringsUnderTheLine],
    rows: plan.steps.map(({ control, places, brings }, index) => [
      say(String(index + 1)),
      [{ text: control.name, strong: true }, { text: ` ${control.summary}` }],
      say(names(places.map((id) => elementName(model, id)))),
      say(text.efforts[control.effort]),
      say(
        [...new Set(brings.map((key) => register.byKey.get(key)?.title ?? key))].join('; ') ||
          text.helpsTheOtherSteps,
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
    state === 'planned' ? text.plannedMitigations : text.mitigationsInPlace,
    [text.mitigation, text.whatItDoes, text.where],
    found.map(([id, where]) => [
      [{ text: controlName(id, catalogue), strong: true }],
      say(catalogue.controls.get(id)?.summary ?? ''),
      say(names(where.map((place) => elementName(model, place)))),
    ]),
  )
}

function toDo(row: RegisterRow, { catalogue }: Findings): readonly Words[] {
  return [[riskRun(row.risks.residual)], say(row.title), say(row.element.name), decisionWords(row, catalogue)]
}
