/** The earlier versions of a model that this device kept, for whoever wants one back. */

import { createStore } from 'zustand/vanilla'
import type { Id, Model } from '../model/model'
import { normalise } from '../model/normalise'
import { openAutosave, storage } from './desk'
import { documentStore } from './document'
import { previousKeys, readBroken, readPrevious } from './records'
import { setSession } from './session'
import { readShelf } from './shelf'

export type EarlierVersions = {
  /** What the model is called now. */
  readonly title: string
  /** The sound ones, newest first, without the one that is as the model is now. */
  readonly versions: readonly Model[]
  /** How many could not be read, or were not what had been kept. */
  readonly damaged: number
  /** A text that took the place of the model and could not be read. */
  readonly brokenText: string | null
}

/** Of which model the dialog shows the versions; null for the open one. */
export const earlierStore = createStore<{ readonly of: Id | null }>(() => ({ of: null }))

/** Opens the list of earlier versions. */
export function showEarlier(of: Id | null): void {
  earlierStore.setState({ of })
  setSession({ dialog: 'earlier' })
}

/** What is kept of a model; reads all of it, so for a dialog and not for a list. */
export function earlierVersions(id: Id): EarlierVersions {
  const isOpen = openAutosave()?.id === id
  const now = isOpen
    ? documentStore.getState().model.info
    : readShelf(storage).find((entry) => entry.id === id)
  const records = previousKeys(storage, id).map((key) => readPrevious(storage, key))
  const sound = records.flatMap((record) => (record.state === 'good' ? [normalise(record.model)] : []))
  return {
    title: now?.title ?? '',
    versions: sound.filter(
      ({ info }, at) =>
        info.updated !== now?.updated &&
        sound.findIndex((other) => other.info.updated === info.updated) === at,
    ),
    damaged: records.length - sound.length,
    brokenText: readBroken(storage, id),
  }
}
