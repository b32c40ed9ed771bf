/** What a screen reader is told when the eye would see it, politely and one message at a time. */

import { createStore } from 'zustand/vanilla'

/** `count` grows with each message, so that the same words twice are read twice. */
export const announceStore = createStore<{ text: string; count: number }>(() => ({ text: '', count: 0 }))

/** Says one short sentence. */
export function announce(text: string): void {
  announceStore.setState(({ count }) => ({ text, count: count + 1 }))
}
