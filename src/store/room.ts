/** Writing into a storage that may be full: earlier versions give way, what models are now never does. */

import type { Storage } from './storage'
import { expendable, latestOf, type Version, versionsUnder } from './versions'

/** Writes a text; when the storage is full, earlier versions of models give way, but for one to `spare`. */
export function writeMakingRoom(
  storage: Storage,
  key: string,
  text: string,
  now: number,
  spare?: string,
): 'ok' | 'full' {
  if (storage.write(key, text) === 'ok') return 'ok'
  const versions = expendable(versionsUnder(storage, MODELS), now)
  return writeInPlaceOf(
    storage,
    key,
    text,
    versions.filter((each) => each.key !== spare),
  )
}

/** The same for an earlier version, for which no other model gives up the last one that it has. */
export function writeVersion(
  storage: Storage,
  key: string,
  text: string,
  record: string,
  now: number,
): 'ok' | 'full' {
  if (storage.write(key, text) === 'ok') return 'ok'
  const versions = versionsUnder(storage, MODELS)
  const lasts = latestOf(versions)
  const free = expendable(versions, now).filter((each) => each.record === record || !lasts.has(each))
  return writeInPlaceOf(storage, key, text, free)
}

export const MODELS = 'strideboard/model/'

/** Takes one version after the other away until the text fits; where it never does, all of them come back. */
function writeInPlaceOf(
  storage: Storage,
  key: string,
  text: string,
  versions: readonly Version[],
): 'ok' | 'full' {
  const gone: { readonly key: string; readonly text: string }[] = []
  for (const version of versions) {
    const old = storage.read(version.key)
    if (old === null || version.key === key) continue
    storage.remove(version.key)
    gone.push({ key: version.key, text: old })
    if (storage.write(key, text) === 'ok') return 'ok'
  }
  for (const each of gone.reverse()) storage.write(each.key, each.text)
  return 'full'
}
