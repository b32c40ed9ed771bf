/** What a gesture in flight would do if it ended now: words for the status bar, and what the pointer looks like. */

import { createStore } from 'zustand/vanilla'

type GestureHint = {
  readonly words: string | null
  readonly cursor: 'copy' | 'refused' | null
}

const NOTHING: GestureHint = { words: null, cursor: null }

export const gestureHintStore = createStore<GestureHint>(() => NOTHING)

/** Says what the gesture would do; without anything, that there is none. Called with every move. */
export function hintGesture(words: string | null = null, cursor: GestureHint['cursor'] = null): void {
  const now = gestureHintStore.getState()
  if (now.words !== words || now.cursor !== cursor) gestureHintStore.setState({ words, cursor })
}
