import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edit } from '../model/edit'
import { boxes, ZONE_MIN } from '../model/geometry'
import { emptyModel, type Model, newAsset, newZone } from '../model/model'
import { apply } from '../model/patch'
import { type Grip, innerBounds, resized, resizePlaces } from './resize'

const model: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  zones: { zone: newZone('dmz', 'Zone'), sub: newZone('data', 'Sub', 'zone') },
  assets: { a: newAsset('server', 'A', 'zone'), b: newAsset('server', 'B', 'sub') },
  places: {
    zone: { x: 100, y: 50, w: 700, h: 400 },
    sub: { x: 300, y: 100, w: 300, h: 200 },
    a: { x: 40, y: 80 },
    b: { x: 30, y: 60 },
  },
}
const side = fc.constantFrom<-1 | 0 | 1>(-1, 0, 1)
const grips: fc.Arbitrary<Grip> = fc.record({ x: side, y: side })
const moves = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })

describe('resizing a zone', () => {
  it('never gets smaller than its contents or the smallest zone, wherever the grip goes', () => {
    const rects = boxes(model)
    const start = rects.get('zone') ?? { x: 0, y: 0, w: 0, h: 0 }
    const inner = innerBounds(model, rects, 'zone')
    if (!inner) throw new Error('The zone holds nothing')
    fc.assert(
      fc.property(grips, moves, (grip, by) => {
        const now = resized(start, inner, grip, by)
        expect(now.w).toBeGreaterThanOrEqual(ZONE_MIN.w)
        expect(now.h).toBeGreaterThanOrEqual(ZONE_MIN.h)
        expect(now.x).toBeLessThan(inner.x)
        expect(now.x + now.w).toBeGreaterThan(inner.x + inner.w)
        expect(now.y + now.h).toBeGreaterThan(inner.y + inner.h)
      }),
    )
  })

  it('follows the pulled edge and leaves the opposite one', () => {
    const start = { x: 0, y: 0, w: 300, h: 200 }
    expect(resized(start, null, { x: 1, y: 0 }, { x: 50, y: 80 })).toEqual({ ...start, w: 350 })
    expect(resized(start, null, { x: -1, y: -1 }, { x: -50, y: -20 })).toEqual({
      x: -50,
      y: -20,
      w: 350,
      h: 220,
    })
    expect(resized(start, null, { x: -1, y: 0 }, { x: 500, y: 0 })).toEqual({ x: 100, y: 0, w: 200, h: 200 })
  })

  it('keeps everything inside where it is on the canvas', () => {
    const rects = boxes(model)
    const start = rects.get('zone')
    if (!start) throw new Error('The fixture has lost its zone')
    fc.assert(
      fc.property(grips, moves, (grip, by) => {
        const places = resizePlaces(model, 'zone', start, resized(start, null, grip, by))
        const patch = edit(model, (tx) => {
          for (const [id, place] of places) tx.set('places', id, place)
        })
        const after = boxes(apply(model, patch))
        for (const id of ['a', 'b', 'sub']) expect(after.get(id)).toEqual(rects.get(id))
      }),
    )
  })
})
