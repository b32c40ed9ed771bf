import { describe, expect, it } from 'vitest'
import { ASSET_SIZE, boxes } from '../model/geometry'
import { emptyModel, type Model, newAsset, newZone } from '../model/model'
import { targetAt } from './connect'

const W = ASSET_SIZE.w

const model: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  zones: { zone: newZone('dmz', 'Zone') },
  assets: { a: newAsset('server', 'A'), b: newAsset('server', 'B'), over: newAsset('server', 'C') },
  places: {
    zone: { x: 0, y: 300, w: 400, h: 200 },
    a: { x: 0, y: 0 },
    b: { x: W + 32, y: 0 },
    over: { x: W + 52, y: 20 },
  },
}
const at = (x: number, y: number, reach = 28) => targetAt(model, boxes(model), { x, y }, reach)

describe('targetAt', () => {
  it('means the whole card and a little around it', () => {
    expect(at(5, 5)).toBe('a')
    expect(at(84, 80)).toBe('a')
    expect(at(84, 100)).toBeNull()
  })

  it('prefers the nearer card, and of overlapping ones the upper', () => {
    expect(at(W + 12, 5)).toBe('a')
    expect(at(W + 22, 5)).toBe('b')
    expect(at(W + 132, 40)).toBe('over')
  })

  it('never means a zone', () => {
    expect(at(200, 450)).toBeNull()
  })
})
