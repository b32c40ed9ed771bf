import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edit } from './edit'
import {
  ASSET_SIZE,
  bounds,
  boxes,
  contents,
  freeSpot,
  growToFit,
  readingOrder,
  rebase,
  zoneAt,
  zoneDepth,
} from './geometry'
import { emptyModel, type Id, type Model, newAsset, newZone, type Place } from './model'
import { apply } from './patch'

type Laid = readonly [id: Id, zone: Id | null, place: Place]

function build(zones: readonly Laid[], assets: readonly Laid[]): Model {
  return {
    ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
    zones: Object.fromEntries(zones.map(([id, zone]) => [id, newZone('dmz', id, zone)])),
    assets: Object.fromEntries(assets.map(([id, zone]) => [id, newAsset('process', id, zone)])),
    places: Object.fromEntries([...zones, ...assets].map(([id, , place]) => [id, place])),
  }
}

const nested = build(
  [
    ['inner', 'outer', { x: 40, y: 50, w: 240, h: 140 }],
    ['outer', null, { x: 100, y: 200, w: 500, h: 400 }],
  ],
  [
    ['a', 'inner', { x: 20, y: 40 }],
    ['b', 'outer', { x: 300, y: 300 }],
    ['c', null, { x: 0, y: 0 }],
  ],
)

const coordinate = fc.integer({ min: -600, max: 600 })
/** Up to six zones, each inside an earlier one or none, and up to six assets anywhere. */
const anyModel = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(), coordinate, coordinate, fc.integer({ min: 200, max: 700 })), {
      maxLength: 6,
    }),
    fc.array(fc.tuple(fc.nat(), coordinate, coordinate), { maxLength: 6 }),
  )
  .map(([zones, assets]) =>
    build(
      zones.map(([n, x, y, w], i): Laid => {
        const parent = n % (i + 1)
        return [`z${i}`, parent === i ? null : `z${parent}`, { x, y, w, h: w / 2 }]
      }),
      assets.map(([n, x, y], i): Laid => {
        const zone = n % (zones.length + 1)
        return [`a${i}`, zone === zones.length ? null : `z${zone}`, { x, y }]
      }),
    ),
  )

test('boxes adds up the places of the zones around', () => {
  expect(boxes(nested).get('a')).toEqual({ x: 160, y: 290, ...ASSET_SIZE })
  expect(boxes(nested).get('inner')).toEqual({ x: 140, y: 250, w: 240, h: 140 })
  expect(boxes(nested, new Map([['outer', { x: 0, y: 0, w: 500, h: 400 }]])).get('a')).toMatchObject({
    x: 60,
    y: 90,
  })
})

test('a zone cycle and a missing zone hang nothing', () => {
  const knot = build(
    [
      ['p', 'q', { x: 1, y: 1 }],
      ['q', 'p', { x: 2, y: 2 }],
      ['r', 'r', { x: 3, y: 3 }],
    ],
    [
      ['a', 'p', { x: 5, y: 5 }],
      ['b', 'gone', { x: 7, y: 7 }],
    ],
  )
  expect(boxes(knot).size).toBe(5)
  expect(boxes(knot).get('b')).toMatchObject({ x: 7, y: 7 })
  expect(contents(knot, 'p')).toEqual(['q', 'a'])
  expect(readingOrder(knot).sort()).toEqual(['a', 'b', 'p', 'q', 'r'])
  expect(zoneDepth(knot, 'a')).toBe(2)
  expect(zoneAt(knot, { x: 9999, y: 0 })).toBeNull()
})

test('bounds surrounds everything, and nothing has none', () => {
  expect(bounds(boxes(nested).values())).toEqual({ x: 0, y: 0, w: 600, h: 600 })
  expect(bounds([])).toBeNull()
})

test('contents and depth follow the nesting', () => {
  expect(contents(nested, 'outer')).toEqual(['inner', 'b', 'a'])
  expect(contents(nested, 'inner')).toEqual(['a'])
  expect(['a', 'b', 'c', 'inner', 'outer'].map((id) => zoneDepth(nested, id))).toEqual([2, 1, 0, 1, 0])
})

test('zoneAt finds the innermost zone and passes over a dragged one with its insides', () => {
  expect(zoneAt(nested, { x: 200, y: 300 })).toBe('inner')
  expect(zoneAt(nested, { x: 590, y: 590 })).toBe('outer')
  expect(zoneAt(nested, { x: 0, y: 0 })).toBeNull()
  expect(zoneAt(nested, { x: 200, y: 300 }, new Set(['inner']))).toBe('outer')
  expect(zoneAt(nested, { x: 200, y: 300 }, new Set(['outer']))).toBeNull()
})

