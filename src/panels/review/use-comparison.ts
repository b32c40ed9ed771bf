import { useMemo } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/review'
import { baselineOf } from '../../analysis/baseline'
import { type Comparison, compareBaselines } from '../../analysis/compare'
import type { Baseline } from '../../model/model'
import { own } from '../../model/own'
import { compareStore } from '../../store/compare-picture'
import { documentStore } from '../../store/document'
import { useDocument } from '../../store/use'
import { useCatalogue } from '../use-catalogue'
import { useRegister } from '../use-register'

/** Two states of the model and what changed from one to the other; now is a state like any other. */
export type Compared = {
  readonly from: Baseline
  readonly to: Baseline
  readonly comparison: Comparison
}

/** The model as it is now, in the shape of a baseline; null until its register is there. */
export function useNowBaseline(): Baseline | null {
  const register = useRegister()
  return useMemo(
    () =>
      register
        ? baselineOf(documentStore.getState().model, register, { name: text.now, at: '', note: '' })
        : null,
    [register],
  )
}

/** What the two chosen states differ in; null while none are chosen. */
export function useComparison(): Compared | null {
  const pair = useStore(compareStore, (state) => state.pair)
  const baselines = useDocument(({ model }) => model.baselines)
  const present = useNowBaseline()
  const catalogue = useCatalogue()
  return useMemo(() => {
    const from = pair && own(baselines, pair.from)
    const to = pair && (pair.to === null ? present : own(baselines, pair.to))
    if (!from || !to || !catalogue) return null
    return { from, to, comparison: compareBaselines(from, to, catalogue) }
  }, [pair, baselines, present, catalogue])
}
