/** Builders for properties, so that each reads as a question with its answers. */

import type { PropertyDef } from './define'

type Asked = Pick<PropertyDef, 'id' | 'label' | 'question' | 'why' | 'asks'>

/** What an answer is called, and what it says about an element, as a clause that follows its name. */
type Answer = readonly [name: string, clause: string]
type Answers = Readonly<Record<string, Answer>>

const UNKNOWN = 'unknown'

function said(answers: Answers): Pick<Required<PropertyDef>, 'names' | 'clauses'> {
  const entries = Object.entries(answers)
  return {
    names: Object.fromEntries(entries.map(([value, [name]]) => [value, name])),
    clauses: Object.fromEntries(
      entries.filter(([, [, clause]]) => clause).map(([value, [, clause]]) => [value, clause]),
    ),
  }
}

/** A question answered yes, no or not at all. Unless it says otherwise: a protection, not answered yet, best when yes. */
export function yesNo({
  yes,
  no,
  default: initial,
  best = 'yes',
  role = 'protection',
  ...asked
}: Asked & {
  readonly yes: string
  readonly no: string
  readonly default?: 'yes' | 'no'
  readonly best?: 'yes' | 'no'
  readonly role?: PropertyDef['role']
}): PropertyDef {
  return {
    ...asked,
    type: 'tri',
    values: ['yes', 'no', UNKNOWN],
    default: initial ?? UNKNOWN,
    best,
    role,
    ...said({ yes: ['Yes', yes], no: ['No', no] }),
  }
}

/** A question with one answer of several. Without a default it starts as not answered. */
export function choice({
  answers,
  default: initial,
  best,
  ...asked
}: Asked & {
  readonly answers: Answers
  readonly default?: string
  readonly best?: string
  readonly role: PropertyDef['role']
  readonly ranked?: boolean
}): PropertyDef {
  const values = Object.keys(answers)
  return {
    ...asked,
    type: 'enum',
    values: initial === undefined ? [UNKNOWN, ...values] : values,
    default: initial ?? UNKNOWN,
    best: best ?? null,
    ...said(answers),
  }
}

/** A question with any number of answers. Without a default it starts as not answered. */
export function choices({
  answers,
  default: initial,
  ...asked
}: Asked & {
  readonly answers: Answers
  readonly default?: readonly string[]
  readonly role: PropertyDef['role']
}): PropertyDef {
  const values = Object.keys(answers)
  return {
    ...asked,
    type: 'multi',
    values: initial === undefined ? [UNKNOWN, ...values] : values,
    default: initial ?? [UNKNOWN],
    best: null,
    ...said(answers),
  }
}
