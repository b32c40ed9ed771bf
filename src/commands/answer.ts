/** Answering what a threat asks, and saying which mitigations are there. Each is one step of history. */

import * as text from '#text/commands-answer'
import type { Question, Threat } from '../analysis/threat'
import { askableOf } from '../catalogue/pack/model-properties'
import { propertyOf, propertyOfKind } from '../catalogue/value-labels'
import type { Tx } from '../model/edit'
import { elementName, elementType } from '../model/element'
import type { ControlState, Id, Model, PropValue } from '../model/model'
import { own } from '../model/own'
import { commit, documentStore } from '../store/document'
import { controlName } from '../store/knowledge'
import { followProtocol } from './follow-protocol'

/** Writes one property of assets or flows; `undefined` takes the answer back. */
export function setProperty(ids: readonly Id[], property: string, value: PropValue | undefined): void {
  const { model } = documentStore.getState()
  commit(answerLabel(model, ids, property), (tx) => {
    for (const id of ids) {
      if (property === 'protocol') followProtocol(tx, id, value)
      tx.setIn(tableOf(tx.model, id), id, 'props', property, value)
    }
  })
}

/** Says whether a mitigation is there for these assets, flows, or the whole system (`system`). */
export function setControl(ids: readonly Id[], control: string, state: ControlState | undefined): void {
  commit(controlLabel(control, state), (tx) => {
    for (const id of ids) putControl(tx, id, control, state)
  })
}

/** A mitigation and where it goes: one asset, some flows, or the whole `system`. */
export type Placing = { readonly control: string; readonly places: readonly Id[] }

/** The same for several mitigations in one step, each at its own places; what is in place is not planned again. */
export function setControls(placings: readonly Placing[], state: 'in-place' | 'planned'): void {
  commit(text.markControls[state](placings.length), (tx) => {
    for (const { control, places } of placings) {
      for (const id of places) {
        if (stateAt(tx.model, id, control) !== 'in-place') putControl(tx, id, control, state)
      }
    }
  })
}

const SYSTEM_ANSWERS: Readonly<Record<string, ControlState>> = { yes: 'in-place', no: 'absent' }

/** Answers a question where it belongs: on its element, or for the whole system. */
export function answerQuestion(question: Question, value: string | readonly string[]): void {
  answerQuestions([question], value)
}

/** Answers the same question for several elements at once; with `undefined` it is asked anew. */
export function answerQuestions(
  questions: readonly Question[],
  value: string | readonly string[] | undefined,
): void {
  const [first] = questions
  if (!first) return
  const { element, property } = first
  if (element === 'system') setControl(['system'], property, SYSTEM_ANSWERS[String(value)])
  else
    setProperty(
      idsOf(questions),
      property,
      typeof value === 'string' ? stored(element, property, value) : value,
    )
}

function idsOf(questions: readonly Question[]): readonly Id[] {
  return questions.map(({ element }) => element)
}

/**
 * Says whether a mitigation answers this threat, on what the threat is about: its flows, its asset, or the whole
 * system. Taking it away takes it from every place where it counts for the threat.
 */
export function setThreatControl(threat: Threat, control: string, state: ControlState | undefined): void {
  commit(controlLabel(control, state), (tx) => {
    for (const id of placesOf(threat)) putControl(tx, id, control, state)
    if (state === 'in-place') return
    for (const id of elsewhere(tx.model, threat)) {
      if (stateAt(tx.model, id, control) === 'in-place') putControl(tx, id, control, undefined)
    }
  })
}

/** Where a mitigation for the threat goes. */
export function placesOf({ flows, element }: Pick<Threat, 'flows' | 'element'>): readonly Id[] {
  if (flows.length > 0) return flows
  // A zone has no mitigations of its own.
  return [element.type === 'zone' ? 'system' : element.id]
}

/** Where a control counts for the threat besides its own places: both ends of its flows, and the whole system. */
function elsewhere(model: Model, threat: Threat): readonly Id[] {
  const ends = threat.flows.flatMap((id) => {
    const flow = own(model.flows, id)
    return flow ? [flow.from, flow.to] : []
  })
  return [...new Set([...ends, 'system'])]
}

/** What was said about a control on an asset, a flow or the whole `system`. */
export function stateAt(model: Model, id: Id, control: string): ControlState | undefined {
  if (id === 'system') return own(model.info.controls, control)
  const row = own(model.assets, id) ?? own(model.flows, id)
  return row && own(row.controls, control)
}

/** Says in a running change whether a control is there; undefined takes the answer back. */
export function putControl(tx: Tx, id: Id, control: string, state: ControlState | undefined): void {
  if (id === 'system') tx.setInfoIn('controls', control, state)
  else tx.setIn(tableOf(tx.model, id), id, 'controls', control, state)
}

/** A flag such as "two-way" is stored as true or false; everything else as its word. */
function stored(element: Id, property: string, value: string): PropValue {
  const { model } = documentStore.getState()
  return definition(model, element, property)?.type === 'bool' ? value === 'yes' : value
}

function definition(model: Model, element: Id, property: string) {
  const on = elementType(model, element) === 'flow' ? 'flow' : 'asset'
  return propertyOf(property, on, askableOf(model))
}

function tableOf(model: Model, id: Id): 'assets' | 'flows' {
  return own(model.assets, id) ? 'assets' : 'flows'
}

function answerLabel(model: Model, ids: readonly Id[], property: string): string {
  const [first = '', ...others] = ids
  const where = others.length === 0 ? elementName(model, first) : text.elements(ids.length)
  const asset = own(model.assets, first)
  const def = asset
    ? propertyOfKind(property, asset.kind, askableOf(model))
    : definition(model, first, property)
  return text.answerFor(def?.label ?? property, where)
}

function controlLabel(control: string, state: ControlState | undefined): string {
  const name = controlName(control)
  return state ? text.markControl[state](name) : text.clearControl(name)
}
