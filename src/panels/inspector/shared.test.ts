import { expect, test } from 'vitest'
import { emptyModel, newAsset, newFlow } from '../../model/model'
import { shared, sharedProperties } from './shared'

const model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: {
    data: newAsset('training-data', 'Data'),
    logs: newAsset('logs', 'Logs'),
    odd: newAsset('?', 'Odd'),
  },
  flows: { f: newFlow('data', 'logs') },
}

test('values are shared when equal by content', () => {
  expect(shared([['a'], ['a']])).toEqual({ mixed: false, value: ['a'] })
  expect(shared([undefined, undefined])).toEqual({ mixed: false, value: undefined })
  expect(shared(['a', undefined])).toEqual({ mixed: true })
  expect(shared([])).toBeNull()
})

test('facts come before protections', () => {
  const roles = sharedProperties(model, ['data']).map(({ role }) => role)
  expect(roles).toContain('fact')
  expect(roles).toEqual([...roles].sort())
})

test('several assets share what all their kinds ask', () => {
  const common = sharedProperties(model, ['data', 'logs']).map(({ id }) => id)
  const ofLogs = sharedProperties(model, ['logs']).map(({ id }) => id)
  expect(common).toContain('accessControl')
  expect(common.every((id) => ofLogs.includes(id))).toBe(true)
  expect(common.length).toBeLessThan(sharedProperties(model, ['data']).length)
})

test('an asset and a flow share nothing; an unknown kind asks what a process does', () => {
  expect(sharedProperties(model, ['data', 'f'])).toEqual([])
  expect(sharedProperties(model, ['odd'])).toBeInstanceOf(Array)
})

test('the same question is the same object each time, whatever its words: screens compare by identity', () => {
  for (const kind of ['training-data', 'public-api', 'agent', 'llm']) {
    const one = { ...model, assets: { data: newAsset(kind, 'Data') } }
    const again = sharedProperties(one, ['data'])
    for (const [at, def] of sharedProperties(one, ['data']).entries()) expect(def).toBe(again[at])
  }
})
