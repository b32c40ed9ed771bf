/** Threats picked by hand to be decided together; null while nobody picks. */

import { createStore } from 'zustand/vanilla'
import type { ThreatKey } from '../model/model'

export const pickedStore = createStore<{ readonly keys: ReadonlySet<ThreatKey> | null }>(() => ({
  keys: null,
}))

/** Starts to pick, or ends it. */
export function setPicking(on: boolean): void {
  pickedStore.setState({ keys: on ? new Set() : null })
}

/** Picks a threat, or lets go of it; begins to pick where nobody did. */
export function togglePicked(key: ThreatKey): void {
  const keys = new Set(pickedStore.getState().keys)
  if (!keys.delete(key)) keys.add(key)
  pickedStore.setState({ keys })
}
