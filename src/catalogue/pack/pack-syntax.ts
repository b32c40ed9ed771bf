/** From the text of a file to a value of the shape of a pack; what the pack names is checked afterwards. */

import type * as z from 'zod/mini'
import { notBut } from '../../model/explain'
import { findSyntaxProblem } from '../../model/json-syntax'
import { LIMITS } from '../../model/limits'
import { isRecord, isReserved } from '../../model/own'
import { pathText } from '../../model/screen'
import type { PackProblem } from './pack'
import { problemOf } from './pack-issue'
import { packShape } from './pack-shape'

export type PackFile = z.infer<typeof packShape>
type Read<T> = { readonly value: T } | { readonly problems: readonly PackProblem[] }

const DEPTH = 24
const MOST_PROBLEMS = 50

/** The JSON value in the text of a pack's file. */
export function parsePack(text: string): Read<unknown> {
  if (text.length > LIMITS.pack)
    return wrong('file', `it has more than ${LIMITS.pack} characters, the most that is read`)
  const json = text.replace(/^\ufeff/, '')
  if (json.trim() === '') return wrong('file', 'it is empty')
  try {
    return { value: JSON.parse(json) }
  } catch {
    const problem = findSyntaxProblem(json)
    const where = problem ? `line ${problem.line}, column ${problem.column}` : 'file'
    return wrong(where, `it is not JSON: ${problem?.reason ?? 'it cannot be parsed'}`)
  }
}

/** Checks the shape of a parsed file: every key and the type and size of every value. */
export function shapePack(value: unknown): Read<PackFile> {
  if (!isRecord(value)) return wrong('file', 'it is JSON, but not a rule pack')
  if (value.format !== 'strideboard-pack') {
    const isModel = value.format === 'strideboard'
    const what = isModel ? 'it is a Strideboard model, not a rule pack' : 'it is not a rule pack'
    return wrong('format', `${what}: this must be "strideboard-pack", ${notBut(value.format)}`)
  }
  if (typeof value.version === 'number' && value.version > 1)
    return wrong(
      'version',
      `it is of version ${value.version}, made for a newer Strideboard; this one reads 1`,
    )
  const unsafe = screenPack(value)
  if (unsafe) return { problems: [unsafe] }
  const parsed = packShape.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  return { problems: parsed.error.issues.slice(0, MOST_PROBLEMS).map((issue) => problemOf(value, issue)) }
}

function wrong(where: string, message: string): { readonly problems: readonly PackProblem[] } {
  return { problems: [{ level: 'error', where, message }] }
}

/** Depth and names that every object inherits, before anything looks at the content; without recursion. */
function screenPack(file: Readonly<Record<string, unknown>>): PackProblem | null {
  const open: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [
    { value: file, path: [] },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= DEPTH)
      return { level: 'error', where: pathText(path.slice(0, 3)), message: 'it is nested too deeply' }
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key]
      if (!Array.isArray(value) && isReserved(key))
        return { level: 'error', where: pathText(place), message: 'this name is reserved' }
      open.push({ value: inner, path: place })
    }
  }
  return null
}
