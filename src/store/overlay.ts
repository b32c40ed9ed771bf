import { createStore } from 'zustand/vanilla'
import type { Id, Place } from '../model/model'

/** The geometry of a gesture in flight. Never saved; the document sees one commit when the gesture ends. */
export type Overlay = {
  readonly places: ReadonlyMap<Id, Place>
  /** The zone that would take in what is being dragged. */
  readonly dropZone: Id | null
}

const NOTHING: Overlay = { places: new Map(), dropZone: null }

export const overlayStore = createStore<Overlay>()(() => NOTHING)

/** Shows elements at these places without changing the document. */
export function setOverlay(places: ReadonlyMap<Id, Place>, dropZone: Id | null = null): void {
  overlayStore.setState({ places, dropZone })
}

/** Drops the gesture's geometry, as at its end or on Escape. */
export function clearOverlay(): void {
  if (overlayStore.getState() !== NOTHING) overlayStore.setState(NOTHING, true)
}
