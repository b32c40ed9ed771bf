/** The models on this device: list, open, create, import, rename, duplicate, delete. */

import * as words from '#text/store'
import { emptyModel, type Id, type Model, TABLES } from '../model/model'
import { flush } from './autosave'
import { now, tick } from './clock'
import { clearDesk, openAutosave, putFreshOnDesk, putOnDesk, storage, tellTabs, unkept } from './desk'
import { commit, documentStore } from './document'
import { newId } from './ids'
import { readRecord, recordKey, recover, storedIds, takeAll, writeRecord } from './records'
import { writeMakingRoom } from './room'
import { reportConflict } from './save-state'
import { entryOf, type LibraryEntry, putOnShelf, readShelf, takeOffShelf, titleOfCopy } from './shelf'

export type { LibraryEntry } from './shelf'

/** The way back from a deletion. */
export type Deleted = { readonly title: string; readonly undo: () => void }

/** The models on this device, last changed first. */
export function listModels(): readonly LibraryEntry[] {
  const stored = readShelf(storage)
  const { model } = documentStore.getState()
  const isListed = (id: Id) => stored.some((entry) => entry.id === id)
  const unlisted = [...unkept.values()].filter(({ info }) => !isListed(info.id))
  // What was done to the open model counts at once, not only once it is written.
  return [
    ...unlisted.map(entryOf),
    ...stored.map((entry) => (entry.id === openAutosave()?.id ? entryOf(model) : entry)),
  ]
}

/**
 * Opens a model; the one that was open stays on the device. Answers false, says why, and changes nothing when
 * it cannot be read. Of a damaged one, the newest sound earlier version is opened and the damaged text kept.
 */
export function openModel(id: Id): boolean {
  if (openAutosave()?.id === id) return true
  const record = readRecord(storage, id)
  const held = unkept.get(id)
  if (held) {
    const stored = record.state === 'good' ? record.model : emptyModel(id, '', '')
    putOnDesk(held, record.state === 'good' ? record.revision : 0, stored)
    return true
  }
  if (record.state === 'good') {
    putOnDesk(withId(record.model, id), record.revision)
    return true
  }
  if (record.state === 'none') return false
  return record.state === 'newer' ? refuseNewer(id) : openEarlier(id, record.text, record.why)
}

/** Opens a new model. One with nothing on it is not written before its first change. Answers with its id. */
export function createModel(model: Model): Id {
  if (TABLES.every((table) => Object.keys(model[table]).length === 0)) {
    const fresh = withFreeId(model)
    putOnDesk(fresh, 0)
    return fresh.info.id
  }
  const id = importModel(model)
  openModel(id)
  return id
}

/** Adds a model that came as a file, never in the place of another, without opening it. Answers with its id. */
export function importModel(model: Model): Id {
  const added = withFreeId(model)
  if (writeRecord(storage, added.info.id, 1, added) === 'ok') putOnShelf(storage, added)
  else unkept.set(added.info.id, added)
  return added.info.id
}

/** Gives a model another title; for the open one this is a step that can be undone. */
export function renameModel(id: Id, title: string): void {
  if (openAutosave()?.id === id) {
    commit(words.renameModel, (tx) => tx.setInfo({ title }))
    return
  }
  const found = read(id)
  if (!found) return
  const model = { ...found.model, info: { ...found.model.info, title, updated: now() } }
  if (writeRecord(storage, id, found.revision + 1, model) === 'full') {
    unkept.set(id, model)
    return
  }
  putOnShelf(storage, model)
  tellTabs(id, { type: 'saved', revision: found.revision + 1 })
}

/** Makes a copy of a model without opening it. Answers with its id, or null when it cannot be read. */
export function duplicateModel(id: Id): Id | null {
  const found = read(id)
  if (!found) return null
  const { info } = found.model
  const stamp = { id: newId(), title: titleOfCopy(info.title), created: now(), updated: now() }
  return importModel({ ...found.model, info: { ...info, ...stamp } })
}

/**
 * Takes a model and its earlier versions off the device. Where it was open, a new and empty one takes its
 * place. The answer can put it back, even after the storage filled up in the meantime.
 */
export function deleteModel(id: Id): Deleted {
  const wasOpen = openAutosave()?.id === id
  if (wasOpen) clearDesk()
  const found = read(id)
  const title = found?.model.info.title ?? readShelf(storage).find((entry) => entry.id === id)?.title
  const texts = takeAll(storage, id)
  for (const key of texts.keys()) storage.remove(key)
  unkept.delete(id)
  takeOffShelf(storage, id)
  tellTabs(id, { type: 'deleted' })
  if (wasOpen) putFreshOnDesk()
  const undo = () => {
    const back = restore(id, texts, found?.model ?? null)
    if (wasOpen) openModel(back)
  }
  return { title: title ?? words.untitledModel, undo }
}

function restore(id: Id, texts: ReadonlyMap<string, string>, model: Model | null): Id {
  // Another tab may have gone on with it in the meantime; then both are kept.
  if (model && storedIds(storage).includes(id)) return importModel(model)
  for (const [key, text] of texts) {
    if (key === recordKey(id)) writeMakingRoom(storage, key, text, tick())
    else storage.write(key, text)
  }
  if (!model) return id
  if (storedIds(storage).includes(id)) putOnShelf(storage, model)
  else unkept.set(id, model)
  return id
}

/** A model on this device as it is now, without opening it; null when it cannot be read. */
export function peekModel(id: Id): Model | null {
  return read(id)?.model ?? null
}

/** A model as it is now, written or not. */
function read(id: Id): { readonly model: Model; readonly revision: number } | null {
  const save = openAutosave()
  if (save?.id === id) flush(save)
  const record = readRecord(storage, id)
  const revision = record.state === 'good' ? record.revision : 0
  const model = save?.id === id ? documentStore.getState().model : unkept.get(id)
  if (model) return { model, revision }
  return record.state === 'good' ? { model: record.model, revision } : null
}

function withId(model: Model, id: Id): Model {
  return model.info.id === id ? model : { ...model, info: { ...model.info, id } }
}

function withFreeId(model: Model): Model {
  const { id } = model.info
  // Half a character cannot be part of a key.
  if (/\p{Cs}/u.test(id)) return withId(model, newId())
  const isTaken = id === openAutosave()?.id || unkept.has(id) || storage.read(recordKey(id)) !== null
  return isTaken ? withId(model, newId()) : model
}

function openEarlier(id: Id, text: string, why: string): boolean {
  const title = readShelf(storage).find((entry) => entry.id === id)?.title ?? words.untitledModel
  const earlier = recover(storage, id, text)
  if (!earlier) {
    reportConflict(words.unreadable(title, why))
    return false
  }
  putOnDesk(withId(earlier.model, id), earlier.revision)
  reportConflict(words.damaged(title, why))
  return true
}

function refuseNewer(id: Id): boolean {
  const title = readShelf(storage).find((entry) => entry.id === id)?.title ?? words.thisModel
  reportConflict(words.newer(title))
  return false
}
