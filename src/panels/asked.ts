/** A question as it is put on screen, and the answers it takes. */

import * as text from '#text/panels'
import type { Question } from '../analysis/threat'
import type { PropertyDef } from '../catalogue/define'
import { askableOf } from '../catalogue/pack/model-properties'
import { nameOfValue, propertyOf, propertyOfKind } from '../catalogue/value-labels'
import { elementName, elementType } from '../model/element'
import type { ControlState, Id, Model, PropValue } from '../model/model'
import { own } from '../model/own'
import { controlName } from '../store/knowledge'

export type Choice = { readonly value: string; readonly label: string }

export type Asked = {
  readonly element: Id
  readonly elementName: string
  readonly label: string
  readonly text: string
  readonly why: string
  /** Any number of the choices may hold. */
  readonly many: boolean
  readonly choices: readonly Choice[]
  /** What was answered; empty when nobody did. */
  readonly current: readonly string[]
}

const DONT_KNOW = text.dontKnow
const YES_NO: readonly Choice[] = [
  { value: 'yes', label: text.yes },
  { value: 'no', label: text.no },
  { value: 'unknown', label: DONT_KNOW },
]

/** The question in the catalogue's words; one that no catalogue knows is asked by its id. */
export function askedOf(model: Model, { element, property }: Question): Asked {
  const place = { element, elementName: elementName(model, element) }
  if (element === 'system') return { ...place, ...systemQuestion(model, property) }
  const def = propertyAt(model, element, property)
  const row = own(model.assets, element) ?? own(model.flows, element)
  return {
    ...place,
    label: def?.label ?? property,
    text: def?.question || `${def?.label ?? property}?`,
    why: def?.why ?? '',
    many: def?.type === 'multi',
    choices: choicesOf(def),
    current: wordsOf(row && own(row.props, property)),
  }
}

function propertyAt(model: Model, element: Id, property: string): PropertyDef | undefined {
  const asset = own(model.assets, element)
  if (asset) return propertyOfKind(property, asset.kind, askableOf(model))
  return propertyOf(property, elementType(model, element) === 'flow' ? 'flow' : 'asset', askableOf(model))
}

/** Whether the answer given is that nobody knows. Far quicker than `askedOf`, which words the question too. */
export function isUnknown(model: Model, { element, property }: Question): boolean {
  const row = own(model.assets, element) ?? own(model.flows, element)
  return wordsOf(row && own(row.props, property)).includes('unknown')
}

/** The answers that a property takes, “don’t know” last. */
export function choicesOf(def: PropertyDef | undefined): readonly Choice[] {
  if (!def || def.type === 'tri') return YES_NO
  if (def.type === 'bool') return YES_NO.slice(0, 2)
  const known = def.values.filter((value) => value !== 'unknown')
  const choices = known.map((value) => ({ value: String(value), label: nameOfValue(def, value) }))
  const open = def.type === 'enum' && known.length < def.values.length
  return open ? [...choices, { value: 'unknown', label: DONT_KNOW }] : choices
}

/** A stored value as the words of its choices. */
export function wordsOf(value: PropValue | undefined): readonly string[] {
  if (value === undefined) return []
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  return typeof value === 'string' ? [value] : value
}

const SYSTEM_ANSWERS: Readonly<Record<ControlState, readonly string[]>> = {
  'in-place': ['yes'],
  absent: ['no'],
  planned: [],
}

function systemQuestion(model: Model, control: string): Omit<Asked, 'element' | 'elementName'> {
  const name = controlName(control)
  const state = own(model.info.controls, control)
  return {
    label: name,
    text: text.isThisInPlace(name),
    why: '',
    many: false,
    // Not answering says the same: a mitigation has no state for it.
    choices: YES_NO.slice(0, 2),
    current: state ? SYSTEM_ANSWERS[state] : [],
  }
}

/** The keys of the answers that many questions share. */
export const ANSWER_LETTERS = { yes: 'y', no: 'n', unknown: 'd' } as const

const LETTERS: Readonly<Record<string, string>> = ANSWER_LETTERS

/** The key that gives each choice: Y, N and D for yes, no and not knowing, and numbers for all others. */
export function keysOf({ choices, many }: Asked): ReadonlyMap<string, string> {
  const keys = new Map<string, string>(many ? [[ANSWER_LETTERS.unknown, 'unknown']] : [])
  let number = 0
  for (const { value } of choices) keys.set(LETTERS[value] ?? String(++number), value)
  return keys
}
