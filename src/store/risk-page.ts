/** Which page of the panel about risk is open, and what is being tried on it. */

import { createStore } from 'zustand/vanilla'
import type { Risks } from '../analysis/risk'
import type { Id } from '../model/model'

export type RiskPage = 'overview' | 'plan' | 'coverage'

/** A mitigation looked at before it is placed: on one asset, some flows, or the whole `system`. */
export type Tried = { readonly control: string; readonly places: readonly Id[] }

export type RiskState = {
  readonly page: RiskPage
  /** Of which of the three risks the pictures are. */
  readonly world: keyof Risks
  readonly tried: Tried | null
}

export const riskStore = createStore<RiskState>()(() => ({
  page: 'overview',
  world: 'residual',
  tried: null,
}))

/** Opens a page. */
export function showRiskPage(page: RiskPage): void {
  riskStore.setState({ page })
}

/** Draws the pictures of another of the three risks. */
export function showWorld(world: keyof Risks): void {
  riskStore.setState({ world })
}

/** Looks at what a mitigation would do; null for none. */
export function tryMitigation(tried: Tried | null): void {
  riskStore.setState(tried ? { tried, page: 'plan' } : { tried })
}
