import { useDeferredValue, useMemo } from 'react'
import { groupQuestions, type QuestionGroup } from '../../analysis/question-groups'
import type { NextQuestion } from '../../analysis/questions'
import type { Threat } from '../../analysis/threat'
import { elementType } from '../../model/element'
import type { ThreatKey } from '../../model/model'
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
  const threats = useDerived(({ analysis }) => analysis?.byKey ?? NONE)
  const asked = useDeferredValue(questions)
  return useMemo(() => {
    const sort = ({ element }: { readonly element: string }) => elementType(model, element) ?? 'system'
    const unsure = asked.filter(({ question }) => isUnknown(model, question))
    const unknown = new Set(unsure)
    const open = asked.filter((next) => !unknown.has(next))
    return { open: groupQuestions(open, threats, sort), unsure: groupQuestions(unsure, threats, sort) }
  }, [asked, threats, model])
}
