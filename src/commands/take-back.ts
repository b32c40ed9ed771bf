/** Taking back one step of history, also when others came after it. */

import * as text from '#text/commands-answer'
import { takeBackPatch } from '../model/take-back'
import { commit, documentStore, undo } from '../store/document'

export type Step = ReturnType<typeof documentStore.getState>['past'][number]

/**
 * Undoes this very step: by undo while it is the last one, else by a step that does the opposite and leaves alone
 * what others did since. False when it was undone already, or nothing of it is left to take back.
 */
export function takeBack(step: Step): boolean {
  const { model, past } = documentStore.getState()
  if (past.at(-1) === step) return undo() !== null
  if (!past.includes(step)) return false
  return commit(text.takeBack(step.label), takeBackPatch(model, step.patch)).length > 0
}
