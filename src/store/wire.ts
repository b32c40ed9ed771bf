/** Patches between tabs, as plain JSON. */

import { TABLES, type TableName } from '../model/model'
import { isRecord } from '../model/own'
import type { Change, Fields, Patch } from '../model/patch'

/** JSON cannot hold undefined: fields that are not there before or after are listed by name. */
export type WireChange = Change & {
  readonly absentBefore?: readonly string[]
  readonly absentAfter?: readonly string[]
}

/** The patch as it travels. */
export function toWire(patch: Patch): readonly WireChange[] {
  return patch.map((change) => {
    const [absentBefore, absentAfter] = [absent(change.before), absent(change.after)]
    return {
      ...change,
      ...(absentBefore.length > 0 && { absentBefore }),
      ...(absentAfter.length > 0 && { absentAfter }),
    }
  })
}

/** The patch that came, or null when it is none. */
export function fromWire(value: unknown): Patch | null {
  if (!Array.isArray(value)) return null
  const patch = value.map(changeOf)
  return patch.every((change) => change !== null) ? patch : null
}

function absent(fields: Fields | undefined): string[] {
  return Object.keys(fields ?? {}).filter((field) => fields?.[field] === undefined)
}

function changeOf(value: unknown): Change | null {
  if (!isRecord(value) || typeof value.id !== 'string' || !isTable(value.table)) return null
  const before = fieldsOf(value.before, value.absentBefore)
  const after = fieldsOf(value.after, value.absentAfter)
  if (!before && !after) return null
  return { table: value.table, id: value.id, ...(before && { before }), ...(after && { after }) }
}

function isTable(table: unknown): table is TableName | 'info' {
  return table === 'info' || TABLES.some((name) => name === table)
}

function fieldsOf(fields: unknown, missing: unknown): Fields | null {
  if (!isRecord(fields)) return null
  const names = Array.isArray(missing) ? missing.filter((name) => typeof name === 'string') : []
  return { ...fields, ...Object.fromEntries(names.map((name) => [name, undefined])) }
}
