import { beforeEach, expect, it } from 'vitest'
import { emptyModel } from '../model/model'
import { documentStore, load, redo, undo } from '../store/document'
import { addNote, editNote } from './notes'

beforeEach(() => load(emptyModel('m', 'Test', '2026-01-01T00:00:00Z')))

const texts = () => Object.values(documentStore.getState().model.notes).map(({ text }) => text)

it('leaves nothing of a new note on which nothing was written, neither to undo nor to redo', () => {
  editNote(addNote('Kept', { x: 0, y: 0 }), 'Kept')
  editNote(addNote('', { x: 0, y: 200 }), '  \n')
  expect(texts()).toEqual(['Kept'])
  expect(redo()).toBeNull()
  undo()
  expect(texts()).toEqual([])
})

it('keeps a note that is emptied later: it may be about to be written anew', () => {
  const id = addNote('', { x: 0, y: 0 })
  editNote(id, 'Ask')
  editNote(id, '')
  expect(texts()).toEqual([''])
})
