/** Deciding about the risk as a whole: how much is accepted, and whether enough is planned. */

import * as text from '#text/commands-answer'
import type { Appetite } from '../model/model'
import { commit, documentStore } from '../store/document'
import { type Placing, stateAt } from './answer'

/** Says up to which level nothing more needs to be done. */
export function setAppetite(appetite: Appetite): void {
  commit(text.setTheRiskAppetite, (tx) => tx.setInfo({ appetite }))
}

/** Whether a mitigation is planned or in place wherever it is to go. */
export function isPlanned({ control, places }: Placing): boolean {
  const { model } = documentStore.getState()
  return places.every((id) => ['planned', 'in-place'].includes(stateAt(model, id, control) ?? ''))
}
