/** The context menu of the canvas: where it is open. What it holds follows from the selection. */

import { createStore } from 'zustand/vanilla'
import type { Point } from '../model/geometry'

export type ContextMenuRequest = {
  /** The rectangle of the window to open at; a point is one without size. */
  readonly at: DOMRect
  /** The place on the canvas that was pointed at, model pixels; null when it was opened by key. */
  readonly place: Point | null
}

export const contextMenuStore = createStore<{ readonly request: ContextMenuRequest | null }>(() => ({
  request: null,
}))

/** Opens the menu for what is selected, or closes it (null). */
export function setContextMenu(request: ContextMenuRequest | null): void {
  contextMenuStore.setState({ request })
}
