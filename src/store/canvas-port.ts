/** What only the canvas knows and can do with the keyboard. The canvas offers it; commands ask for it. */

import type { Id } from '../model/model'

export type CanvasPort = {
  /** Where the keyboard is: an element, the canvas itself, or null anywhere else (a button on the canvas too). */
  readonly focused: () => Id | 'canvas' | null
  /** Puts the keyboard on an element, or on the canvas itself. */
  readonly focus: (id: Id | null) => void
  /** Lets go of the keyboard: the next Tab goes on to what follows the canvas. */
  readonly release: () => void
  /** What a screen reader says about an element; empty for one that is not drawn. */
  readonly spoken: (id: Id) => string
  /** Opens the context menu at the element that has the keyboard, else at what is selected or in the middle. */
  readonly openMenu: () => void
}

let port: CanvasPort | null = null

/** The canvas offers itself while it is there; answers the function that takes it back. */
export function offerCanvas(next: CanvasPort): () => void {
  port = next
  return () => {
    if (port === next) port = null
  }
}

/** Puts the keyboard on the canvas if what had it is gone from the page. */
export function catchFocus(): void {
  if (document.activeElement === document.body) port?.focus(null)
}

/** The canvas, or null while there is none. */
export function canvasPort(): CanvasPort | null {
  return port
}
