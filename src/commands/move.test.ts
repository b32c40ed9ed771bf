import { beforeEach, describe, expect, it } from 'vitest'
import { ASSET_SIZE, boxes, ZONE_PAD } from '../model/geometry'
import { emptyModel, type Id, type Model, newAsset, newZone, type Place } from '../model/model'
import { documentStore, endMerge, load, undo } from '../store/document'
import { select } from '../store/session'
import { dropElements, homeOf, movingWith, nudge, resizeZone } from './move'

const start: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  zones: { big: newZone('dmz', 'Big'), small: newZone('data', 'Small') },
  assets: { a: newAsset('server', 'A', 'big'), b: newAsset('server', 'B') },
  places: {
    big: { x: 0, y: 0, w: 600, h: 400 },
    small: { x: 800, y: 0, w: 260, h: 160 },
    a: { x: 40, y: 60 },
    b: { x: 0, y: 600 },
  },
}
const model = () => documentStore.getState().model
const drop = (places: Record<Id, Place>) => dropElements(new Map(Object.entries(places)))

beforeEach(() => {
  load(start)
  endMerge()
})

describe('dropElements', () => {
  it('re-homes an asset where its middle is, without moving it on the canvas', () => {
    drop({ b: { x: 100, y: 200 } })
    expect(model().assets.b?.zone).toBe('big')
    expect(boxes(model()).get('b')).toMatchObject({ x: 100, y: 200 })
    expect(undo()).toBe('Move B')
    expect(model().assets.b?.zone).toBeNull()
  })

  it('takes an asset out of its zone when it is dropped outside', () => {
    drop({ a: { x: 40, y: 700 } })
    expect(model().assets.a?.zone).toBeNull()
    expect(boxes(model()).get('a')).toMatchObject({ x: 40, y: 700 })
  })

  it('lets the zone grow for what is dropped over its edge', () => {
    drop({ a: { x: 500, y: 60 } })
    expect(model().assets.a?.zone).toBe('big')
    expect(model().places.big?.w).toBe(500 + ASSET_SIZE.w + ZONE_PAD)
  })

  it('puts a zone into a larger one and never into a smaller one', () => {
    drop({ small: { x: 300, y: 200, w: 260, h: 160 } })
    expect(model().zones.small?.zone).toBe('big')
    load(start)
    drop({ big: { x: 650, y: -100, w: 600, h: 400 } })
    expect(model().zones.big?.zone).toBeNull()
  })

  it('leaves a copy behind on request, as the same step', () => {
    dropElements(new Map([['b', { x: 300, y: 600 }]]), { leaveCopy: true })
    expect(Object.values(model().assets).filter(({ name }) => name === 'B')).toHaveLength(2)
    expect(undo()).toBe('Duplicate B')
    expect(model().assets).toEqual(start.assets)
  })
})

describe('homeOf', () => {
  it('never answers what is being dragged, nor anything inside it', () => {
    const moving = movingWith(start, ['big'])
    expect([...moving].toSorted()).toEqual(['a', 'big'])
    expect(homeOf(start, 'a', { x: 40, y: 60, ...ASSET_SIZE }, moving)).toBeNull()
  })
})

describe('resizeZone', () => {
  it('takes in what it covers now', () => {
    resizeZone('big', new Map([['big', { x: -50, y: 0, w: 700, h: 800 }]]))
    expect(model().assets.b?.zone).toBe('big')
    expect(boxes(model()).get('b')).toMatchObject({ x: 0, y: 600 })
  })
})

describe('nudge', () => {
  it('moves what is selected once, held keys being one step', () => {
    select(['big', 'a', 'b'])
    nudge({ x: 1, y: 0 })
    nudge({ x: 10, y: 0 })
    expect(model().places).toMatchObject({ big: { x: 11 }, a: { x: 40 }, b: { x: 11 } })
    undo()
    expect(model().places).toEqual(start.places)
  })
})
