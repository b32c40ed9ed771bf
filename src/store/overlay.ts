import { createStore } from 'zustand/vanilla'
import type { Guide } from '../model/guides'
import type { Id, Place } from '../model/model'

/** The geometry of a gesture in flight. Never saved; the document sees one commit when the gesture ends. */
export type Overlay = {
  readonly places: ReadonlyMap<Id, Place>
  /**
   * What a drag moves, with all that lies inside it and the flows that change with it, when it is drawn on a layer of
   * its own meanwhile; the rest of the drawing is then left alone. null when the drawing follows the places itself.
   */
  readonly lifted: ReadonlySet<Id> | null
  /** The zone that would take in what is being dragged. */
  readonly dropZone: Id | null
  /** The flow that would lead through what is being dragged. */
  readonly dropFlow: Id | null
  /** Why it snapped where it is. */
  readonly guides: readonly Guide[]
}

const NOTHING: Overlay = { places: new Map(), lifted: null, dropZone: null, dropFlow: null, guides: [] }

export const overlayStore = createStore<Overlay>()(() => NOTHING)

/** Shows elements at these places without changing the document; what is not said is nothing. */
export function setOverlay(places: Overlay['places'], more: Partial<Omit<Overlay, 'places'>> = {}): void {
  overlayStore.setState({ ...NOTHING, places, ...more })
}

/** Drops the gesture's geometry, as at its end or on Escape. */
export function clearOverlay(): void {
  if (overlayStore.getState() !== NOTHING) overlayStore.setState(NOTHING, true)
}
