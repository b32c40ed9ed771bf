import { describe, expect, it } from 'vitest'
import { emptyModel, type Model, newAsset, newFlow, newZone } from './model'
import { renameSharedZones } from './rename-zones'
import { readModel, writeModel } from './schema'

const model: Model = {
  ...emptyModel('m', 'Shared', '2026-01-01T00:00:00Z'),
  assets: { data: newAsset('training-data', 'Records', 'data'), job: newAsset('training-job', 'Job') },
  zones: { data: newZone('data', 'Data zone'), inner: newZone('data', 'Inner', 'data') },
  flows: { f1: newFlow('data', 'job') },
  places: { data: { x: 24, y: 56 }, inner: { x: 8, y: 8, w: 200, h: 120 } },
}

describe('renameSharedZones', () => {
  it('renames the zone, never the asset, and what named the zone follows', () => {
    const { assets, zones, flows, places } = renameSharedZones(model)
    expect(Object.keys(zones)).toEqual(['data-zone', 'inner'])
    expect(assets.data?.zone).toBe('data-zone')
    expect(zones.inner?.zone).toBe('data-zone')
    expect(flows.f1?.from).toBe('data')
    expect(places.data).toEqual({ x: 24, y: 56 })
  })

  it('gives a place with a size to the zone', () => {
    const sized = { ...model, places: { data: { x: 0, y: 0, w: 300, h: 200 } } }
    expect(renameSharedZones(sized).places).toEqual({ 'data-zone': { x: 0, y: 0, w: 300, h: 200 } })
  })

  it('finds a free id and leaves models without a clash as they are', () => {
    const taken = { ...model, assets: { ...model.assets, 'data-zone': newAsset('logs', 'Logs') } }
    expect(Object.keys(renameSharedZones(taken).zones)).toContain('data-zone-2')
    const { data: _, ...others } = model.assets
    const clear = { ...model, assets: others, flows: {} }
    expect(renameSharedZones(clear)).toBe(clear)
  })

  it('lets such a file be read', () => {
    const result = readModel(writeModel(model))
    expect(result).toMatchObject({ ok: true, model: { assets: { data: { zone: 'data-zone' } } } })
  })
})
