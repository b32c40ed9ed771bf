import type { Id } from '../model/model'
import { documentStore } from '../store/document'
import { setSession } from '../store/session'

/** Opens the name field of an element: in the outline while the keyboard is there, else on the canvas. */
export function startRename(id: Id): void {
  // The text of a note has lines, for which a row has no room.
  const inRow = isInOutline() && documentStore.getState().model.notes[id] === undefined
  setSession(inRow ? { renamingRow: id } : { renaming: id })
}

function isInOutline(): boolean {
  return typeof document !== 'undefined' && document.activeElement?.closest('[data-outline]') != null
}
