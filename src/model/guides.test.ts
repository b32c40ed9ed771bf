import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from './geometry'
import { guideIndex, snapEdges, snapMoved } from './guides'

const card = (x: number, y: number): Rect => ({ x, y, w: 192, h: 60 })

describe('snapMoved', () => {
  it('snaps a left edge to a left edge within reach, and draws the line between the two', () => {
    const { by, guides } = snapMoved(guideIndex([card(100, 0)]), card(104, 300), 6)
    expect(by).toEqual({ x: -4, y: 0 })
    expect(guides).toContainEqual({ type: 'line', axis: 'x', at: 100, from: 0, to: 360 })
  })

  it('stays where it is beyond reach', () => {
    expect(snapMoved(guideIndex([card(100, 0)]), card(108, 300), 6)).toEqual({
      by: { x: 0, y: 0 },
      guides: [],
    })
  })

  it('snaps to the middle of a frame, and not to its edges', () => {
    const index = guideIndex([], [{ x: 0, y: 0, w: 500, h: 1000 }])
    expect(snapMoved(index, card(151, 200), 6).by.x).toBe(3)
    expect(snapMoved(index, card(3, 200), 6).by.x).toBe(0)
  })

  it('makes gaps equal: between two, and as the third of a row', () => {
    const row = guideIndex([card(0, 0), card(600, 9)])
    const between = snapMoved(row, { ...card(302, 25), h: 20 }, 6, ['x'])
    expect(between.by.x).toBe(-2)
    expect(between.guides.filter(({ type }) => type === 'gap')).toHaveLength(2)
    const third = snapMoved(guideIndex([card(0, 0), card(242, 0)]), { ...card(488, 21), h: 20 }, 6, ['x'])
    expect(third.by.x).toBe(-4)
    expect(third.guides).toContainEqual({ type: 'gap', axis: 'x', at: 31, from: 434, to: 484 })
  })

  it('takes an overlap for no gap', () => {
    const index = guideIndex([card(0, 0), card(150, 0)])
    expect(snapMoved(index, { ...card(297, 21), h: 20 }, 6, ['x']).by.x).toBe(0)
  })

  it('never moves further than the reach', () => {
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 900 }),
      w: fc.integer({ min: 1, max: 300 }),
      h: fc.integer({ min: 1, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 8 }), rect, (cards, moved) => {
        const index = guideIndex(cards)
        const { by } = snapMoved(index, moved, 6)
        expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(6)
      }),
    )
  })
})

describe('snapEdges', () => {
  it('moves only the edge that is pulled', () => {
    const index = guideIndex([{ x: 0, y: 0, w: 400, h: 100 }])
    const rect = { x: 10, y: 200, w: 387, h: 100 }
    expect(snapEdges(index, rect, { x: 1, y: 0 }, 6).by).toEqual({ x: 3, y: 0 })
    expect(snapEdges(index, rect, { x: 0, y: 1 }, 6).guides).toEqual([])
  })
})
