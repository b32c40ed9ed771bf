import { expect, it } from 'vitest'
import type { Tx } from '../model/edit'
import { emptyModel, newAsset } from '../model/model'
import type { Patch } from '../model/patch'
import { commit, documentStore, load, redo, undo } from './document'
import { MOST_STEPS, MOST_TEXT, recent } from './steps-kept'

const step = (characters: number) => {
  const patch: Patch = [
    { table: 'assets', id: 'a', before: { notes: '' }, after: { notes: 'x'.repeat(characters) } },
  ]
  return { patch }
}

it('keeps all of what people do in a day', () => {
  const past = Array.from({ length: MOST_STEPS }, () => step(300))
  expect(recent(past)).toBe(past)
  const more = [...past, step(300), step(300)]
  expect(recent(more)).toEqual(more.slice(2))
})

it('keeps fewer of those that hold everything that was drawn', () => {
  const past = Array.from({ length: 7 }, () => step(MOST_TEXT / 5))
  expect(recent(past)).toEqual(past.slice(3))
  const [first, last] = [step(1), step(2 * MOST_TEXT)]
  expect(recent([first, last])).toEqual([last])
})

const start = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00.000Z'),
  assets: { a: newAsset('k', 'A') },
}
const rename = (name: string) => (tx: Tx) => tx.set('assets', 'a', { name })
const name = () => documentStore.getState().model.assets.a?.name

it('goes back a thousand steps, and says where it does not lead back to how the model was opened', () => {
  load(start)
  for (let step = 1; step <= MOST_STEPS; step++) commit(`${step}`, rename(`Name ${step}`))
  expect(documentStore.getState().forgotten).toBe(false)
  for (let step = 1; step <= 5; step++) commit('More', rename(`More ${step}`))
  expect(documentStore.getState()).toMatchObject({ past: { length: MOST_STEPS }, forgotten: true })
  let undone = 0
  while (undo() !== null) undone++
  expect(undone).toBe(MOST_STEPS)
  expect(name()).toBe('Name 5')
  while (redo() !== null) undone--
  expect([undone, name()]).toEqual([0, 'More 5'])
  load(start)
  expect(documentStore.getState().forgotten).toBe(false)
})
