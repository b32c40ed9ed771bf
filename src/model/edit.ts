import { createDraft, type Draft, type Fields } from './draft'
import type { ControlState, Controls, Id, Info, Model, PropValue, RowOf, TableName } from './model'
import { isReserved } from './own'
import { diff, type Patch, withFields } from './patch'

type InnerValue = { readonly props: PropValue; readonly controls: ControlState }
type InfoValue = { readonly controls: Controls[string]; readonly attackers: Info['attackers'][string] }

/** What a command writes with. Writing to a row that is not there does nothing. */
export type Tx = {
  /** The model with all that was written so far. */
  readonly model: Model
  /** Creates or replaces a row. */
  put<T extends TableName>(table: T, id: Id, row: RowOf<T>): void
  /** Changes some fields of a row; an optional one set to undefined goes away. */
  set<T extends TableName>(table: T, id: Id, fields: PartialRow<RowOf<T>>): void
  /** Answers a property or a control of an element; undefined takes the answer back. */
  setIn<M extends 'props' | 'controls'>(
    table: 'assets' | 'flows',
    id: Id,
    map: M,
    key: string,
    value: InnerValue[M] | undefined,
  ): void
  setInfo(fields: PartialRow<Info>): void
  setInfoIn<M extends 'controls' | 'attackers'>(map: M, key: string, value: InfoValue[M] | undefined): void
  /** Removes one row and nothing else; `removeElements` takes what depends on it along. */
  remove(table: TableName, id: Id): void
}

type PartialRow<Row> = { readonly [Key in keyof Row]?: Row[Key] | undefined }

/** Runs the work on a draft of the model and answers with the patch that does it. */
export function edit(model: Model, work: (tx: Tx) => void): Patch {
  const draft = createDraft(model)
  work(transaction(draft))
  return diff(model, draft.model())
}

function transaction(draft: Draft): Tx {
  const update = (table: TableName, id: Id, fields: Fields) => {
    const row = draft.row(table, id)
    if (row) draft.write(table, id, withFields(row, fields))
  }
  return {
    get model() {
      return draft.model()
    },
    put(table, id, row) {
      if (!isReserved(id)) draft.write(table, id, row)
    },
    set: update,
    setIn: (table, id, map, key, value) => update(table, id, { [`${map}.${key}`]: value }),
    setInfo: (fields) => draft.writeInfo(withFields(draft.info(), fields)),
    setInfoIn: (map, key, value) => draft.writeInfo(withFields(draft.info(), { [`${map}.${key}`]: value })),
    remove(table, id) {
      if (draft.row(table, id)) draft.write(table, id, null)
    },
  }
}
