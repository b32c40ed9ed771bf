/** Earlier versions of models in the storage: how they are called, and which of them say least. */

import type { Storage } from './storage'

/** Earlier versions kept of each model, at most. */
export const PREVIOUS_KEPT = 12
/** Of these every one is kept; of older ones the last of each hour, and beyond a day the last of each day. */
const LATEST = 4
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const VERSION = /^(.*)\/prev\/(\d{1,15})(?:-(\d{1,15}))?$/

export type Version = {
  readonly key: string
  /** The key of its model's record. */
  readonly record: string
  readonly revision: number
  /** When it was kept, milliseconds since 1970. */
  readonly at: number
}

/** The key of a version of the model whose record has this key. */
export function versionKey(record: string, revision: number, at: number): string {
  return `${record}/prev/${revision}-${at}`
}

/** The versions whose keys begin so, the latest of each model first. */
export function versionsUnder(storage: Storage, prefix: string): readonly Version[] {
  const found = storage.list(prefix).flatMap((key) => {
    const [, record, revision, at] = VERSION.exec(key) ?? []
    if (record === undefined) return []
    return [{ key, record, revision: Number(revision), at: Number(at ?? changed(storage, key)) }]
  })
  return found.sort((a, b) => b.revision - a.revision || b.at - a.at)
}

/** When a model was last changed, of a version whose key does not say when it was kept (before 0.2). */
function changed(storage: Storage, key: string): number {
  const [, updated = ''] = /"updated":"([^"]{1,40})"/.exec(storage.read(key) ?? '') ?? []
  const at = Date.parse(updated)
  return Number.isNaN(at) ? 0 : at
}

/** The versions of one model, the latest first, that say little beside the others or are too many; the oldest first. */
export function surplus(versions: readonly Version[], now: number): readonly Version[] {
  const spans = new Set<string>()
  const kept: Version[] = []
  const out: Version[] = []
  for (const [index, version] of versions.entries()) {
    const size = now - version.at > DAY_MS ? DAY_MS : HOUR_MS
    const span = `${size}:${Math.floor(version.at / size)}`
    if (index >= LATEST && spans.has(span)) out.push(version)
    else kept.push(version)
    if (index >= LATEST) spans.add(span)
  }
  return [...out, ...kept.slice(PREVIOUS_KEPT)].sort((a, b) => a.at - b.at || a.revision - b.revision)
}

/**
 * All versions of all models in the order in which they give way when room is short: those that say little, then
 * the oldest of any model; the last one that a model has stays longest.
 */
export function expendable(all: readonly Version[], now: number): readonly Version[] {
  const ranks = new Map<string, number>()
  for (const versions of byRecord(all).values()) {
    const [latest] = versions
    const little = new Set(surplus(versions, now))
    for (const version of versions)
      ranks.set(version.key, little.has(version) ? 0 : version === latest ? 2 : 1)
  }
  const rank = ({ key }: Version) => ranks.get(key) ?? 0
  return [...all].sort((a, b) => rank(a) - rank(b) || a.at - b.at || a.revision - b.revision)
}

/** The latest version of each model. */
export function latestOf(all: readonly Version[]): ReadonlySet<Version> {
  return new Set([...byRecord(all).values()].flatMap(([latest]) => latest ?? []))
}

function byRecord(all: readonly Version[]): ReadonlyMap<string, readonly Version[]> {
  const groups = new Map<string, Version[]>()
  for (const version of all) {
    const group = groups.get(version.record)
    if (group) group.push(version)
    else groups.set(version.record, [version])
  }
  return groups
}
