import * as text from '#text/triage'
import { type Step, takeBack } from '../../commands/take-back'
import type { ThreatKey } from '../../model/model'
import { announce } from '../../store/announce'
import { documentStore, onPatch } from '../../store/document'

/** What was done in the workshop, the newest last, with the threat it was about. */
let done: readonly { readonly step: Step; readonly key: ThreatKey }[] = []

// Of another model nothing can be taken back.
onPatch((_, origin) => {
  if (origin === 'load') done = []
})

/** Runs a change and keeps it in mind, so that undo leads back to its threat. */
export function keepStep(key: ThreatKey, change: () => void): void {
  const before = documentStore.getState().past.at(-1)
  change()
  const { past } = documentStore.getState()
  const step = past.at(-1)
  if (!step || step === before) return
  // What the history forgot or undid cannot be taken back any more.
  const known = new Set(past)
  done = [...done.filter((each) => known.has(each.step)), { step, key }]
}

/**
 * Takes the last step of the workshop back, and nothing else: what was edited since stays. Answers with its threat;
 * null when there is none. Steps of which nothing is left, as they were undone elsewhere, are passed over.
 */
export function undoStep(): ThreatKey | null {
  for (let last = done.at(-1); last; last = done.at(-1)) {
    done = done.slice(0, -1)
    if (takeBack(last.step)) {
      announce(text.undone(last.step.label))
      return last.key
    }
  }
  announce(text.nothingToUndoHere)
  return null
}
