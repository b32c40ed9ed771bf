import * as words from '#text/commands-edit'
import { freeSpot, type Point } from '../model/geometry'
import type { Id } from '../model/model'
import { NOTE, NOTE_COLOURS, noteSize } from '../model/note'
import type { Patch } from '../model/patch'
import { announce } from '../store/announce'
import { commit, documentStore, giveUp } from '../store/document'
import { placeHere } from '../store/here'
import { newId } from '../store/ids'
import { select, sessionStore, setSession } from '../store/session'
import { requestView, viewCentre } from '../store/viewport'
import type { Command } from './command'

/** Adds a sticky note with its upper left corner at a place, else on a free spot in view; answers its id. */
export function addNote(text: string, at: Point | null): Id {
  const id = newId()
  const { model } = documentStore.getState()
  const centre = viewCentre()
  const size = noteSize({ text })
  const wanted = { x: Math.round(centre.x - size.w / 2), y: Math.round(centre.y - size.h / 2) }
  const corner = at ?? freeSpot(model, wanted, size)
  const added = commit(
    words.addNote,
    (tx) => {
      tx.put('notes', id, { text })
      tx.put('places', id, { x: Math.round(corner.x), y: Math.round(corner.y) })
    },
    { selectionAfter: [id] },
  )
  if (text === '') blank = { id, added }
  select([id])
  return id
}

/** The note that nothing has been written on yet. */
let blank: { readonly id: Id; readonly added: Patch } | null = null

function writeNote(): void {
  const here = placeHere()
  const id = addNote('', here && { x: here.x - NOTE.w / 2, y: here.y - NOTE.least / 2 })
  requestView({ type: 'reveal', ids: [id] })
  setSession({ renaming: id })
}

/** Keeps what was typed on a note; a new one on which nothing was typed goes away, as if it had never been. */
export function editNote(id: Id, text: string): void {
  const added = blank?.id === id ? blank.added : null
  blank = null
  if (added && text.trim() === '' && giveUp(added)) return
  commit(words.editNote, (tx) => tx.set('notes', id, { text: text.trimEnd() }))
}

function selectedNotes(): Id[] {
  const { notes } = documentStore.getState().model
  return sessionStore.getState().selection.filter((id) => notes[id])
}

/** Gives notes the colour after the one that the first of them has. */
function nextColour(): void {
  const ids = selectedNotes()
  const { notes } = documentStore.getState().model
  const now = NOTE_COLOURS.findIndex((colour) => colour === (notes[ids[0] ?? '']?.colour ?? 'yellow'))
  const colour = NOTE_COLOURS[(now + 1) % NOTE_COLOURS.length]
  commit(words.changeNoteColour, (tx) => {
    for (const id of ids) tx.set('notes', id, { colour: colour === 'yellow' ? undefined : colour })
  })
  announce(words.colourIs(colour ?? 'yellow'))
}

export const noteCommands: readonly Command[] = [
  {
    id: 'add-note',
    title: words.addAStickyNote,
    group: 'insert',
    section: 'note',
    on: ['canvas'],
    keywords: words.addNoteKeywords,
    keys: ['N'],
    notFromPanels: true,
    run: writeNote,
  },
  {
    id: 'note-colour',
    title: words.nextNoteColour,
    group: 'edit',
    section: 'note',
    on: ['note'],
    keywords: words.noteColourKeywords,
    when: () => selectedNotes().length > 0 || words.selectAStickyNote,
    run: nextColour,
  },
]
