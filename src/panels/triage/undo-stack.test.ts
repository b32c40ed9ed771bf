import { beforeEach, expect, test } from 'vitest'
import { emptyModel, newAsset } from '../../model/model'
import { announceStore } from '../../store/announce'
import { commit, documentStore, load, undo } from '../../store/document'
import { keepStep, undoStep } from './undo-stack'

const model = () => documentStore.getState().model
const decision = { status: 'accepted', reason: 'small', owner: '', due: null, facts: '' } as const
const decide = (key: string) =>
  keepStep(key, () => void commit(`Accept ${key}`, (tx) => tx.put('decisions', key, decision)))

beforeEach(() => {
  while (undoStep() !== null);
  const start = emptyModel('m', 'Model', '2026-01-01T00:00:00Z')
  load({ ...start, assets: { a: newAsset('agent', 'A') } })
})

test('takes back the last decision by plain undo, and leads to its threat', () => {
  decide('R:a')
  expect(undoStep()).toBe('R:a')
  expect(model().decisions).toEqual({})
  expect(documentStore.getState().future).toHaveLength(1)
})

test('takes back that decision when other edits came after it, and leaves those', () => {
  decide('R:a')
  decide('S:a')
  commit('Rename', (tx) => tx.set('assets', 'a', { name: 'B' }))
  expect(undoStep()).toBe('S:a')
  expect(Object.keys(model().decisions)).toEqual(['R:a'])
  expect(model().assets.a?.name).toBe('B')
  expect(announceStore.getState().text).toContain('Undone: Accept S:a')
  expect(undoStep()).toBe('R:a')
  expect(model().decisions).toEqual({})
  expect(model().assets.a?.name).toBe('B')
  expect(undoStep()).toBeNull()
})

test('the taking back is itself a step that can be undone', () => {
  decide('R:a')
  commit('Rename', (tx) => tx.set('assets', 'a', { name: 'B' }))
  undoStep()
  undo()
  expect(Object.keys(model().decisions)).toEqual(['R:a'])
  expect(model().assets.a?.name).toBe('B')
})

test('passes over what was undone elsewhere', () => {
  decide('R:a')
  decide('S:a')
  undo()
  expect(undoStep()).toBe('R:a')
  expect(model().decisions).toEqual({})
})

test('leaves a decision that somebody changed since', () => {
  decide('R:a')
  commit('Avoid', (tx) => tx.set('decisions', 'R:a', { status: 'avoided' }))
  expect(undoStep()).toBeNull()
  expect(model().decisions['R:a']?.status).toBe('avoided')
})
