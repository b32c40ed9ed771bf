import { beforeEach, expect, test } from 'vitest'
import { boxes } from '../model/geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../model/model'
import { documentStore, load, undo } from '../store/document'
import { swapFlows } from './flow'
import { moveToZone, setKind, setPlace, setScope } from './inspect'

const start: Model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: {
    data: newAsset('training-data', 'Training data'),
    loans: newAsset('training-data', 'Loan history'),
    api: newAsset('public-api', 'API', 'dmz'),
  },
  zones: { dmz: newZone('dmz', 'Exposed'), inner: newZone('data', 'Data', 'dmz') },
  flows: { f: newFlow('api', 'data') },
  places: {
    data: { x: 600, y: 0 },
    loans: { x: 600, y: 100 },
    api: { x: 24, y: 48 },
    dmz: { x: 0, y: 0, w: 480, h: 320 },
    inner: { x: 24, y: 130, w: 220, h: 140 },
  },
}

const model = () => documentStore.getState().model

beforeEach(() => load(start))

test('a name that was only the kind’s follows the kind, a given one stays; one undo takes both back', () => {
  setKind(['data', 'loans'], 'logs')
  expect(model().assets.data).toMatchObject({ kind: 'logs', name: 'Logs and traces' })
  expect(model().assets.loans).toMatchObject({ kind: 'logs', name: 'Loan history' })
  undo()
  expect(model().assets).toEqual(start.assets)
})

test('an asset put into a zone lies inside it, covers nothing, and flows stay', () => {
  moveToZone(['data'], 'dmz')
  const all = boxes(model())
  const [zone, asset, api, inner] = ['dmz', 'data', 'api', 'inner'].map((id) => all.get(id))
  if (!zone || !asset || !api || !inner) throw new Error('A box is missing')
  expect(asset.x >= zone.x && asset.y >= zone.y).toBe(true)
  expect(asset.x + asset.w <= zone.x + zone.w && asset.y + asset.h <= zone.y + zone.h).toBe(true)
  for (const other of [api, inner]) {
    const apart =
      asset.x + asset.w <= other.x ||
      other.x + other.w <= asset.x ||
      asset.y + asset.h <= other.y ||
      other.y + other.h <= asset.y
    expect(apart).toBe(true)
  }
  expect(model().flows).toEqual(start.flows)
})

test('an asset taken out of its zone lies outside every zone', () => {
  moveToZone(['api'], null)
  const all = boxes(model())
  expect(model().assets.api?.zone).toBeNull()
  expect(all.get('api')?.x).toBeGreaterThanOrEqual(480)
})

test('a full zone grows for what comes in', () => {
  moveToZone(['data'], 'inner')
  moveToZone(['loans'], 'inner')
  moveToZone(['api'], 'inner')
  const all = boxes(model())
  const inner = all.get('inner')
  for (const id of ['data', 'loans', 'api']) {
    const box = all.get(id)
    expect(model().assets[id]?.zone).toBe('inner')
    expect(box && inner && box.y + box.h <= inner.y + inner.h).toBe(true)
  }
})

test('scope, direction and size are single steps', () => {
  setScope(['data'], '')
  setScope(['data'], 'Owned by another team')
  expect(model().assets.data?.outOfScope).toBe('Owned by another team')
  undo()
  expect(model().assets.data?.outOfScope).toBeNull()
  swapFlows(['f'])
  expect(model().flows.f).toMatchObject({ from: 'data', to: 'api' })
  setPlace('dmz', 'w', 10)
  expect(boxes(model()).get('dmz')?.w).toBeGreaterThanOrEqual(268)
})
