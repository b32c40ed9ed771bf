import type { Model } from './model'
import { own } from './own'
import { type Change, type Fields, invert, type Patch, withFields } from './patch'

/**
 * Takes back what this patch did, as far as it still stands in the model: what somebody changed since stays as they
 * left it. Right after the patch it is its plain opposite.
 */
export function takeBackPatch(model: Model, patch: Patch): Patch {
  return invert(patch.flatMap((change) => standing(model, change) ?? []))
}

/** The part of a change that the model still has as the change left it; null when there is none. */
function standing(model: Model, change: Change): Change | null {
  const { table, id, before, after } = change
  const row = table === 'info' ? model.info : own<Fields>(model[table], id)
  if (!after) return row ? null : change
  if (!row) return null
  if (!before) return withFields(row, plain(after)) === row ? change : null
  const fields = Object.keys(after).filter((key) => withFields(row, { [key]: after[key] }) === row)
  if (fields.length === 0) return null
  const only = (all: Fields) => Object.fromEntries(fields.map((key) => [key, all[key]]))
  return { table, id, before: only(before), after: only(after) }
}

/** The keys of a whole row as addresses: a row is made of plain keys, whatever signs are in them. */
function plain(row: Fields): Fields {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [`=${key}`, value]))
}
