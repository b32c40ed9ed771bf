import { useDeferredValue, useMemo } from 'react'
import { groupQuestions, type QuestionGroup } from '../../analysis/question-groups'
import type { NextQuestion } from '../../analysis/questions'
import type { Analysis, Question, Threat } from '../../analysis/threat'
import { askableOf } from '../../catalogue/pack/model-properties'
import { propertyOf, propertyOfKind } from '../../catalogue/value-labels'
import { elementType } from '../../model/element'
import type { Model, ThreatKey } from '../../model/model'
import { own } from '../../model/own'
import { useDerived, useDocument } from '../../store/use'
import { isUnknown } from '../asked'

const NONE: ReadonlyMap<ThreatKey, Threat> = new Map()

export type OpenQuestions = {
  readonly open: readonly QuestionGroup[]
  /** Answered with “don't know”: still open, not asked again. */
  readonly unsure: readonly QuestionGroup[]
}

/** The questions, the same one for several elements once. */
export function useQuestions(questions: readonly NextQuestion[]): OpenQuestions {
  const model = useDocument((state) => state.model)
  const analysis = useDerived((derived) => derived.analysis)
  // Of a large model that is thousands of questions: after an edit they come once the threats are there, and once only.
  const now = useDeferredValue(useMemo(() => ({ questions, analysis, model }), [questions, analysis, model]))
  return useMemo(() => inGroups(now), [now])
}

type Asked = {
  readonly questions: readonly NextQuestion[]
  readonly analysis: Analysis | null
  readonly model: Model
}

function inGroups({ questions, analysis, model }: Asked): OpenQuestions {
  const threats = analysis?.byKey ?? NONE
  const sort = (question: Question) => wordsOf(model, question)
  const unsure = questions.filter(({ question }) => isUnknown(model, question))
  const unknown = new Set(unsure)
  const open = questions.filter((next) => !unknown.has(next))
  return { open: groupQuestions(open, threats, sort), unsure: groupQuestions(unsure, threats, sort) }
}

/** What tells questions about the same property apart: those for some kinds are in words of their own. */
function wordsOf(model: Model, { element, property }: Question): string {
  const asset = own(model.assets, element)
  if (!asset) return elementType(model, element) ?? 'system'
  const askable = askableOf(model)
  const plain = propertyOf(property, 'asset', askable)
  const asked = plain?.asks ? propertyOfKind(property, asset.kind, askable) : plain
  return asked?.question === plain?.question ? 'asset' : `asset ${asked?.question}`
}
