/** What part of the drawing is in view, and how to ask for another part. The canvas answers; nobody else needs to know it. */

import { createStore } from 'zustand/vanilla'
import type { Id } from '../model/model'

/** Screen = model × zoom + (x, y), in pixels; width and height are those of the canvas on the page. */
export type Viewport = {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

export type ViewRequest =
  | { readonly type: 'fit' }
  | { readonly type: 'fit-selection' }
  /** Brings the elements into view with the smallest move; `focus` also puts the keyboard there. */
  | { readonly type: 'reveal'; readonly ids: readonly Id[]; readonly focus?: boolean }
  /** Fills the view with the elements, apart from `below` pixels at the bottom. */
  | { readonly type: 'frame'; readonly ids: readonly Id[]; readonly below: number }
  /** Returns to a view that was there before. */
  | { readonly type: 'back'; readonly view: Pick<Viewport, 'x' | 'y' | 'zoom'> }
  | { readonly type: 'zoom'; readonly by?: number; readonly to?: number }

/** Written by the canvas at the end of every move. */
export const viewportStore = createStore<Viewport>(() => ({ x: 0, y: 0, zoom: 1, width: 0, height: 0 }))

type Listener = (request: ViewRequest) => void
let listener: Listener | null = null
let waiting: ViewRequest | null = null

/** Asks for a view. Kept until the canvas is there, if it is not yet; then the last one counts. */
export function requestView(request: ViewRequest): void {
  if (listener) listener(request)
  else waiting = request
}

/** The canvas listens here; answers the function that stops it. */
export function onViewRequest(next: Listener): () => void {
  listener = next
  if (waiting) next(waiting)
  waiting = null
  return () => {
    if (listener === next) listener = null
  }
}

/** The middle of what is in view, in model pixels. */
export function viewCentre(): { x: number; y: number } {
  const { x, y, zoom, width, height } = viewportStore.getState()
  return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom }
}
