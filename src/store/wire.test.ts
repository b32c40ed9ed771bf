import fc from 'fast-check'
import { expect, it } from 'vitest'
import { looseModel, strayChange } from '../model/fixtures/any-model'
import { apply, diff } from '../model/patch'
import { parseMessage } from './tabs'
import { fromWire, toWire } from './wire'

it('a patch means the same after it travelled as JSON', () => {
  fc.assert(
    fc.property(looseModel, looseModel, (from, to) => {
      const travelled: unknown = JSON.parse(JSON.stringify(toWire(diff(from, to))))
      expect(apply(from, fromWire(travelled) ?? [])).toEqual(to)
    }),
  )
})

it('stray changes that travelled are as harmless as before', () => {
  fc.assert(
    fc.property(looseModel, fc.array(strayChange), (model, patch) => {
      const travelled = fromWire(JSON.parse(JSON.stringify(toWire(patch)))) ?? []
      expect(Object.keys(apply(model, travelled))).toEqual(Object.keys(model))
    }),
  )
})

it('anything else is no patch', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fromWire([{ table: 'assets', id: 'a', before: value }]) === null).toBe(
        typeof value !== 'object' || value === null || Array.isArray(value),
      )
      expect(fromWire({ value })).toBeNull()
      expect(fromWire([value])).toBeNull()
    }),
  )
  expect(fromWire([{ table: 'secrets', id: 'a', after: {} }])).toBeNull()
})

it('messages of another kind are not heard', () => {
  expect(parseMessage({ type: 'saved', from: 'tab', revision: 3 })).toEqual({
    type: 'saved',
    from: 'tab',
    revision: 3,
  })
  expect(parseMessage({ type: 'deleted', from: 'tab', more: 1 })).toEqual({ type: 'deleted', from: 'tab' })
  expect(parseMessage({ type: 'patch', from: 'tab', patch: [] })).toEqual({
    type: 'patch',
    from: 'tab',
    patch: [],
  })
  for (const data of [
    null,
    'saved',
    {},
    { type: 'saved', from: 'tab' },
    { type: 'patch', from: 'tab', patch: 1 },
  ]) {
    expect(parseMessage(data)).toBeNull()
  }
})
