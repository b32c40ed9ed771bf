import { names } from '#text/locale'
import * as text from '#text/report-threats'
import { groupQuestions } from '../../../analysis/question-groups'
import { nextQuestions } from '../../../analysis/questions'
import type { RegisterRow } from '../../../analysis/register'
import type { Question } from '../../../analysis/threat'
import { verdictsOf } from '../../../analysis/verdicts'
import { askedOfKind } from '../../../catalogue/asked-of-kind'
import type { Catalogue } from '../../../catalogue/define'
import { kindOf } from '../../../catalogue/kind-groups'
import { elementName } from '../../../model/element'
import { own } from '../../../model/own'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { changeClauses, controlName, riskRun, STANDING_WORDS } from '../words'
import { decisionWords } from './decision-facts'
import { decisionsNeeded, overdue } from './decisions-needed'

/** What nobody has decided, answered or done yet. */
export function openBlocks(findings: Findings, date: string): readonly Block[] {
  return [
    { type: 'list', items: decisionsNeeded(findings, date) },
    { type: 'heading', text: text.reOpenedDecisions },
    reopened(findings),
    { type: 'heading', text: text.late },
    late(findings, date),
    { type: 'heading', text: text.questionsToAnswer },
    ...questions(findings),
    { type: 'heading', text: text.aboutTheOrganisation },
    gaps(findings),
  ]
}

function reopened({ register, catalogue }: Findings): Block {
  const rows = register.rows.filter(({ standing }) => standing === 're-opened')
  return tableOr(
    text.allStillFit,
    text.noLongerFit,
    [text.risk, text.threat, text.where, text.decisionThen, text.changedSince],
    rows.map((row) => [...about(row, catalogue), say(changeClauses(row, catalogue).join('; '))]),
  )
}

function late({ register, catalogue }: Findings, date: string): Block {
  return tableOr(
    text.nothingLate,
    text.plannedAndLate,
    [text.risk, text.threat, text.where, text.decision],
    overdue(register.rows, date).map((row) => about(row, catalogue)),
  )
}

/** Its risk, title and place, and what was decided. */
function about(row: RegisterRow, catalogue: Catalogue): readonly Words[] {
  return [[riskRun(row.risks.residual)], say(row.title), say(row.element.name), decisionWords(row, catalogue)]
}

function gaps({ register, catalogue }: Findings): Block {
  return tableOr(
    text.noGaps,
    text.gaps,
    [text.gap, text.state, text.whatAnswersIt, text.decision],
    register.organisation.map((row) => [
      say(row.title),
      say(STANDING_WORDS[row.standing]),
      say(names(row.controls.map(({ id }) => controlName(id, catalogue)))),
      decisionWords(row, catalogue),
    ]),
  )
}

/** So many are asked in the report. */
const MOST_QUESTIONS = 25

function questions(findings: Findings): readonly Block[] {
  const { analysis, model } = findings
  const groups = groupQuestions(
    nextQuestions(analysis, verdictsOf(model, analysis).decided),
    analysis.byKey,
    (question) => wordsOf(question, findings),
  )
  const table = tableOr(
    text.everyQuestionIsAnswered,
    text.questionsToAnswerFirst,
    [text.question, text.about, text.settles],
    groups
      .slice(0, MOST_QUESTIONS)
      .map(({ questions: same, settles }) => [
        say(wordsOf(same[0], findings)),
        say(names(same.map(({ element }) => elementName(model, element)))),
        say(String(settles.length)),
      ]),
  )
  const left = groups.length - MOST_QUESTIONS
  return left > 0 ? [table, paragraph(text.openFirst(MOST_QUESTIONS, groups.length))] : [table]
}

function wordsOf({ element, property }: Question, { model, catalogue }: Findings): string {
  if (element === 'system') return text.isInPlace(controlName(property, catalogue))
  const asset = own(model.assets, element)
  const def = (asset ? catalogue.properties : catalogue.flowProperties).get(property)
  if (!def) return property
  return (asset ? askedOfKind(def, kindOf(catalogue, asset.kind)) : def).question
}
