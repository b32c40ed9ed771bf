import { beforeEach, expect, test, vi } from 'vitest'
import { edit } from '../model/edit'
import { emptyModel, newAsset } from '../model/model'
import { analysisReady, startDerived } from './derived'
import { commit, documentStore, load } from './document'
import { registerReady, registerStore, watchRegister } from './register'

const dropped = edit(emptyModel('m', 'Model', '2026-01-01'), (tx) => {
  tx.put('assets', 'data', newAsset('training-data', 'Training data'))
  tx.put('places', 'data', { x: 0, y: 0 })
})
const register = () => registerStore.getState().register

beforeEach(async () => {
  startDerived()
  load(emptyModel('m', 'Model', '2026-01-01'))
  await analysisReady()
})

test('is worked out only while somebody looks, once for many who do', async () => {
  await registerReady()
  const before = register()
  commit('Add', dropped)
  await analysisReady()
  await new Promise((done) => setTimeout(done, 20))
  expect(register()).toBe(before)
  const stops = [watchRegister(), watchRegister()]
  await vi.waitFor(() => expect(register()?.rows.length).toBeGreaterThan(0))
  stops[0]?.()
  commit('Own', (tx) =>
    tx.put('threats', 't', {
      title: 'T',
      stride: [],
      on: 'data',
      story: '',
      likelihood: 5,
      impact: 5,
      controls: [],
    }),
  )
  await vi.waitFor(() => expect(register()?.byKey.has('own:t')).toBe(true))
  stops[1]?.()
})

test('stays the same object while only places and notes change', async () => {
  commit('Add', dropped)
  const before = await registerReady()
  commit('Move', (tx) => tx.set('places', 'data', { x: 50 }))
  commit('Note', (tx) => tx.put('notes', 'n', { text: 'Hello' }))
  expect(await registerReady()).toBe(before)
  expect(documentStore.getState().model.places.data?.x).toBe(50)
})
