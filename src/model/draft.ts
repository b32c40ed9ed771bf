import type { Id, Model, TableName } from './model'
import { own } from './own'

/** A row as patches see it. */
export type Fields = Readonly<Record<string, unknown>>

/** A model in the making: a table is copied on its first write, and again after somebody looked at the whole. */
export type Draft = {
  row(table: TableName, id: Id): Fields | undefined
  /** null removes the row. */
  write(table: TableName, id: Id, row: Fields | null): void
  info(): Fields
  writeInfo(info: Fields): void
  /** The model as it is now; later writes leave it alone. Untouched rows and tables are the same objects. */
  model(): Model
}

/** Starts a draft. Writing many rows costs one copy of their table, not one copy a row. */
export function createDraft(start: Model): Draft {
  let seen = start
  let info: Fields = start.info
  const open = new Map<TableName, Record<Id, Fields>>()

  const opened = (table: TableName): Record<Id, Fields> => {
    const copy: Record<Id, Fields> = open.get(table) ?? { ...seen[table] }
    open.set(table, copy)
    return copy
  }
  return {
    row: (table, id) => own<Fields>(open.get(table) ?? seen[table], id),
    write(table, id, row) {
      const rows = opened(table)
      if (row === null) delete rows[id]
      else rows[id] = row
    },
    info: () => info,
    writeInfo(next) {
      info = next
    },
    model() {
      if (open.size === 0 && info === seen.info) return seen
      // Rows enter by typed edits or by patches made from typed models, so the shape holds.
      seen = { ...seen, ...Object.fromEntries(open), info } as Model
      open.clear()
      return seen
    },
  }
}
