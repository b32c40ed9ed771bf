/**
 * Every change of a model is a patch: a flat list of field-level changes with what was before and after.
 * Undo, autosave, other tabs and re-analysis all read the same patches.
 */

import { createDraft, type Draft, type Fields } from './draft'
import { type Id, type Model, TABLES, type TableName } from './model'
import { isRecord, isReserved, own } from './own'

export type { Fields } from './draft'

/**
 * One row's change. No `before` = created (`after` is the whole row), no `after` = removed, both = only the
 * fields that differ, where undefined stands for "not there". A field is a key of the row; the maps in a row
 * (`props`, `controls`, `attackers`) are addressed key by key, as in `props.authentication`.
 */
export type Change = {
  readonly table: TableName | 'info'
  /** The row's id; always `model` for info. */
  readonly id: Id
  readonly before?: Fields
  readonly after?: Fields
}
export type Patch = readonly Change[]

const MAPS: ReadonlySet<string> = new Set(['props', 'controls', 'attackers'])
const TABLE_NAMES: ReadonlySet<string> = new Set(TABLES)
/** Info that no threat and no wording of a threat depends on. */
const PLAIN_INFO: ReadonlySet<string> = new Set([
  'title',
  'titleBlock',
  'titleBlockAt',
  'description',
  'owner',
  'created',
  'updated',
  'participants',
  'reviewBy',
  'scope',
  'assumptions',
])
const PLAIN_TABLES: ReadonlySet<string> = new Set(['places', 'notes', 'baselines'])

/**
 * The model after the patch. Total: a change to a row that is gone, a second creation of a row that is there,
 * an unknown table or a reserved id is skipped, and it never throws. What does not change keeps its identity.
 */
export function apply(model: Model, patch: Patch): Model {
  const draft = createDraft(model)
  for (const change of patch) applyChange(draft, change)
  return draft.model()
}

function applyChange(draft: Draft, { table, id, before, after }: Change): void {
  if (table === 'info') {
    if (before && after) draft.writeInfo(withFields(draft.info(), after))
    return
  }
  if (!TABLE_NAMES.has(table) || isReserved(id)) return
  const row = draft.row(table, id)
  if (!after) {
    if (row) draft.write(table, id, null)
  } else if (!before) {
    if (!row) draft.write(table, id, after)
  } else if (row) {
    const next = withFields(row, after)
    if (next !== row) draft.write(table, id, next)
  }
}

/** The row with these addressed fields set; the same object when nothing differs. */
export function withFields(row: Fields, fields: Fields): Fields {
  let next = row
  for (const [address, value] of Object.entries(fields)) {
    const { key, inner } = resolve(address)
    if (inner === null) next = withKey(next, key, value)
    else {
      const map = own(next, key)
      const entries = isRecord(map) ? map : {}
      const changed = withKey(entries, inner, value)
      if (changed !== entries) next = withKey(next, key, changed)
    }
  }
  return next
}

function withKey(record: Fields, key: string, value: unknown): Fields {
  if (key === '__proto__' || same(own(record, key), value)) return record
  const copy: Record<string, unknown> = { ...record, [key]: value }
  if (value === undefined) delete copy[key]
  return copy
}

/** The address of a plain key. One with a dot (from a foreign file) is marked, so that it is not taken for a map's. */
function plain(key: string): string {
  return key.includes('.') || key.startsWith('=') ? `=${key}` : key
}

function resolve(address: string): { key: string; inner: string | null } {
  if (address.startsWith('=')) return { key: address.slice(1), inner: null }
  const dot = address.indexOf('.')
  const key = address.slice(0, dot)
  return dot > 0 && MAPS.has(key) ? { key, inner: address.slice(dot + 1) } : { key: address, inner: null }
}

/** The patch that takes the first model to the second. Unknown keys at the top of the file are not compared. */
export function diff(from: Model, to: Model): Patch {
  const patch: Change[] = []
  if (from.info !== to.info) {
    const fields = diffRow(from.info, to.info)
    if (fields) patch.push({ table: 'info', id: 'model', ...fields })
  }
  for (const table of TABLES) diffTable(table, from[table], to[table], patch)
  return patch
}

type Rows = Readonly<Record<Id, Fields>>

function diffTable(table: TableName, from: Rows, to: Rows, patch: Change[]): void {
  if (from === to) return
  for (const [id, before] of Object.entries(from)) {
    const after = own(to, id)
    if (!after) patch.push({ table, id, before })
    else if (after !== before) {
      const fields = diffRow(before, after)
      if (fields) patch.push({ table, id, ...fields })
    }
  }
  for (const [id, after] of Object.entries(to)) {
    if (!Object.hasOwn(from, id)) patch.push({ table, id, after })
  }
}

function diffRow(from: Fields, to: Fields): { before: Fields; after: Fields } | null {
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = {}
  for (const key of keysOf(from, to)) {
    const [was, is] = [own(from, key), own(to, key)]
    if (was === is) continue
    const maps = MAPS.has(key) && isRecord(was) && isRecord(is)
    const pairs = maps
      ? keysOf(was, is).map((inner) => [`${key}.${inner}`, own(was, inner), own(is, inner)] as const)
      : [[plain(key), was, is] as const]
    for (const [address, old, now] of pairs) {
      if (same(old, now)) continue
      before[address] = old
      after[address] = now
    }
  }
  return Object.keys(after).length > 0 ? { before, after } : null
}

function keysOf(a: Fields, b: Fields): string[] {
  return [...Object.keys(a), ...Object.keys(b).filter((key) => !Object.hasOwn(a, key))]
}

/** Equal as JSON. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  return keysOf(a, b).every((key) => same(own(a, key), own(b, key)))
}

/** The patch that takes back this one. */
export function invert(patch: Patch): Patch {
  return patch
    .map(({ table, id, before, after }) => ({
      table,
      id,
      ...(after && { before: after }),
      ...(before && { after: before }),
    }))
    .reverse()
}

/** One patch that does what these do one after the other on this model. */
export function squash(model: Model, patches: readonly Patch[]): Patch {
  return diff(model, patches.reduce(apply, model))
}

/** The ids of the elements concerned; a decision stands for its element, the info row is `model`. */
export function touched(patch: Patch): ReadonlySet<Id> {
  return new Set(patch.map(({ table, id }) => (table === 'decisions' ? elementOf(id) : id)))
}

/** The element of a threat key `rule:element`; rule ids have no colon. */
export function elementOf(key: string): Id {
  return key.slice(key.indexOf(':') + 1)
}

/** Could change a threat, its state or its wording: anything but geometry, sticky notes, baselines and the title block. */
export function isSemantic(patch: Patch): boolean {
  return patch.some(({ table, after }) => {
    if (PLAIN_TABLES.has(table)) return false
    return table !== 'info' || Object.keys(after ?? {}).some((field) => !PLAIN_INFO.has(field))
  })
}
