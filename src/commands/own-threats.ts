/** Threats that people write. Each call is one step of history. */

import * as text from '#text/commands-edit'
import type { Id, Model, OwnThreat, Stride } from '../model/model'
import { own } from '../model/own'
import { removeOwnThreat } from '../model/own-threat'
import { removeElements } from '../model/remove'
import { type Reuse, reuse } from '../model/reuse'
import { commit, documentStore, newId } from '../store/document'
import { notify } from '../store/notices'
import { openOwnThreat } from '../store/own-threat-form'
import { sessionStore, setSession } from '../store/session'
import type { Command } from './command'

const BLANK: OwnThreat = {
  title: text.newThreat,
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
  commit(text.addThreat, (tx) => tx.put('threats', id, { ...BLANK, ...fields }))
  return id
}

/** Changes an own threat. */
export function editOwnThreat(id: Id, fields: Partial<OwnThreat>): void {
  commit(text.changeThreat, (tx) => tx.set('threats', id, fields))
}

/** Takes an own threat away, with its decision. */
export function deleteOwnThreat(id: Id): void {
  commit(text.deleteThreat, (tx) => removeOwnThreat(tx, id))
}

/** The title that the first line of a note gives; the rest of the note is the story. */
const TITLE_LENGTH = 120

/** What a threat made from a note starts with: the note's words. Null when there is no such note. */
function threatOfNote(note: Id): Pick<OwnThreat, 'title' | 'story'> | null {
  const row = own(documentStore.getState().model.notes, note)
  if (!row) return null
  const [first = '', ...rest] = row.text.trim().split('\n')
  const isLong = first.length > TITLE_LENGTH
  const title = isLong ? `${first.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : first
  return { title: title || BLANK.title, story: (isLong ? [first, ...rest] : rest).join('\n').trim() }
}

/** Makes a sticky note a threat: the note goes, its words stay where nothing else is said. Answers with its id. */
export function promoteNote(note: Id, fields: Partial<OwnThreat> = {}): Id | null {
  const words = threatOfNote(note)
  if (!words) return null
  const id = newId()
  commit(text.makeNoteAThreat, (tx) => {
    tx.put('threats', id, { ...BLANK, ...words, ...fields })
    removeElements(tx, [note])
  })
  return id
}

/** Takes threats and mitigations over from another model; one step of history. */
export function copyFromModel(source: Model, what: Reuse): void {
  const before = documentStore.getState().past.at(-1)
  commit(text.copyFrom(source.info.title), (tx) => reuse(tx, source, what, newId))
  const copied = documentStore.getState().past.at(-1) !== before
  notify({
    tone: 'info',
    text: copied ? text.copiedFrom(source.info.title) : text.allHereAlready,
  })
}

function selectedElement(): Id | null {
  const { assets, zones, flows } = documentStore.getState().model
  const { selection } = sessionStore.getState()
  const [only] = selection
  if (only === undefined || selection.length > 1) return null
  return own(assets, only) || own(zones, only) || own(flows, only) ? only : null
}

function selectedNote(): Id | null {
  const [only] = sessionStore.getState().selection
  return only !== undefined && own(documentStore.getState().model.notes, only) ? only : null
}

/** Opens the form for a threat on what is selected, or on the whole system; of this letter if one is given. */
export function writeOwnThreat(letter?: Stride): void {
  openOwnThreat({ id: null, start: { on: selectedElement() ?? 'system', stride: letter ? [letter] : [] } })
}

export const ownThreatCommands: readonly Command[] = [
  {
    id: 'add-threat',
    title: () => (selectedElement() === null ? text.addAThreat : text.addAThreatHere),
    group: 'insert',
    section: 'threat',
    on: ['asset', 'zone', 'flow', 'canvas'],
    icon: 'warning',
    keywords: text.addThreatKeywords,
    keys: ['Shift+T'],
    notFromPanels: true,
    run: () => writeOwnThreat(),
  },
  {
    id: 'reuse',
    title: text.copyFromAnotherModel,
    group: 'insert',
    section: 'threat',
    icon: 'copy',
    keywords: text.reuseKeywords,
    run: () => setSession({ dialog: 'reuse' }),
  },
  {
    id: 'note-to-threat',
    title: text.makeItAThreat,
    group: 'insert',
    section: 'threat',
    on: ['note'],
    icon: 'warning',
    keywords: text.noteToThreatKeywords,
    when: () => selectedNote() !== null || text.selectAStickyNote,
    run: () => {
      const note = selectedNote()
      const words = note === null ? null : threatOfNote(note)
      if (note !== null && words) openOwnThreat({ id: null, start: words, note })
    },
  },
]
