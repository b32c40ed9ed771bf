/**
 * Writes the open model to this device shortly after every change, and keeps the tabs that show it alike.
 *
 * Patches travel to the other tabs at once; the storage is the truth that all come back to. A writer that
 * finds a revision it has not seen puts its own unwritten patches on top of what is there, so that no tab
 * overwrites another. docs/decisions/0009 has the reasons.
 */

import * as text from '#text/store'
import type { Id, Model } from '../model/model'
import { normalise } from '../model/normalise'
import { apply, diff, type Patch } from '../model/patch'
import { now, tick } from './clock'
import { keepPrevious, type ModelRecord, readRecord, readRevision, writeRecord } from './records'
import { reportConflict, reportError, reportSaved, reportSaving } from './save-state'
import { putOnShelf, titleOfCopy } from './shelf'
import type { Storage } from './storage'
import type { Channel, Message, OpenChannel } from './tabs'

/** After the last change. */
export const SAVE_AFTER_MS = 300
/** When another tab told a change but not that it wrote it, because it was closed or could not. */
export const RESCUE_AFTER_MS = 2_000
/** Own writes that are remembered, should it turn out that another tab wrote over them. */
const WRITES_REMEMBERED = 20
/** Between two kept earlier versions. */
const PREVIOUS_EVERY_MS = 60_000
/** After a model was opened, if nothing was written by then: copying a large one would hold up its first picture. */
const OPENED_KEPT_AFTER_MS = 3_000

/** What the autosave needs around it. */
export type Desk = {
  readonly storage: Storage
  readonly openChannel: OpenChannel
  /** This tab's own name among the tabs. */
  readonly tab: string
  readonly model: () => Model
  /** Changes the document without a step in the history. */
  readonly follow: (patch: Patch) => void
  /** The id of a copy, and what to do once the document is that copy. */
  readonly newId: () => Id
  readonly moved: (id: Id) => void
}

type Write = { readonly revision: number; readonly patches: readonly Patch[] }

/** The open model's way to the storage. */
export type Autosave = {
  readonly desk: Desk
  id: Id
  /** The revision that this tab last read or wrote; 0 before the first write. */
  seen: number
  /** Own patches that are not written yet. */
  unwritten: Patch[]
  /** Patches of each other tab that it did not yet say it wrote. */
  untold: Map<string, Patch[]>
  /** The latest own writes, oldest first. */
  written: readonly Write[]
  /** null before the first since it was opened. */
  lastPrevious: number | null
  timer: ReturnType<typeof setTimeout> | null
  channel: Channel
}

/** Begins to keep a model that was just opened; `revision` is that of its record, 0 when it has none yet. */
export function beginAutosave(desk: Desk, id: Id, revision: number): Autosave {
  const save: Autosave = {
    desk,
    id,
    seen: revision,
    unwritten: [],
    untold: new Map(),
    written: [],
    lastPrevious: revision > 0 ? null : tick(),
    timer: null,
    channel: desk.openChannel(id, (message) => receive(save, message)),
  }
  if (revision > 0) setTimeout(() => keepOpened(save), OPENED_KEPT_AFTER_MS)
  return save
}

/** Takes note of a change made in this tab. */
export function noteChange(save: Autosave, patch: Patch): void {
  save.unwritten.push(patch)
  save.channel.send({ type: 'patch', from: save.desk.tab, patch })
  reportSaving()
  schedule(save, SAVE_AFTER_MS)
}

/** Writes at once what is due. Answers whether everything is written. */
export function flush(save: Autosave): boolean {
  return save.unwritten.length === 0 || write(save)
}

/** Stops keeping the model, after a last write. Answers whether everything is written. */
export function endAutosave(save: Autosave): boolean {
  const isWritten = flush(save)
  stopTimer(save)
  save.channel.close()
  return isWritten
}

/** Writes the model even if nothing changed. Answers whether it is written. */
export function write(save: Autosave): boolean {
  stopTimer(save)
  const { storage } = save.desk
  if (readRevision(storage, save.id) === save.seen) keepNowAndThen(save)
  else {
    const there = readRecord(storage, save.id)
    if (there.state === 'broken' || there.state === 'newer') return writeCopy(save, there)
    if (there.state === 'good' && there.revision > save.seen) takeIn(save, there)
  }
  const revision = save.seen + 1
  const model = save.desk.model()
  if (writeRecord(storage, save.id, revision, model) === 'full') {
    reportError(text.storageFull)
    return false
  }
  // A list that found no room repairs itself from the records when it is next read.
  putOnShelf(storage, model)
  save.written = [...save.written, { revision, patches: save.unwritten }].slice(-WRITES_REMEMBERED)
  save.seen = revision
  save.unwritten = []
  save.untold.clear()
  save.channel.send({ type: 'saved', from: save.desk.tab, revision })
  reportSaved(now())
  return true
}

