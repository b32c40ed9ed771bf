import { describe, expect, it } from 'vitest'
import { boxes } from '../model/geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../model/model'
import { inMarquee } from './select'

const model: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  zones: { zone: newZone('dmz', 'Zone') },
  assets: {
    a: newAsset('server', 'A', 'zone'),
    b: newAsset('server', 'B', 'zone'),
    far: newAsset('server', 'C'),
  },
  flows: { ab: newFlow('a', 'b'), out: newFlow('b', 'far') },
  places: {
    zone: { x: 0, y: 0, w: 500, h: 300 },
    a: { x: 20, y: 60 },
    b: { x: 260, y: 60 },
    far: { x: 900, y: 0 },
  },
}

describe('inMarquee', () => {
  it('takes assets that it touches and the flows between them, not the zone it was drawn in', () => {
    const area = { x: 100, y: 80, w: 300, h: 20 }
    expect(inMarquee(model, boxes(model), area).toSorted()).toEqual(['a', 'ab', 'b'])
  })

  it('takes a zone once all of it is inside', () => {
    expect(inMarquee(model, boxes(model), { x: -10, y: -10, w: 600, h: 400 })).toContain('zone')
  })

  it('takes nothing on empty ground', () => {
    expect(inMarquee(model, boxes(model), { x: 600, y: 0, w: 100, h: 100 })).toEqual([])
  })
})
