/** What a check of the file format found, in words. */

import type * as z from 'zod/mini'
import { LIMITS } from './limits'
import { isRecord } from './own'
import { type Problem, pathText } from './screen'

/** The first thing that a check found wrong with a value; `at` is where in the file the value stands. */
export function explain(
  value: unknown,
  issue: z.core.$ZodIssue | undefined,
  at: readonly PropertyKey[] = [],
): Problem {
  const path = issue?.path ?? []
  let found = value
  for (const key of path)
    found = isRecord(found) || Array.isArray(found) ? Reflect.get(found, key) : undefined
  return { where: pathText([...at, ...path]), message: issue ? reasonOf(issue, found) : 'it is not sound' }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'it is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${TYPES[issue.expected] ?? issue.expected}, ${notBut(value)}`
    case 'invalid_value':
      return `it must be ${issue.values.map((each) => JSON.stringify(each)).join(' or ')}, ${notBut(value)}`
    case 'invalid_union':
      return `it must be a text, true or false, or a list of texts, ${notBut(value)}`
    case 'invalid_key':
      return `its name must have 1 to ${LIMITS.id} characters`
    case 'too_big':
      return `it may ${amount(issue.origin, issue.maximum)} at most`
    case 'too_small':
      return `it must ${amount(issue.origin, issue.minimum, issue.inclusive ? 'at least ' : 'more than ')}`
    default:
      return issue.message
  }
}

function amount(origin: string, count: number | bigint, than = ''): string {
  const unit = origin === 'string' ? 'characters' : origin === 'array' ? 'items' : ''
  return unit ? `have ${than}${count} ${unit}` : `be ${than}${count}`
}

/** The other half of "it must be …": what is there instead. */
export function notBut(value: unknown): string {
  if (value === undefined) return 'but it is missing'
  if (Array.isArray(value)) return 'not a list'
  if (isRecord(value)) return 'not an object'
  const text = JSON.stringify(value)
  return `not ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`
}
