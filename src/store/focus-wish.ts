/** Where the keyboard should go, when the part of the screen that takes it may first have to be loaded. */

import { createStore } from 'zustand/vanilla'
import { tick } from './clock'

export type Place = 'panel' | 'outline' | 'palette-search'

/** Whoever waited longer for a part has gone on with something else. */
const PATIENCE_MS = 5_000

export const focusWishStore = createStore<{
  readonly wanted: { readonly place: Place; readonly at: number } | null
}>(() => ({ wanted: null }))

/** Asks a part to take the keyboard, now or as soon as it is there. */
export function wishFocus(place: Place): void {
  focusWishStore.setState({ wanted: { place, at: tick() } })
}

/** Takes the wish, if it is for this place and still fresh; it is granted once. */
export function takeFocusWish(place: Place): boolean {
  const { wanted } = focusWishStore.getState()
  if (wanted?.place !== place) return false
  focusWishStore.setState({ wanted: null })
  return tick() - wanted.at < PATIENCE_MS
}
