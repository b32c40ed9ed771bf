/** The form for a threat that a person writes: what it opens with. */

import { createStore } from 'zustand/vanilla'
import type { Id, OwnThreat } from '../model/model'
import { setSession } from './session'

export type OwnThreatRequest = {
  /** The threat to change; null for a new one. */
  readonly id: Id | null
  /** What the fields hold at first. */
  readonly start: Partial<OwnThreat>
  /** The sticky note that it is made from, which goes when it is saved. */
  readonly note?: Id
}

export const ownThreatStore = createStore<OwnThreatRequest>(() => ({ id: null, start: {} }))

/** Opens the form. */
export function openOwnThreat(request: OwnThreatRequest): void {
  ownThreatStore.setState(request, true)
  setSession({ dialog: 'own-threat' })
}
