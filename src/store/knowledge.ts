/** The whole catalogue on the screen's side, once it has loaded: rules, mitigations and references are too much to wait for. */

import { createStore } from 'zustand/vanilla'
import type { Catalogue } from '../catalogue/define'

export const knowledgeStore = createStore<{ readonly catalogue: Catalogue | null }>(() => ({
  catalogue: null,
}))

let asked = false

/** Starts loading; asking again does nothing. */
export function loadKnowledge(): void {
  if (asked) return
  asked = true
  void import('../catalogue/catalogue').then(
    ({ catalogue }) => knowledgeStore.setState({ catalogue }),
    () => {
      asked = false
    },
  )
}

/** What a mitigation is called; its id until the catalogue is there, or for one that nobody declared. */
export function controlName(id: string): string {
  return knowledgeStore.getState().catalogue?.controls.get(id)?.name ?? id
}
