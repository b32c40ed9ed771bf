/** What the command palette searches: everything, or only what is drawn. */

import { createStore } from 'zustand/vanilla'
import type { Id } from '../model/model'
import { setSession } from './session'

/**
 * `connect`: the asset that a flow leads to from the selected one. `start`, `end`: the asset at which the selected flow
 * is to begin or end. `zone`: where the selection goes. `inside`: what to add to the selected zone. `also`: what is to be
 * selected too.
 */
export type PaletteScope =
  | 'everything'
  | 'elements'
  | 'connect'
  | 'start'
  | 'end'
  | 'zone'
  | 'inside'
  | 'also'

type Searching = {
  readonly scope: PaletteScope
  /** What the last search of the canvas found, in order, and which of it was gone to. */
  readonly found: readonly Id[]
  readonly at: number
}

export const paletteStore = createStore<Searching>(() => ({ scope: 'everything', found: [], at: 0 }))

/** Opens the palette. */
export function openPalette(scope: PaletteScope): void {
  paletteStore.setState({ scope })
  setSession({ dialog: 'palette' })
}

/** Keeps what a search of the canvas found, for going on to the next. */
export function keepFound(found: readonly Id[], at: number): void {
  paletteStore.setState({ found, at })
}
