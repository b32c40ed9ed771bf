import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point, Rect } from './geometry'
import { lanes } from './lanes'
import { newFlow } from './model'
import { type Route, route } from './route'

const card = (x: number, y: number): Rect => ({ x, y, w: 168, h: 60 })
const anyCard = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
  w: fc.constant(168),
  h: fc.constant(60),
})

function distanceTo(rect: Rect, at: Point): number {
  const dx = Math.max(rect.x - at.x, 0, at.x - rect.x - rect.w)
  const dy = Math.max(rect.y - at.y, 0, at.y - rect.y - rect.h)
  return Math.hypot(dx, dy)
}

function onEdge(rect: Rect, at: Point): boolean {
  const onSide = at.x === rect.x || at.x === rect.x + rect.w
  const onTop = at.y === rect.y || at.y === rect.y + rect.h
  return (onSide || onTop) && distanceTo(rect, at) === 0
}

/** Points along the path, read back from the path data. */
function trace(path: string): Point[] {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const points = Array.from({ length: numbers.length / 2 }, (_, i) => ({
    x: numbers[2 * i] ?? 0,
    y: numbers[2 * i + 1] ?? 0,
  }))
  const [a, b, c, d] = points
  if (!a || !b) return []
  const curve = c && d ? [a, b, c, d] : [a, a, b, b]
  return Array.from({ length: 501 }, (_, i) => {
    const t = i / 500
    const k = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    return {
      x: curve.reduce((sum, p, n) => sum + p.x * (k[n] ?? 0), 0),
      y: curve.reduce((sum, p, n) => sum + p.y * (k[n] ?? 0), 0),
    }
  })
}

const nearest = (r: Route, at: Point): number =>
  Math.min(...trace(r.path).map((p) => Math.hypot(p.x - at.x, p.y - at.y)))

test('neighbours in a row are joined by a straight line at the shared middle', () => {
  const r = route(card(0, 0), card(300, 20), 0)
  expect(r.path).toBe('M168,40 L297,40')
  expect(r.angle).toBe(0)
  expect(r.label).toEqual({ x: 232.5, y: 40 })
})

test('a stack is joined straight downwards', () => {
  const r = route(card(0, 0), card(40, 200), 0)
  expect(r.path).toBe('M104,60 L104,197')
  expect(r.angle).toBe(90)
})

test('the same line runs both ways', () => {
  const there = route(card(0, 0), card(300, 400), 0)
  const back = route(card(300, 400), card(0, 0), 0)
  expect(there.start).toEqual({ x: 84, y: 60 })
  expect(there.end).toEqual({ x: 297, y: 430 })
  expect(back.start).toEqual({ x: 300, y: 430 })
  expect(back.end).toEqual({ x: 84, y: 63 })
})

test('every flow starts on the source, ends just before the target and carries its label on the line', () => {
  fc.assert(
    fc.property(anyCard, anyCard, fc.constantFrom(-1, -0.5, 0, 0.5, 1), (from, to, lane) => {
      const r = route(from, to, lane)
      expect(onEdge(from, r.start)).toBe(true)
      expect(distanceTo(to, r.end)).toBeCloseTo(3)
      expect(nearest(r, r.label)).toBeLessThan(8)
    }),
  )
})

test('no flow runs through its own source or target when they stand apart', () => {
  fc.assert(
    fc.property(anyCard, anyCard, fc.constantFrom(-0.5, 0, 0.5), (from, to, lane) => {
      fc.pre(distanceTo(from, { x: to.x + 84, y: to.y + 30 }) > 120)
      const inside = (rect: Rect) =>
        trace(route(from, to, lane).path).filter(
          (p) => p.x > rect.x + 1 && p.x < rect.x + 167 && p.y > rect.y + 1 && p.y < rect.y + 59,
        )
      expect(inside(from)).toEqual([])
      expect(inside(to)).toEqual([])
    }),
  )
})

test('parallel flows keep apart, lines and labels', () => {
  fc.assert(
    fc.property(anyCard, anyCard, fc.boolean(), (a, b, turned) => {
      fc.pre(distanceTo(a, { x: b.x + 84, y: b.y + 30 }) > 120)
      const one = route(a, b, -0.5)
      const two = turned ? route(b, a, 0.5) : route(a, b, 0.5)
      expect(nearest(two, one.label)).toBeGreaterThan(7)
      expect(Math.hypot(one.label.x - two.label.x, one.label.y - two.label.y)).toBeGreaterThan(12)
    }),
  )
})

test('more lanes than the side has room for bow outwards', () => {
  const labels = [-3, -2, 2, 3].map((lane) => route(card(0, 0), card(400, 0), lane).label.y)
  expect(labels.map(Math.round)).toEqual([-42, -18, 78, 102])
})

test('a flow to itself loops at the top right, each further one outside the last', () => {
  const [first, second] = [route(card(0, 0), card(0, 0), 0, true), route(card(0, 0), card(0, 0), 1, true)]
  expect(onEdge(card(0, 0), first.start)).toBe(true)
  expect(first.end).toEqual({ x: 171, y: 24 })
  expect(first.label.x).toBeGreaterThan(168)
  expect(first.label.y).toBeLessThan(0)
  expect(second.label.y).toBeLessThan(first.label.y - 10)
})

test('touching and overlapping cards get a visible way around', () => {
  const side = route(card(0, 0), card(172, 0), 0)
  expect(side.label.y).toBeLessThan(-20)
  const stack = route(card(0, 0), card(0, 40), 0)
  expect(stack.label.x).toBeGreaterThan(188)
})

test('a pointer is a target of no size', () => {
  expect(route(card(0, 0), { x: 300, y: 20, w: 0, h: 0 }, 0).path).toBe('M168,20 L297,20')
})

test('lanes count both directions, whatever the order of the rows', () => {
  const flows = { b: newFlow('x', 'y'), a: newFlow('y', 'x'), c: newFlow('x', 'z'), d: newFlow('z', 'z') }
  expect([...lanes(flows)].sort()).toEqual([
    ['a', -0.5],
    ['b', 0.5],
    ['c', 0],
    ['d', 0],
  ])
})
