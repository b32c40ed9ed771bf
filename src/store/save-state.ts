import { createStore } from 'zustand/vanilla'
import * as text from '#text/store'
import { notify } from './notices'

/**
 * Whether this device keeps the work. error: it does not (full or blocked storage), editing goes on.
 * conflict: another tab or a damaged record was in the way; `message` says what happened, and nothing is lost.
 * It lasts until the next write.
 */
export type SaveState = {
  readonly state: 'saved' | 'saving' | 'error' | 'conflict'
  /** When it was last written, ISO 8601; null when it never was. */
  readonly at: string | null
  readonly message: string | null
}

export const saveStore = createStore<SaveState>()(() => ({ state: 'saved', at: null, message: null }))

/** Once storage is known to be blocked, no other report can be better news. */
let blocked = false

function report(next: (old: SaveState) => Partial<SaveState>): void {
  if (!blocked) saveStore.setState(next)
}

/** The browser lets nothing be kept, for as long as the page is open. */
export function reportBlocked(): void {
  reportError(text.storageBlocked)
  blocked = true
}

/** Another model was opened; `at` is when it was last written. */
export function reportOpened(at: string | null): void {
  report(() => ({ state: 'saved', at, message: null }))
}

/** A write is due. A problem stays on screen until a write succeeds. */
export function reportSaving(): void {
  report(({ state }) => (state === 'saved' ? { state: 'saving' } : {}))
}

/** The work is written. */
export function reportSaved(at: string): void {
  report(() => ({ state: 'saved', at, message: null }))
}

/** The work is not kept, and why. */
export function reportError(message: string): void {
  report(() => ({ state: 'error', message }))
}

/** Something was in the way; the message says what was done about it, and stays until it is dismissed. */
export function reportConflict(message: string): void {
  report(() => ({ state: 'conflict', message }))
  notify({ tone: 'problem', text: message })
}
