import { expect, it } from 'vitest'
import { emptyModel, newAsset, newFlow, newZone } from '../model/model'
import { commit, load, redo, undo } from './document'
import { dismissHint, hintStore, startHints } from './hints'

const hint = () => hintStore.getState().hint
const add = {
  asset: (id: string) => commit('Add', (tx) => tx.put('assets', id, newAsset('process', id))),
  flow: (id: string) => commit('Connect', (tx) => tx.put('flows', id, newFlow('a', 'b'))),
  zone: (id: string) => commit('Add', (tx) => tx.put('zones', id, newZone('k', id))),
}

it('gives each hint once, when its moment has come, and never for undo, redo or what is opened', () => {
  load(emptyModel('m', 'Test', ''))
  const stop = startHints()
  add.asset('a')
  expect(hint()).toBe('connect')
  undo()
  expect(hint()).toBeNull()
  redo()
  add.asset('b')
  expect(hint()).toBeNull()
  add.flow('ab')
  expect(hint()).toBe('threats')
  dismissHint()
  undo()
  redo()
  expect(hint()).toBeNull()
  add.zone('z')
  expect(hint()).toBe('zone')
  load(emptyModel('n', 'Other', ''))
  expect(hint()).toBeNull()
  add.asset('a')
  add.zone('z')
  expect(hint()).toBeNull()
  stop()
})