test('no zone under the point is deeper than the one zoneAt finds', () => {
  fc.assert(
    fc.property(anyModel, coordinate, coordinate, (model, x, y) => {
      const under = [...boxes(model)].filter(
        ([id, r]) => model.zones[id] && x >= r.x && x <= r.x + r.w && y >= r.y && y <= r.y + r.h,
      )
      const found = zoneAt(model, { x, y })
      expect(found === null).toBe(under.length === 0)
      if (found === null) return
      expect(under.map(([id]) => id)).toContain(found)
      expect(zoneDepth(model, found)).toBe(Math.max(...under.map(([id]) => zoneDepth(model, id))))
    }),
  )
})

test('rebase keeps the absolute position', () => {
  fc.assert(
    fc.property(anyModel, fc.nat(), (model, pick) => {
      const zones = [null, ...Object.keys(model.zones)]
      const target = zones[pick % zones.length] ?? null
      for (const id of Object.keys(model.assets)) {
        const asset = model.assets[id]
        if (!asset) continue
        const moved = {
          ...model,
          assets: { ...model.assets, [id]: { ...asset, zone: target } },
          places: { ...model.places, [id]: rebase(model, id, target) },
        }
        expect(boxes(moved).get(id)).toEqual(boxes(model).get(id))
      }
    }),
  )
})

test('growToFit holds the contents, moves none of them and is done after one pass', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      for (const id of Object.keys(model.zones)) {
        const grown = apply(
          model,
          edit(model, (tx) => growToFit(tx, id)),
        )
        const [before, after] = [boxes(model), boxes(grown)]
        const zone = after.get(id)
        for (const child of contents(model, id)) {
          expect(after.get(child)).toEqual(before.get(child))
          if ((model.assets[child] ?? model.zones[child])?.zone !== id) continue
          expect(bounds([zone, after.get(child)].flatMap((rect) => rect ?? []))).toEqual(zone)
        }
        expect(edit(grown, (tx) => growToFit(tx, id))).toEqual([])
      }
    }),
  )
})

test('freeSpot takes the wanted spot when it is free, else one nearby that covers nothing', () => {
  expect(freeSpot(nested, { x: 900, y: 0 }, ASSET_SIZE)).toEqual({ x: 900, y: 0 })
  expect(freeSpot(nested, { x: 0, y: 0 }, ASSET_SIZE)).toEqual({ x: 0, y: 72 })
  fc.assert(
    fc.property(anyModel, coordinate, coordinate, (model, x, y) => {
      const spot = freeSpot(model, { x, y }, ASSET_SIZE)
      for (const [id, rect] of boxes(model)) {
        if (!model.assets[id]) continue
        const apart = Math.abs(rect.x - spot.x) >= ASSET_SIZE.w || Math.abs(rect.y - spot.y) >= ASSET_SIZE.h
        expect(apart).toBe(true)
      }
    }),
  )
})

test('freeSpot keeps clear of zone edges', () => {
  const spot = freeSpot(nested, { x: 60, y: 400 }, ASSET_SIZE)
  expect(zoneAt(nested, spot)).toBe(zoneAt(nested, { x: spot.x + ASSET_SIZE.w, y: spot.y + ASSET_SIZE.h }))
})

test('readingOrder goes from top to bottom and left to right, zones before their contents', () => {
  expect(readingOrder(nested)).toEqual(['c', 'outer', 'inner', 'a', 'b'])
  const rows = build(
    [],
    [
      ['right', null, { x: 400, y: 0 }],
      ['left', null, { x: 0, y: 30 }],
      ['below', null, { x: 0, y: 100 }],
    ],
  )
  expect(readingOrder(rows)).toEqual(['left', 'right', 'below'])
})

test('a thousand assets on top of each other are all in reading order, and beside them is room', () => {
  const crowd = build(
    [],
    Array.from({ length: 1000 }, (_, i): Laid => [`a${i}`, null, { x: (i % 40) * 170, y: (i / 40) * 6 }]),
  )
  const { x, y } = freeSpot(crowd, { x: 3000, y: 60 }, ASSET_SIZE)
  const covered = [...boxes(crowd).values()].filter(
    (box) => x < box.x + box.w && box.x < x + ASSET_SIZE.w && y < box.y + box.h && box.y < y + ASSET_SIZE.h,
  )
  expect(covered).toEqual([])
  expect(new Set(readingOrder(crowd)).size).toBe(1000)
})
