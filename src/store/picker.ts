/** The small "what is there?" list that opens on the canvas, to add an asset of a kind at a place. */

import { createStore } from 'zustand/vanilla'
import type { Id } from '../model/model'

export type PickerRequest = {
  /** Where the middle of the new asset goes, model pixels. */
  readonly at: { readonly x: number; readonly y: number }
  /** The asset that a flow joins it to, or null for none. */
  readonly from: Id | null
  /** An arrow was pulled here, so that letters are next the name of the new flow. */
  readonly pulled?: true
  /** The flow that is led through it. */
  readonly flow?: Id
}

export const pickerStore = createStore<{ readonly request: PickerRequest | null }>(() => ({ request: null }))

/** Opens the list; one that is already open moves there. */
export function openPicker(request: PickerRequest): void {
  pickerStore.setState({ request })
}

/** Closes the list, if it is open. */
export function closePicker(): void {
  if (pickerStore.getState().request) pickerStore.setState({ request: null })
}
