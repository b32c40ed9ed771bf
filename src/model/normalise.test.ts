import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looseModel } from './fixtures/any-model'
import { bounds, boxes } from './geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from './model'
import { normalise } from './normalise'
import { findBrokenReference } from './references'

const empty = emptyModel('m', 'Model', '2026-01-01')

/** The same model with the rows of every table the other way round. */
function reversed(model: Model): Model {
  const turn = <Row>(table: Readonly<Record<string, Row>>) =>
    Object.fromEntries(Object.entries(table).reverse())
  return { ...model, assets: turn(model.assets), zones: turn(model.zones), flows: turn(model.flows) }
}

describe('repair', () => {
  it('leaves nothing broken, and nothing to do a second time', () => {
    fc.assert(
      fc.property(looseModel, (model) => {
        const sound = normalise(model)
        expect(findBrokenReference(sound)).toBeNull()
        expect(normalise(sound)).toBe(sound)
        for (const id of [...Object.keys(sound.assets), ...Object.keys(sound.zones)]) {
          expect(sound.places[id]).toBeDefined()
        }
      }),
    )
  })

  it('does the same whatever the order of rows', () => {
    fc.assert(
      fc.property(looseModel, (model) => {
        expect(normalise(reversed(model))).toEqual(normalise(model))
      }),
    )
  })

  it('drops flows with a missing end and keeps the others', () => {
    const model: Model = {
      ...empty,
      assets: { a: newAsset('k', 'A') },
      places: { a: { x: 0, y: 0 } },
      flows: { loose: newFlow('a', 'constructor'), self: newFlow('a', 'a') },
    }
    expect(Object.keys(normalise(model).flows)).toEqual(['self'])
  })

  it('opens a ring of zones at the smallest id', () => {
    const zones = { z3: newZone('k', '', 'z1'), z1: newZone('k', '', 'z2'), z2: newZone('k', '', 'z3') }
    const sound = normalise({ ...empty, zones: { ...zones, inner: newZone('k', '', 'z3') } })
    expect(Object.entries(sound.zones).map(([id, { zone }]) => [id, zone])).toEqual([
      ['z3', 'z1'],
      ['z1', null],
      ['z2', 'z3'],
      ['inner', 'z3'],
    ])
  })

  it('brings what lay in a missing zone outside', () => {
    const sound = normalise({ ...empty, assets: { a: newAsset('k', 'A', 'gone') } })
    expect(sound.assets.a?.zone).toBeNull()
  })
})

describe('missing places', () => {
  it('are given so that nothing covers anything and zones hold their contents', () => {
    const sound = normalise({
      ...empty,
      zones: { outer: newZone('k', 'Outer'), inner: newZone('k', 'Inner', 'outer') },
      assets: Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [
          id,
          newAsset('k', id, index < 5 ? 'inner' : index === 5 ? 'outer' : null),
        ]),
      ),
    })
    const rects = boxes(sound)
    const assets = Object.keys(sound.assets).map((id) => rects.get(id))
    for (const [index, a] of assets.entries()) {
      for (const b of assets.slice(index + 1)) {
        const apart = !a || !b || a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
        expect(apart).toBe(true)
      }
    }
    const all = bounds(rects.values())
    expect(rects.get('outer')).toEqual(all)
  })

  it('leave what has a place where it is', () => {
    const places = { a: { x: 300, y: -40 } }
    const sound = normalise({ ...empty, assets: { a: newAsset('k', 'A'), b: newAsset('k', 'B') }, places })
    expect(sound.places.a).toBe(places.a)
    expect(sound.places.b?.y).toBeGreaterThan(0)
  })
})
