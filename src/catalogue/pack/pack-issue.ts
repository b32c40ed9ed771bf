/** What the check of a pack's shape found, in words. */

import type * as z from 'zod/mini'
import { explain } from '../../model/explain'
import { isRecord, own } from '../../model/own'
import { pathText } from '../../model/screen'
import { didYouMean } from './nearest'
import type { PackProblem } from './pack'
import { ENTRY_KEYS, packShape } from './pack-shape'

const OPS: readonly string[] = [
  ...[
    'all',
    'any',
    'not',
    'always',
    'is',
    'asked',
    'equals',
    'oneOf',
    'hasAny',
    'atLeast',
    'kind',
    'trait',
    'trust',
  ],
  ...[
    'zone',
    'crosses',
    'upstream',
    'downstream',
    'inflow',
    'outflow',
    'exists',
    'sameZone',
    'systemControl',
  ],
]
const CONDITION_KEYS = [
  'op',
  'of',
  'ref',
  'value',
  'values',
  'who',
  'kinds',
  'traits',
  'where',
  'level',
  'cmp',
]
const PLACES: Readonly<Record<string, readonly string[]>> = {
  when: CONDITION_KEYS,
  reducedWhen: CONDITION_KEYS,
  modifiers: [...CONDITION_KEYS, 'when', 'why', 'likelihood', 'impact'],
  cases: ['present', 'also', 'gone'],
  attacker: ['capability', 'access'],
}

/** The first thing to say about an issue, and where in the file. */
export function problemOf(file: unknown, issue: z.core.$ZodIssue): PackProblem {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const message = `there is no such key here${didYouMean(key, keysAt(issue.path))}`
    return { level: 'error', where: pathText([...issue.path, key]), message }
  }
  const { where, message } = explain(file, issue)
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'op')
    return { level: 'error', where, message: operatorWords(valueAt(file, issue.path)) }
  return { level: 'error', where, message }
}

function operatorWords(given: unknown): string {
  if (typeof given !== 'string') return `it must be one of ${OPS.join(', ')}`
  return `there is no condition "${given.slice(0, 40)}"${didYouMean(given, OPS) || `; it must be one of ${OPS.join(', ')}`}`
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (isRecord(at) || Array.isArray(at) ? Reflect.get(at, key) : undefined),
    file,
  )
}

/** The keys that an object at this place may have. */
function keysAt([list, , field]: readonly PropertyKey[]): readonly string[] {
  if (list === undefined) return Object.keys(packShape.shape)
  return own(field === undefined ? ENTRY_KEYS : PLACES, String(field ?? list)) ?? []
}
