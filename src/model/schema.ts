import * as text from '#text/model-file'
import { explain, notBut } from './explain'
import { findSyntaxProblem } from './json-syntax'
import { LIMITS } from './limits'
import { migrate, VERSION } from './migrate'
import type { Model, TableName } from './model'
import { normalise } from './normalise'
import { isRecord } from './own'
import { plainNames } from './plain-names'
import { recogniseJson, recogniseText } from './recognise'
import { findBrokenReference } from './references'
import { renameSharedZones } from './rename-zones'
import { screen } from './screen'
import { modelShape } from './shape'

export { LIMITS } from './limits'

/** `where` is a path such as `assets.api.kind`, "line 3, column 5", or "file"; `message` says what is wrong there. */
export type ReadResult =
  | { readonly ok: true; readonly model: Model; readonly migratedFrom?: number }
  | { readonly ok: false; readonly message: string; readonly where: string }

/**
 * Reads a model from the text of a file, never throws. What is optional and missing gets its default, unknown
 * keys are kept; a file that breaks a rule of the format is refused with what and where.
 */
export function readModel(written: string): ReadResult {
  if (written.length > LIMITS.bytes) {
    return refuse('file', text.tooLarge(LIMITS.bytes / 1_000_000))
  }
  const json = written.replace(/^\ufeff/, '')
  if (json.trim() === '') return refuse('file', text.itIsEmpty)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const foreign = recogniseText(json)
    if (foreign) return refuse('file', text.looksLike(foreign))
    const problem = findSyntaxProblem(json)
    const where = problem ? text.lineAndColumn(problem.line, problem.column) : 'file'
    return refuse(where, text.notJson(problem?.reason ?? text.unparsed))
  }
  return readValue(value)
}

/** Reads a model from parsed JSON; otherwise as `readModel`. */
export function readValue(value: unknown): ReadResult {
  if (!isRecord(value)) return refuse('file', text.otherJson)
  if (value.format !== 'strideboard') {
    const foreign = recogniseJson(value)
    if (foreign) return refuse('file', text.looksLike(foreign))
    const message = value.format === undefined ? text.otherJson : text.notStrideboard(notBut(value.format))
    return refuse('format', message)
  }
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('version', text.mustBe(text.wholeNumberTo(VERSION), notBut(version)))
  }
  if (version > VERSION) {
    return refuse('version', text.tooNew(version, VERSION))
  }
  const unsound = screen(value)
  if (unsound) return { ok: false, ...unsound }
  const file = migrate(value, version)
  const parsed = modelShape.safeParse(file)
  if (!parsed.success) return { ok: false, ...explain(file, parsed.error.issues[0]) }
  const read = renameSharedZones(plainNames(parsed.data))
  const broken = findBrokenReference(read)
  if (broken) return { ok: false, ...broken }
  const model = normalise(read)
  return version < VERSION ? { ok: true, model, migratedFrom: version } : { ok: true, model }
}

/** Tables that came later: while empty they are not written, so that a file stays as it was before there were any. */
const LATER: ReadonlySet<string> = new Set<TableName>(['attackers', 'baselines', 'packs'])

/** The text of a model's file: keys sorted, two spaces, so that a change is a small difference in git. */
export function writeModel(model: Model): string {
  const written = Object.entries(model).filter(
    ([key, value]) => !LATER.has(key) || Object.keys(value).length > 0,
  )
  return `${JSON.stringify(sorted(Object.fromEntries(written)), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]))
}

function refuse(where: string, message: string): ReadResult {
  return { ok: false, where, message }
}
