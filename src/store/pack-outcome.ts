/** What came of the pack file that was loaded last, for the dialog to show. */

import { createStore } from 'zustand/vanilla'
import type { PackProblem } from '../catalogue/pack/pack'

export type PackOutcome = {
  readonly file: string
  /** trying: its rules are being tried out; loaded: it is in the model; refused: it is not. */
  readonly state: 'trying' | 'loaded' | 'refused'
  /** The pack's name, once it is known. */
  readonly name: string | null
  readonly problems: readonly PackProblem[]
}

export const packOutcomeStore = createStore<{ readonly outcome: PackOutcome | null }>(() => ({
  outcome: null,
}))
