/** Which field of the inspector somebody asked to see, as when a fact on a threat card is clicked. */

import { createStore } from 'zustand/vanilla'
import type { Id } from '../model/model'

export type FieldFocus = { readonly element: Id; readonly property: string }

export const fieldFocusStore = createStore<{ readonly wanted: FieldFocus | null }>(() => ({ wanted: null }))

/** Asks the inspector to show this property of this element as soon as it has the element. */
export function wantField(element: Id, property: string): void {
  fieldFocusStore.setState({ wanted: { element, property } })
}

/** Takes the wish, if it is for this element; it is granted once. */
export function takeField(element: Id): string | null {
  const { wanted } = fieldFocusStore.getState()
  if (wanted?.element !== element) return null
  fieldFocusStore.setState({ wanted: null })
  return wanted.property
}
