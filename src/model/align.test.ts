import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aligned, distributed, type Steps } from './align'
import type { Rect } from './geometry'
import type { Id } from './model'
import { tidied } from './tidy'

const rects = new Map<Id, Rect>([
  ['a', { x: 0, y: 0, w: 100, h: 40 }],
  ['b', { x: 130, y: 90, w: 60, h: 40 }],
  ['c', { x: 400, y: 30, w: 100, h: 80 }],
])
const placed = (all: ReadonlyMap<Id, Rect>, steps: Steps) =>
  [...all].map(([id, rect]) => ({
    ...rect,
    x: rect.x + (steps.get(id)?.x ?? 0),
    y: rect.y + (steps.get(id)?.y ?? 0),
  }))

describe('aligned', () => {
  it('lines up with the outermost, or with the middle of all', () => {
    expect(placed(rects, aligned(rects, 'left')).map(({ x }) => x)).toEqual([0, 0, 0])
    expect(placed(rects, aligned(rects, 'right')).map(({ x, w }) => x + w)).toEqual([500, 500, 500])
    expect(placed(rects, aligned(rects, 'centre')).map(({ x, w }) => x + w / 2)).toEqual([250, 250, 250])
    expect(placed(rects, aligned(rects, 'top')).map(({ y }) => y)).toEqual([0, 0, 0])
    expect(placed(rects, aligned(rects, 'bottom')).map(({ y, h }) => y + h)).toEqual([130, 130, 130])
    expect(placed(rects, aligned(rects, 'middle')).map(({ y, h }) => y + h / 2)).toEqual([65, 65, 65])
  })
})

describe('distributed', () => {
  it('makes the gaps equal and leaves the first and the last', () => {
    const [a, b, c] = placed(rects, distributed(rects, 'x'))
    expect([a?.x, b?.x, c?.x]).toEqual([0, 220, 400])
  })
})

describe('tidied', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 1500 }),
    y: fc.integer({ min: 0, max: 1500 }),
    w: fc.constantFrom(192, 400),
    h: fc.constantFrom(60, 240),
  })

  it('puts what is nearly in a grid into one', () => {
    const loose = new Map<Id, Rect>(
      [
        [0, 5],
        [270, -8],
        [8, 130],
        [262, 118],
      ].map(([x, y], i) => [`${i}`, { x: x ?? 0, y: y ?? 0, w: 192, h: 60 }]),
    )
    const [a, b, c, d] = placed(loose, tidied(loose))
    expect([a?.y, c?.y, a?.x, b?.x]).toEqual([b?.y, d?.y, c?.x, d?.x])
  })

  it('leaves nothing overlapping', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 14 }), (boxes) => {
        const all = new Map(boxes.map((rect, i): [Id, Rect] => [`${i}`, rect]))
        const done = placed(all, tidied(all))
        for (const [i, one] of done.entries()) {
          for (const two of done.slice(i + 1)) {
            const apart =
              one.x + one.w <= two.x ||
              two.x + two.w <= one.x ||
              one.y + one.h <= two.y ||
              two.y + two.h <= one.y
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })
})
