import * as text from '#text/triage'
import type { ThreatKey } from '../../model/model'
import { announce } from '../../store/announce'
import { documentStore, undo } from '../../store/document'

type Entry = ReturnType<typeof documentStore.getState>['past'][number]

/** What was done in the workshop, the newest last, with the threat it was about. */
let done: readonly { readonly entry: Entry; readonly key: ThreatKey }[] = []

/** Runs a change and keeps it in mind, so that undo leads back to its threat. */
export function keepStep(key: ThreatKey, change: () => void): void {
  const before = documentStore.getState().past.at(-1)
  change()
  const entry = documentStore.getState().past.at(-1)
  if (entry && entry !== before) done = [...done, { entry, key }]
}

/** Takes the last step of the workshop back; answers with its threat, null when there is none or others came after. */
export function undoStep(): ThreatKey | null {
  const last = done.at(-1)
  if (!last || documentStore.getState().past.at(-1) !== last.entry) {
    announce(text.nothingToUndoHere)
    return null
  }
  done = done.slice(0, -1)
  const label = undo()
  announce(text.undone(label))
  return last.key
}
