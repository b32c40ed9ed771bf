/** Which two states of the model the canvas shows against each other. */

import { createStore } from 'zustand/vanilla'
import type { Id } from '../model/model'

export type ComparePicture = {
  /** Ids of baselines; `to` null = the model as it is now. */
  readonly pair: { readonly from: Id; readonly to: Id | null } | null
}

export const compareStore = createStore<ComparePicture>()(() => ({ pair: null }))

/** Shows two states against each other, on the canvas too; null ends that. */
export function showComparison(pair: ComparePicture['pair']): void {
  compareStore.setState({ pair })
}
