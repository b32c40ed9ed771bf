/** What a check of the file format found, in words. */

import type * as z from 'zod/mini'
import * as text from '#text/model-file'
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
  return { where: pathText([...at, ...path]), message: issue ? reasonOf(issue, found) : text.notSound }
}

const TYPES: Readonly<Record<string, string>> = text.types

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return text.isMissing
  switch (issue.code) {
    case 'invalid_type':
      return text.mustBe(TYPES[issue.expected] ?? issue.expected, notBut(value))
    case 'invalid_value':
      return text.mustBe(text.either(issue.values.map((each) => JSON.stringify(each))), notBut(value))
    case 'invalid_union':
      return text.mustBe(text.answer, notBut(value))
    case 'invalid_key':
      return text.nameLength(LIMITS.id)
    case 'too_big':
      return text.atMost[sizeOf(issue.origin)](`${issue.maximum}`)
    case 'too_small':
      return (issue.inclusive ? text.atLeast : text.moreThan)[sizeOf(issue.origin)](`${issue.minimum}`)
    default:
      return issue.message
  }
}

/** What a limit counts. */
function sizeOf(origin: string): 'characters' | 'items' | 'value' {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'items' : 'value'
}

/** The other half of "it must be …": what is there instead. */
export function notBut(value: unknown): string {
  if (value === undefined) return text.butMissing
  if (Array.isArray(value)) return text.notAList
  if (isRecord(value)) return text.notAnObject
  const json = JSON.stringify(value)
  return text.not(json.length > 60 ? `${json.slice(0, 60)}…` : json)
}
