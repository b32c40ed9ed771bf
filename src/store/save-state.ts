import { createStore } from 'zustand/vanilla'

/**
 * Whether this device keeps the work. error: it does not (full or blocked storage), editing goes on.
 * conflict: another tab or a damaged record was in the way; `message` says what happened and nothing is lost.
 */
export type SaveState = {
  readonly state: 'saved' | 'saving' | 'error' | 'conflict'
  /** When it was last written, ISO 8601; null when it never was. */
  readonly at: string | null
  readonly message: string | null
}

export const saveStore = createStore<SaveState>()(() => ({ state: 'saved', at: null, message: null }))

/** Takes the message away, as when the person has read it; a problem that lasts says so at the next change. */
export function dismissSaveMessage(): void {
  saveStore.setState(({ state }) => ({ state: state === 'conflict' ? 'saved' : state, message: null }))
}
