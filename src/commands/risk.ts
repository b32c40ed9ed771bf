/** Deciding about the risk as a whole: how much is accepted, and what is going to be put in place. */

import * as text from '#text/commands-answer'
import type { Appetite, Id } from '../model/model'
import { commit, documentStore } from '../store/document'
import { putControl, stateAt } from './answer'

/** Says up to which level nothing more needs to be done. */
export function setAppetite(appetite: Appetite): void {
  commit(text.setTheRiskAppetite, (tx) => tx.setInfo({ appetite }))
}

/** A mitigation and where it goes: one asset, some flows, or the whole `system`. */
export type Placing = { readonly control: string; readonly places: readonly Id[] }

/** Marks several mitigations as planned in one step; what is in place stays so. */
export function planAll(placings: readonly Placing[]): void {
  commit(text.planAll(placings.length), (tx) => {
    for (const { control, places } of placings) {
      for (const id of places) {
        if (stateAt(tx.model, id, control) !== 'in-place') putControl(tx, id, control, 'planned')
      }
    }
  })
}

/** Whether a mitigation is planned or in place wherever it is to go. */
export function isPlanned({ control, places }: Placing): boolean {
  const { model } = documentStore.getState()
  return places.every((id) => ['planned', 'in-place'].includes(stateAt(model, id, control) ?? ''))
}
