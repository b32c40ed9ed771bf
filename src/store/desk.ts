/** The model that is open in this tab, and its way to the storage. */

import * as text from '#text/store'
import { emptyModel, type Id, type Model } from '../model/model'
import { diff } from '../model/patch'
import { type Autosave, beginAutosave, type Desk, endAutosave, noteChange } from './autosave'
import { now } from './clock'
import { applyRemote, documentStore, load, onPatch } from './document'
import { newId } from './ids'
import { reportOpened } from './save-state'
import { localPort, memoryPort } from './storage'
import { openBroadcast } from './tabs'

const local = localPort()
/** Where the storage is blocked, models are kept as long as the page is open. */
export const isBlocked = local === null
export const storage = local ?? memoryPort()

/** Models of this tab that found no room in the storage when another was opened. */
export const unkept = new Map<Id, Model>()

const OPEN_KEY = 'strideboard/open'

const desk: Desk = {
  storage,
  openChannel: openBroadcast,
  tab: newId(),
  model: () => documentStore.getState().model,
  follow: applyRemote,
  newId,
  moved: rememberOpen,
}

let open: Autosave | null = null

/** The open model's autosave, or null before the first model is open. */
export function openAutosave(): Autosave | null {
  return open
}

/**
 * Opens a model that has this revision in the storage, 0 for none. The one that was open is written first.
 * `stored` is what the storage holds of it, where that is not the same.
 */
export function putOnDesk(model: Model, revision: number, stored: Model = model): void {
  clearDesk()
  load(model)
  open = beginAutosave(desk, model.info.id, revision)
  rememberOpen(model.info.id)
  reportOpened(revision > 0 ? model.info.updated : null)
  const missing = diff(stored, model)
  if (missing.length > 0) noteChange(open, missing)
}

/** Puts a new, empty model on the desk; it is not written before its first change. */
export function putFreshOnDesk(): void {
  putOnDesk(emptyModel(newId(), text.untitledModel, now()), 0)
}

/** Writes the open model and ends its autosave. */
export function clearDesk(): void {
  if (!open) return
  if (endAutosave(open)) unkept.delete(open.id)
  else unkept.set(open.id, documentStore.getState().model)
  open = null
}

/** Keeps every change of the document from now on. Answers with the way to stop that. */
export function keepChanges(): () => void {
  return onPatch((patch, origin) => {
    if (open && (origin === 'user' || origin === 'undo')) noteChange(open, patch)
  })
}

/** Tells the tabs that show a model that its record changed under them, or is gone. */
export function tellTabs(id: Id, news: { type: 'saved'; revision: number } | { type: 'deleted' }): void {
  const channel = openBroadcast(id, () => {})
  channel.send({ ...news, from: desk.tab })
  channel.close()
}

/** The model that was last open in this tab. */
export function lastOpen(): Id | null {
  try {
    return sessionStorage.getItem(OPEN_KEY)
  } catch {
    return null
  }
}

function rememberOpen(id: Id): void {
  try {
    sessionStorage.setItem(OPEN_KEY, id)
  } catch {
    // Blocked: a reload opens the model that was changed last.
  }
}
