import * as text from '#text/model-file'
import { explain } from './explain'
import { rowLimit } from './limits'
import type { Model } from './model'
import { own } from './own'
import type { Patch } from './patch'
import { findTooDeep } from './references'
import type { Problem } from './screen'
import { rowShapes } from './shape'

/**
 * What the patch brought into the model that a file of it could not be read back with, or null. `model` is the
 * one after the patch. Only what was touched is looked at.
 */
export function findMisfit(model: Model, patch: Patch): Problem | null {
  for (const { table, id } of patch) {
    const row = table === 'info' ? model.info : own<unknown>(model[table], id)
    if (row === undefined) continue
    const { success, error } = rowShapes[table].safeParse(row)
    if (!success) return explain(row, error.issues[0], table === 'info' ? [table] : [table, id])
  }
  for (const table of new Set(patch.map((change) => change.table))) {
    if (table === 'info' || Object.keys(model[table]).length <= rowLimit(table)) continue
    return { where: table, message: text.rowsAtMost(rowLimit(table)) }
  }
  return patch.some(({ table }) => table === 'zones') ? findTooDeep(model) : null
}
