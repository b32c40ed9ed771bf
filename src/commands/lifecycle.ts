/** Where the model is in its life, and when it is looked at again. Each is one step of history. */

import * as text from '#text/commands-answer'
import { isStage } from '../model/stage'
import { commit } from '../store/document'

/** Says in which stage the system is; a word that is no stage changes nothing. */
export function setStage(stage: string): void {
  if (isStage(stage)) commit(text.changeStage, (tx) => tx.setInfo({ stage }))
}

/** Sets the day (`2027-01-31`) on which the model is to be looked at again; null for none. */
export function setReviewBy(reviewBy: string | null): void {
  commit(reviewBy === null ? text.takeTheReviewDateAway : text.setTheReviewDate, (tx) =>
    tx.setInfo({ reviewBy }),
  )
}
