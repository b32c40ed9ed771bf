import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointOn } from './curve'
import { placeFlowLabel } from './flow-label'
import type { Rect } from './geometry'
import { newAsset } from './model'
import { obstaclesOf } from './obstacles'
import { type Route, route } from './route'

const card = (x: number, y: number): Rect => ({ x, y, w: 192, h: 60 })

function hits({ curve }: Route, { x, y, w, h }: Rect): boolean {
  return Array.from({ length: 199 }, (_, i) => pointOn(curve, (i + 1) / 200)).some(
    (at) => at.x > x && at.x < x + w && at.y > y && at.y < y + h,
  )
}

const apart = (a: Rect, b: Rect) => Math.abs(a.x - b.x) > a.w + 8 || Math.abs(a.y - b.y) > a.h + 8

test.each([
  ['in the middle of a row', card(0, 0), card(600, 0), card(300, 0)],
  ['in the middle of a stack', card(0, 0), card(0, 400), card(0, 200)],
  ['round a corner', card(0, 350), card(330, 0), card(330, 190)],
])('a flow gives way to a card %s', (_, from, to, between) => {
  expect(hits(route(from, to, 0), between)).toBe(true)
  expect(hits(route(from, to, 0, false, [between]), between)).toBe(false)
})

test('a flow with nothing in its way stays as it is', () => {
  const usual = route(card(0, 0), card(600, 0), 0)
  expect(route(card(0, 0), card(600, 0), 0, false, [card(300, 200)])).toEqual(usual)
})

test('walled in, a flow keeps its usual way', () => {
  const usual = route(card(0, 0), card(600, 0), 0)
  const wall: Rect = { x: 300, y: -4000, w: 60, h: 8000 }
  expect(route(card(0, 0), card(600, 0), 0, false, [wall])).toEqual(usual)
})

test('a way round never runs through its own ends', () => {
  const at = fc.integer({ min: -600, max: 600 })
  fc.assert(
    fc.property(at, at, at, at, (x, y, bx, by) => {
      const [from, to, between] = [card(0, 0), card(x, y), card(bx, by)]
      // Of cards on top of each other no line can say which it belongs to.
      fc.pre(apart(from, to) && apart(from, between) && apart(to, between))
      const usual = route(from, to, 0)
      const found = route(from, to, 0, false, [between])
      if (found.path === usual.path) return
      for (const rect of [from, to, between]) expect(hits(found, { ...rect, h: rect.h - 1 })).toBe(false)
    }),
  )
})

test('a name moves along its line rather than onto a card', () => {
  const [from, to] = [card(0, 0), card(400, 300)]
  const line = route(from, to, 0)
  const usual = placeFlowLabel('Weights', line, from, to, 0)
  const inTheWay: Rect = { x: usual.at.x - 20, y: usual.at.y - 20, w: 120, h: 40 }
  const moved = placeFlowLabel('Weights', line, from, to, 0, 0, [inTheWay])
  const outside =
    moved.at.x > inTheWay.x + 120 || moved.at.y - 11 > inTheWay.y + 40 || moved.at.y + 4 < inTheWay.y
  const endsBefore = moved.anchor === 'end' && moved.at.x < inTheWay.x
  expect(outside || endsBefore).toBe(true)
})

test('only cards around the two ends count, and none of them across a crowd', () => {
  const assets = { a: newAsset('server', 'A'), b: newAsset('server', 'B'), c: newAsset('server', 'C') }
  const rects = new Map([
    ['a', card(0, 0)],
    ['b', card(600, 0)],
    ['c', card(300, 0)],
  ])
  expect(obstaclesOf(rects, assets).near('a', 'b')).toEqual([card(300, 0)])
  expect(obstaclesOf(new Map([...rects, ['c', card(300, 900)]]), assets).near('a', 'b')).toEqual([])
  expect(obstaclesOf(rects, assets).near('a', 'a')).toEqual([])
  const many = Array.from({ length: 40 }, (_, i) => [`m${i}`, card(200 + i, i)] as const)
  const crowd = Object.fromEntries(many.map(([id]) => [id, newAsset('server', id)]))
  expect(obstaclesOf(new Map([...rects, ...many]), { ...assets, ...crowd }).near('a', 'b')).toEqual([])
})

test('remembered answers are those that looking anew would give', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 1500 }), y: fc.integer({ min: 0, max: 700 }) })
  const ids = Array.from({ length: 12 }, (_, i) => `a${i}`)
  const change = fc.record({ id: fc.constantFrom(...ids), to: fc.option(place) })
  fc.assert(
    fc.property(
      fc.array(place, { minLength: ids.length, maxLength: ids.length }),
      fc.array(change),
      (start, changes) => {
        const rects = new Map(ids.map((id, i) => [id, card(start[i]?.x ?? 0, start[i]?.y ?? 0)]))
        let kept = obstaclesOf(new Map(rects), Object.fromEntries(rects))
        for (const { id, to } of changes) {
          ask(kept)
          if (to) rects.set(id, card(to.x, to.y))
          else rects.delete(id)
          const now = new Map(rects)
          kept = obstaclesOf(now, Object.fromEntries(now), [], kept)
          expect(ask(kept)).toEqual(ask(obstaclesOf(now, Object.fromEntries(now))))
        }
      },
    ),
    { numRuns: 60 },
  )
  function ask(obstacles: ReturnType<typeof obstaclesOf>) {
    const key = ({ x, y }: Rect) => `${x},${y}`
    return ids.flatMap((from) => ids.slice(0, 4).map((to) => obstacles.near(from, to).map(key).sort()))
  }
})
