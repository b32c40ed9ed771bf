import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point, Rect } from './geometry'
import { lanes } from './lanes'
import { type Flow, type Id, newFlow } from './model'
import { obstaclesOf } from './obstacles'
import { type Ways, waysOf } from './ways'

const card = (x: number, y: number): Rect => ({ x, y, w: 192, h: 60 })

type Cards = Readonly<Record<Id, Rect>>

function drawing(cards: Cards, flows: Readonly<Record<Id, Flow>>) {
  const rects = new Map(Object.entries(cards))
  return { flows, rects, obstacles: obstaclesOf(rects, {}), lanes: lanes(flows) }
}

const drawn = (cards: Cards, flows: Readonly<Record<Id, Flow>>) => waysOf(drawing(cards, flows))
const startOf = (ways: Ways, id: Id): Point => ways.get(id)?.route.start ?? { x: 0, y: 0 }
const heights = (ways: Ways, ids: readonly Id[]) => ids.map((id) => startOf(ways, id).y)

test('an end that has its side for itself stays in the middle', () => {
  const ways = drawn({ a: card(0, 0), b: card(500, 0) }, { ab: newFlow('a', 'b') })
  expect(startOf(ways, 'ab')).toEqual({ x: 192, y: 30 })
})

test('a hub has its flows side by side, symmetric and in the order in which they lead away', () => {
  const cards = { hub: card(0, 400), up: card(500, 0), down: card(500, 800), low: card(500, 600) }
  const flows = { f1: newFlow('hub', 'low'), f2: newFlow('hub', 'down'), f3: newFlow('hub', 'up') }
  const [up, low, down] = heights(drawn(cards, flows), ['f3', 'f1', 'f2'])
  expect([up, low, down]).toEqual([418, 430, 442])
})

test('a straight line stays straight: others make room, or both its ends move', () => {
  const cards = { hub: card(0, 0), level: card(500, 0), b: card(500, 200), c: card(500, 400) }
  const two = drawn(cards, { level: newFlow('hub', 'level'), b: newFlow('hub', 'b') })
  expect(two.get('level')?.route.path).toBe('M192,30 L497,30')
  expect(startOf(two, 'b').y).toBe(42)
  const flows = { level: newFlow('hub', 'level'), b: newFlow('hub', 'b'), c: newFlow('hub', 'c') }
  expect(drawn(cards, flows).get('level')?.route.path).toBe('M192,28 L497,28')
})

test('a loop keeps its place, and what leaves beside it goes below', () => {
  const ways = drawn({ a: card(0, 0), b: card(500, 0) }, { aa: newFlow('a', 'a'), ab: newFlow('a', 'b') })
  expect(ways.get('aa')?.route.end).toEqual({ x: 195, y: 24 })
  expect(ways.get('ab')?.route.path).toBe('M192,36 L497,36')
})

const somewhere = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
})
const spots = fc.array(somewhere, { minLength: 2, maxLength: 12 })

function hub(places: readonly Point[]) {
  const cards = Object.fromEntries(places.map(({ x, y }, i) => [`c${i}`, card(x, y)]))
  const flows = Object.fromEntries(
    places.map((_, i) => [`f${i}`, i % 2 ? newFlow('hub', `c${i}`) : newFlow(`c${i}`, 'hub')]),
  )
  return drawing({ hub: card(0, 0), ...cards }, flows)
}

test('ends of a hub keep apart, on its edge', () => {
  fc.assert(
    fc.property(spots, (places) => {
      const { flows, rects, ...rest } = hub(places)
      const ways = waysOf({ flows, rects, ...rest })
      const ends = [...ways].map(([id, { route }]) => (flows[id]?.from === 'hub' ? route.start : route.end))
      for (const { x, y } of ends) {
        const onSide = Math.min(Math.abs(x), Math.abs(x - 192)) <= 3 && y >= -3 && y <= 63
        const onTop = Math.min(Math.abs(y), Math.abs(y - 60)) <= 3 && x >= -3 && x <= 195
        expect(onSide || onTop).toBe(true)
      }
      for (const [i, a] of ends.entries())
        for (const b of ends.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(3)
    }),
  )
})

test('what is known from before gives the same ways as looking anew', () => {
  fc.assert(
    fc.property(spots, somewhere, (places, to) => {
      const before = waysOf(hub(places))
      const moved = hub([to, ...places.slice(1)])
      const routes = (ways: Ways) => [...ways].map(([id, { route }]) => [id, route])
      expect(routes(waysOf(moved, before))).toEqual(routes(waysOf(moved)))
      expect(waysOf(moved, before).size).toBe(places.length)
    }),
  )
})

test('of a part of the drawing, ends at cards that are not looked at stay', () => {
  const cards = { hub: card(0, 400), up: card(500, 0), low: card(500, 600), down: card(500, 800) }
  const flows = { f1: newFlow('hub', 'up'), f2: newFlow('hub', 'low'), f3: newFlow('hub', 'down') }
  const ways = drawn(cards, flows)
  const part = drawing({ ...cards, down: card(520, 800) }, { f3: newFlow('hub', 'down') })
  const now = waysOf({ ...part, settled: { ways, assets: (id) => id === 'hub' } }, ways)
  expect(startOf(now, 'f3')).toEqual(startOf(ways, 'f3'))
  expect(now.get('f3')?.route.end.x).toBe(517)
})
