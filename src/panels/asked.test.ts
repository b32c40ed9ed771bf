import { expect, test } from 'vitest'
import { emptyModel, newAsset, newFlow } from '../model/model'
import { askedOf, isUnknown, keysOf } from './asked'

const model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: {
    data: { ...newAsset('training-data', 'Records'), props: { source: ['internal'], backedUp: 'no' } },
    user: newAsset('end-user', 'Customer'),
  },
  flows: { f: { ...newFlow('user', 'data'), props: { twoWay: true } } },
}

test('a yes or no question offers not knowing, and shows what was answered', () => {
  const asked = askedOf(model, { element: 'data', property: 'backedUp' })
  expect(asked.choices.map(({ label }) => label)).toEqual(['Yes', 'No', 'Don’t know'])
  expect(asked).toMatchObject({ elementName: 'Records', many: false, current: ['no'] })
})

test('a question with many answers lists them by name and leaves out the unknown', () => {
  const asked = askedOf(model, { element: 'data', property: 'source' })
  expect(asked.many).toBe(true)
  expect(asked.choices.map(({ value }) => value)).not.toContain('unknown')
  expect(asked.choices.map(({ label }) => label).join()).not.toContain('user-contributed')
})

test('a flow without a name goes by its ends, and a flag is yes or no', () => {
  const asked = askedOf(model, { element: 'f', property: 'twoWay' })
  expect(asked).toMatchObject({ elementName: 'Customer → Records', current: ['yes'] })
  expect(asked.choices).toHaveLength(2)
})

test('a property that no catalogue knows is still asked', () => {
  expect(askedOf(model, { element: 'data', property: 'foo' })).toMatchObject({ text: 'foo?', current: [] })
})

test('not knowing is told apart from any other answer and from none', () => {
  const unsure = {
    ...model,
    assets: { ...model.assets, user: { ...newAsset('end-user', 'Customer'), props: { device: 'unknown' } } },
  }
  expect(isUnknown(unsure, { element: 'user', property: 'device' })).toBe(true)
  expect(isUnknown(unsure, { element: 'data', property: 'backedUp' })).toBe(false)
  expect(isUnknown(unsure, { element: 'user', property: 'other' })).toBe(false)
  expect(isUnknown(unsure, { element: 'system', property: 'training' })).toBe(false)
})

test('each choice has a key of its own', () => {
  const keys = (element: string, property: string) => [...keysOf(askedOf(model, { element, property }))]
  expect(keys('data', 'backedUp')).toEqual([
    ['y', 'yes'],
    ['n', 'no'],
    ['d', 'unknown'],
  ])
  expect(keys('data', 'accessControl').map(([key]) => key)).toEqual(['1', '2', '3', 'd'])
  expect(keys('data', 'source')[0]).toEqual(['d', 'unknown'])
  expect(keys('system', 'C-AI-IR').map(([key]) => key)).toEqual(['y', 'n'])
})
