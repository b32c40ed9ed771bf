import * as text from '#text/model-file'
import { LIMITS, rowLimit } from './limits'
import { TABLES } from './model'
import { isRecord, isReserved } from './own'

/** What is wrong, and where as a path such as `assets.api.props.source`. */
export type Problem = { readonly where: string; readonly message: string }

const MAPS = ['props', 'controls', 'attackers']

/** `assets.api.stride[0]`; the file itself for an empty path. */
export function pathText(path: readonly PropertyKey[]): string {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return keys.replace(/^\./, '') || 'file'
}

/** Sizes, depth and dangerous names, before anything else looks at a parsed file. */
export function screen(file: Readonly<Record<string, unknown>>): Problem | null {
  return screenTables(file) ?? screenValue(file, [])
}

function screenTables(file: Readonly<Record<string, unknown>>): Problem | null {
  for (const table of TABLES) {
    const rows = file[table]
    if (!isRecord(rows)) continue
    const ids = Object.keys(rows)
    const most = rowLimit(table)
    if (ids.length > most) return tooMany(table, ids.length, most)
    for (const id of ids) {
      const problem = screenId(table, id)
      if (problem) return problem
    }
  }
  return null
}

function screenId(table: string, id: string): Problem | null {
  if (id === '') return { where: table, message: text.anIdIsEmpty }
  if (id.length > LIMITS.id) {
    return {
      where: `${table}.${id.slice(0, 20)}…`,
      message: text.idTooLong(LIMITS.id),
    }
  }
  return isReserved(id) ? { where: `${table}.${id}`, message: text.reservedId } : null
}

/** `path` is one list for the whole walk; keeping a copy for every value would cost more than the rest. */
function screenValue(value: unknown, path: PropertyKey[]): Problem | null {
  if (typeof value === 'string' && value.length > LIMITS.text) {
    return { where: pathText(path), message: text.textTooLong(LIMITS.text) }
  }
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= LIMITS.depth) return { where: pathText(path.slice(0, 3)), message: text.nestedTooDeeply }
  const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value)
  if (MAPS.includes(String(path.at(-1))) && entries.length > LIMITS.entries) {
    return tooMany(pathText(path), entries.length, LIMITS.entries)
  }
  for (const [key, inner] of entries) {
    path.push(key)
    if (key === '__proto__') return { where: pathText(path), message: text.thisNameIsReserved }
    const problem = screenValue(inner, path)
    if (problem) return problem
    path.pop()
  }
  return null
}

function tooMany(where: string, count: number, most: number): Problem {
  return { where, message: text.tooMany(count, most) }
}