/** Takes in what other tabs wrote while this one did not listen. */
export function resync(save: Autosave): void {
  // Every load of the page comes by here, and reading a whole large model takes long.
  const revision = readRevision(save.desk.storage, save.id)
  if (revision !== null && revision <= save.seen) return
  const there = readRecord(save.desk.storage, save.id)
  if (there.state !== 'good' || there.revision <= save.seen) return
  takeIn(save, there)
  if (save.unwritten.length > 0) schedule(save, SAVE_AFTER_MS)
  else reportSaved(there.model.info.updated)
}

/** Puts what is not written yet on top of what is stored, and follows the result. */
function takeIn(save: Autosave, there: ModelRecord & { state: 'good' }): void {
  const { desk } = save
  const patches = [...[...save.untold.values()].flat(), ...save.unwritten]
  const merged = normalise(patches.reduce(apply, there.model))
  desk.follow(diff(desk.model(), merged))
  save.seen = there.revision
}

/** What is stored cannot be read, so it is left alone and the work goes on in a copy. */
function writeCopy(save: Autosave, there: ModelRecord & { state: 'broken' | 'newer' }): boolean {
  const { desk } = save
  const { title } = desk.model().info
  const id = desk.newId()
  const model = desk.model()
  const copy = { ...model, info: { ...model.info, id, title: titleOfCopy(title) } }
  desk.follow(diff(model, copy))
  save.channel.close()
  save.channel = desk.openChannel(id, (message) => receive(save, message))
  save.id = id
  save.seen = 0
  save.untold.clear()
  desk.moved(id)
  const reason = there.state === 'newer' ? text.newerWroteIt : there.why
  const isWritten = write(save)
  if (isWritten) {
    reportConflict(text.goesOnAs(title, reason, copy.info.title))
  }
  return isWritten
}

function receive(save: Autosave, message: Message): void {
  if (message.type === 'patch') {
    save.desk.follow(message.patch)
    save.untold.set(message.from, [...(save.untold.get(message.from) ?? []), message.patch])
    if (save.timer === null) schedule(save, RESCUE_AFTER_MS)
  } else if (message.type === 'deleted') {
    reportConflict(text.deletedElsewhere)
  } else if (save.written.some(({ revision }) => revision >= message.revision)) {
    writeAgain(save, message)
  } else {
    save.untold.delete(message.from)
    if (save.untold.size === 0 && save.unwritten.length === 0) stopTimer(save)
    resync(save)
  }
}

/**
 * The other tab had not seen these own writes yet when it wrote (what one process stores reaches the others
 * with a delay), so that its text may have replaced them: their patches are put on top of it once more.
 */
function writeAgain(save: Autosave, message: Message & { type: 'saved' }): void {
  const lost = save.written.filter(({ revision }) => revision >= message.revision)
  save.unwritten = [...lost.flatMap(({ patches }) => patches), ...save.unwritten]
  save.written = save.written.filter((write) => !lost.includes(write))
  save.seen = Math.min(save.seen, message.revision - 1)
  // Not both at once again.
  schedule(save, save.desk.tab < message.from ? SAVE_AFTER_MS : 2 * SAVE_AFTER_MS)
}

/** What was opened is kept before anything is written over it; here, where nothing was written yet. */
function keepOpened(save: Autosave): void {
  const { storage } = save.desk
  if (save.lastPrevious === null && readRevision(storage, save.id) === save.seen) keepNowAndThen(save)
}

function keepNowAndThen(save: Autosave): void {
  if (save.lastPrevious !== null && tick() - save.lastPrevious < PREVIOUS_EVERY_MS) return
  save.lastPrevious = tick()
  keepPrevious(save.desk.storage, save.id, save.seen)
}

function schedule(save: Autosave, delay: number): void {
  stopTimer(save)
  save.timer = setTimeout(() => write(save), delay)
}

function stopTimer(save: Autosave): void {
  if (save.timer !== null) clearTimeout(save.timer)
  save.timer = null
}
