import { expect, test } from 'vitest'
import { emptyModel, newAsset, newFlow, newZone } from '../../model/model'
import { narrowTo } from './narrow-to'

const model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: { api: newAsset('public-api', 'Public API', 'dmz'), user: newAsset('end-user', 'Customer') },
  zones: { dmz: newZone('dmz', 'Exposed services') },
  flows: { f: newFlow('user', 'api', 'Request') },
}

test('nothing selected, or only what is gone, narrows nothing', () => {
  expect(narrowTo(model, []).only).toBeNull()
  expect(narrowTo(model, ['gone']).only).toBeNull()
})

test('a zone stands for what lies in it', () => {
  const { only, label } = narrowTo(model, ['dmz'])
  expect([...(only ?? [])].sort()).toEqual(['api', 'dmz'])
  expect(label).toBe('Exposed services')
})

test('several are counted', () => {
  expect(narrowTo(model, ['f', 'user', 'gone']).label).toBe('2 elements')
})
