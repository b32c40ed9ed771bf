/** What would close a threat: answers, mitigations in place, or a flow taken away. */

import type { Id, Model, PropValue } from '../model/model'
import { own } from '../model/own'
import type { Question } from './threat'
import { withControl } from './with-control'

export type Step =
  | {
      readonly type: 'answer'
      readonly question: Question
      readonly value: PropValue
      /** Nobody has answered yet; else something else was said, and it has to be brought about. */
      readonly open: boolean
    }
  | { readonly type: 'control'; readonly control: string; readonly places: readonly Id[] }
  | { readonly type: 'remove'; readonly flow: Id }

/** All of these together. */
export type Remedy = readonly Step[]

/** The model after a remedy. */
export function applyRemedy(model: Model, remedy: Remedy): Model {
  return remedy.reduce(applyStep, model)
}

function applyStep(model: Model, step: Step): Model {
  switch (step.type) {
    case 'control':
      return withControl(model, step.places, step.control)
    case 'remove': {
      const { [step.flow]: _, ...flows } = model.flows
      return { ...model, flows }
    }
    case 'answer':
      return withAnswer(model, step.question, step.value)
  }
}

function withAnswer(model: Model, { element, property }: Question, value: PropValue): Model {
  if (element === 'system') return withControl(model, [element], property)
  const answer = <Row extends { readonly props: Readonly<Record<string, PropValue>> }>(
    table: Readonly<Record<Id, Row>>,
  ) => {
    const row = own(table, element)
    return row ? { ...table, [element]: { ...row, props: { ...row.props, [property]: value } } } : table
  }
  return { ...model, assets: answer(model.assets), flows: answer(model.flows) }
}
