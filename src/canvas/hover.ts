/** The asset under the pointer, kept a moment longer so that the pointer can reach the arrows beside it. */

import { createStore } from 'zustand/vanilla'
import type { Id } from '../model/model'

const GRACE_MS = 220

export const hoverStore = createStore<{ readonly asset: Id | null }>(() => ({ asset: null }))

let leaving: ReturnType<typeof setTimeout> | undefined

/** The pointer is on the asset or one of its arrows. */
export function keepHover(asset: Id): void {
  clearTimeout(leaving)
  hoverStore.setState({ asset })
}

/** The pointer has left; it may be on its way to an arrow. */
export function leaveHover(): void {
  clearTimeout(leaving)
  leaving = setTimeout(() => hoverStore.setState({ asset: null }), GRACE_MS)
}
