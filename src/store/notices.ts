/** Short messages to the person: what the eye cannot see, with the way back in them. */

import { createStore } from 'zustand/vanilla'
import * as text from '#text/store'

export type Notice = {
  readonly id: number
  readonly tone: 'info' | 'problem'
  readonly text: string
  /** A second line: where in the file, what to do. */
  readonly detail?: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const noticeStore = createStore<{ notices: readonly Notice[] }>(() => ({ notices: [] }))

const MOST = 4
let last = 0

/** Shows a notice; problems stay until dismissed, the screen lets the others go after a while. */
export function notify(notice: Omit<Notice, 'id'>): number {
  last += 1
  const id = last
  noticeStore.setState(({ notices }) => ({ notices: [...notices, { ...notice, id }].slice(-MOST) }))
  return id
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}

/** Says that a part of the program did not come, as without a network or after an update of the site. */
export function tellNotLoaded(): void {
  notify({ tone: 'problem', text: text.partNotLoaded, detail: text.tryAgainOrReload })
}
