/** The list of models on this device, kept apart from the models so that showing it reads none of them. */

import * as words from '#text/store'
import { LIMITS } from '../model/limits'
import type { Id, Model } from '../model/model'
import { isRecord } from '../model/own'
import { tick } from './clock'
import { readRecord, storedIds } from './records'
import { writeMakingRoom } from './room'
import type { Storage } from './storage'

export type LibraryEntry = {
  readonly id: Id
  readonly title: string
  /** ISO 8601, UTC. */
  readonly updated: string
  /** How many there are. */
  readonly assets: number
  readonly flows: number
}

const KEY = 'strideboard/library'

/** The models on this device, last changed first. Models that the list forgot are found again. */
export function readShelf(storage: Storage): readonly LibraryEntry[] {
  const known = new Map(parseShelf(storage.read(KEY)).map((entry) => [entry.id, entry]))
  const entries = storedIds(storage).map((id) => known.get(id) ?? findAgain(storage, id))
  return entries.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
}

/** Puts a model on the list, or brings its entry up to date. */
export function putOnShelf(storage: Storage, model: Model): 'ok' | 'full' {
  const entry = entryOf(model)
  const others = parseShelf(storage.read(KEY)).filter(({ id }) => id !== entry.id)
  return writeMakingRoom(storage, KEY, JSON.stringify([entry, ...others]), tick())
}

/** Takes a model off the list. */
export function takeOffShelf(storage: Storage, gone: Id): void {
  const others = parseShelf(storage.read(KEY)).filter(({ id }) => id !== gone)
  storage.write(KEY, JSON.stringify(others))
}

/** What a copy is called; never longer than a title may be, so that it can be read again. */
export function titleOfCopy(title: string): string {
  const end = words.copySuffix
  return title.slice(0, LIMITS.name - end.length) + end
}

/** What the list says about a model. */
export function entryOf({ info, assets, flows }: Model): LibraryEntry {
  const [assetCount, flowCount] = [Object.keys(assets).length, Object.keys(flows).length]
  return { id: info.id, title: info.title, updated: info.updated, assets: assetCount, flows: flowCount }
}

function findAgain(storage: Storage, id: Id): LibraryEntry {
  const record = readRecord(storage, id)
  if (record.state === 'good') return { ...entryOf(record.model), id }
  return { id, title: words.unreadableModel, updated: '', assets: 0, flows: 0 }
}

function parseShelf(text: string | null): readonly LibraryEntry[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.flatMap((entry) => soundEntry(entry) ?? []) : []
  } catch {
    return []
  }
}

function soundEntry(value: unknown): LibraryEntry | null {
  if (!isRecord(value)) return null
  const { id, title, updated, assets, flows } = value
  if (typeof id !== 'string' || typeof title !== 'string' || typeof updated !== 'string') return null
  const count = (number: unknown) => (typeof number === 'number' ? number : 0)
  return { id, title, updated, assets: count(assets), flows: count(flows) }
}
