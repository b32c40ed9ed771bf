import { expect, it } from 'vitest'
import { catalogue } from '../src/catalogue/catalogue'
import { normalise } from '../src/model/normalise'
import { bigModel } from './big-model'

it.each([100, 1000])('makes a sound model of %i assets', (assets) => {
  const model = bigModel(assets)
  expect(Object.keys(model.assets)).toHaveLength(assets)
  expect(Object.keys(model.flows)).toHaveLength(assets * 1.5)
  expect(normalise(model)).toEqual(model)
  for (const { kind } of Object.values(model.assets)) expect(catalogue.kinds.has(kind)).toBe(true)
  for (const { kind } of Object.values(model.zones)) expect(catalogue.zoneKinds.has(kind)).toBe(true)
})

it('makes the same model again', () => {
  expect(bigModel(100)).toEqual(bigModel(100))
})
