/**
 * How one model lies in the storage: `strideboard/model/<id>` is one JSON text with the model and a revision
 * that grows with every write; `…/prev/<revision>-<when>` are earlier versions, and `…/broken` keeps a text that
 * could not be read.
 */

import * as words from '#text/store'
import type { Id, Model } from '../model/model'
import { isRecord } from '../model/own'
import { readValue } from '../model/schema'
import { tick } from './clock'
import { MODELS, writeMakingRoom, writeVersion } from './room'
import { isIntact, sealed } from './seal'
import type { Storage } from './storage'
import { surplus, versionKey, versionsUnder } from './versions'

/** newer: a later version of the app wrote it, so it is sound but not for us. */
export type ModelRecord =
  | { readonly state: 'none' }
  | { readonly state: 'good'; readonly revision: number; readonly model: Model }
  | { readonly state: 'broken' | 'newer'; readonly text: string; readonly why: string }

/** The key of a model's record. Ids may come from files, so that a slash in one must not make another key. */
export function recordKey(id: Id): string {
  return `${MODELS}${encodeURIComponent(id)}`
}

/** The ids of all models that have a record. Keys that are not written as ours are none. */
export function storedIds(storage: Storage): Id[] {
  const names = storage.list(MODELS).map((key) => key.slice(MODELS.length))
  return names.filter((name) => !name.includes('/')).flatMap((name) => idOf(name) ?? [])
}

function idOf(name: string): Id | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}

/** Reads a model's record. */
export function readRecord(storage: Storage, id: Id): ModelRecord {
  const text = storage.read(recordKey(id))
  return text === null ? { state: 'none' } : parseRecord(text)
}

/** The revision of a record without reading the model in it; null when there is none to be seen. */
export function readRevision(storage: Storage, id: Id): number | null {
  const [, revision] = /^\{"revision":(\d{1,15}),/.exec(storage.read(recordKey(id)) ?? '') ?? []
  return revision === undefined ? null : Number(revision)
}

/** Reads the text of a record. */
export function parseRecord(text: string): ModelRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { state: 'broken', text, why: words.cutOff }
  }
  if (!isRecord(value) || typeof value.revision !== 'number') {
    return { state: 'broken', text, why: words.noRevision }
  }
  const result = readValue(value.model)
  if (result.ok) return { state: 'good', revision: value.revision, model: result.model }
  const isNewer = result.where === 'version'
  return { state: isNewer ? 'newer' : 'broken', text, why: `${result.where}: ${result.message}` }
}

/** Writes a model's record; when the storage is full, earlier versions make room. */
export function writeRecord(storage: Storage, id: Id, revision: number, model: Model): 'ok' | 'full' {
  return writeMakingRoom(storage, recordKey(id), JSON.stringify({ revision, model }), tick())
}

/**
 * Keeps a copy of the record as it is, as an earlier version, and gives up those that then say little. Gives up
 * quietly when there is no room.
 */
export function keepPrevious(storage: Storage, id: Id, revision: number): void {
  const record = recordKey(id)
  const text = storage.read(record)
  if (text === null) return
  const copy = sealed(text)
  const [last] = previousOf(storage, id)
  if (last?.revision === revision && storage.read(last.key) === copy) return
  const at = tick()
  if (writeVersion(storage, versionKey(record, revision, at), copy, record, at) === 'full') return
  for (const { key } of surplus(previousOf(storage, id), at)) storage.remove(key)
}

/** Reads an earlier version; one that is not what was kept, as its checksum says, is broken even if it can be read. */
export function readPrevious(storage: Storage, key: string): ModelRecord {
  const text = storage.read(key) ?? ''
  return isIntact(text) ? parseRecord(text) : { state: 'broken', text, why: words.cutOff }
}

/** The text that was kept because it could not be read; null when there is none. */
export function readBroken(storage: Storage, id: Id): string | null {
  return storage.read(`${recordKey(id)}/broken`)
}

/** The keys of the earlier versions, newest first. */
export function previousKeys(storage: Storage, id: Id): string[] {
  return previousOf(storage, id).map(({ key }) => key)
}

function previousOf(storage: Storage, id: Id) {
  return versionsUnder(storage, `${recordKey(id)}/prev/`)
}

/** All that is stored of a model. */
export function takeAll(storage: Storage, id: Id): ReadonlyMap<string, string> {
  const keys = [recordKey(id), ...storage.list(`${recordKey(id)}/`)]
  return new Map(
    keys.flatMap((key) => {
      const text = storage.read(key)
      return text === null ? [] : [[key, text] as const]
    }),
  )
}

/**
 * Puts the newest sound earlier version in the place of a broken record and keeps the broken text beside it.
 * Null when there is none; then only the copy of the broken text is made.
 */
export function recover(storage: Storage, id: Id, text: string): { revision: number; model: Model } | null {
  const sound = newestSound(storage, id)
  // In a full storage it must not take the room of the very version that is to be recovered.
  const kept = writeMakingRoom(storage, `${recordKey(id)}/broken`, text, tick(), sound?.key)
  if (!sound) return null
  // Other tabs may have seen the broken one's revision; the repaired record must be newer for them.
  const seen = Number(/"revision":\s*(\d{1,15})/.exec(text)?.[1] ?? 0)
  const revision = Math.max(seen, sound.revision) + 1
  if (kept === 'ok') writeRecord(storage, id, revision, sound.model)
  return { revision, model: sound.model }
}

function newestSound(storage: Storage, id: Id) {
  for (const key of previousKeys(storage, id)) {
    const record = readPrevious(storage, key)
    if (record.state === 'good') return { ...record, key }
  }
  return null
}
