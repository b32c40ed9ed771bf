/** Threats that people write. Each call is one step of history. */

import type { Id, OwnThreat } from '../model/model'
import { own } from '../model/own'
import { removeOwnThreat } from '../model/own-threat'
import { removeElements } from '../model/remove'
import { commit, documentStore, newId } from '../store/document'

const BLANK: OwnThreat = {
  title: 'New threat',
  stride: [],
  on: 'system',
  story: '',
  likelihood: 3,
  impact: 3,
  controls: [],
}

/** Adds a threat that the rules do not know; answers with its id. */
export function addOwnThreat(fields: Partial<OwnThreat>): Id {
  const id = newId()
  commit('Add threat', (tx) => tx.put('threats', id, { ...BLANK, ...fields }))
  return id
}

/** Changes an own threat; typing one field is one step. */
export function editOwnThreat(id: Id, fields: Partial<OwnThreat>): void {
  const merge = `own-threat:${id}:${Object.keys(fields).join()}`
  commit('Change threat', (tx) => tx.set('threats', id, fields), { merge })
}

/** Takes an own threat away, with its decision. */
export function deleteOwnThreat(id: Id): void {
  commit('Delete threat', (tx) => removeOwnThreat(tx, id))
}

/** The title that the first line of a note gives; the rest of the note is the story. */
const TITLE_LENGTH = 120

/** Makes a sticky note a threat on an element: the note goes, its words stay. Answers with the threat's id. */
export function promoteNote(note: Id, on: Id = 'system'): Id | null {
  const row = own(documentStore.getState().model.notes, note)
  if (!row) return null
  const [first = '', ...rest] = row.text.trim().split('\n')
  const isLong = first.length > TITLE_LENGTH
  const title = isLong ? `${first.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : first
  const story = (isLong ? [first, ...rest] : rest).join('\n').trim()
  const id = newId()
  commit('Make note a threat', (tx) => {
    tx.put('threats', id, { ...BLANK, title: title || BLANK.title, story, on })
    removeElements(tx, [note])
  })
  return id
}
