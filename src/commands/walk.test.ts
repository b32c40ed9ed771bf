import { describe, expect, it } from 'vitest'
import { boxes } from '../model/geometry'
import { emptyModel, type Model, newAsset, newFlow } from '../model/model'
import { nearestTowards, nextFlow, nextInOrder } from './walk'

const model: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  assets: { c: newAsset('server', 'C'), a: newAsset('server', 'A'), b: newAsset('server', 'B') },
  flows: {
    into: newFlow('b', 'a'),
    out1: newFlow('a', 'b'),
    out2: newFlow('a', 'c'),
    other: newFlow('b', 'c'),
  },
  places: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 0, y: 300 } },
}

describe('walking with the keyboard', () => {
  it('follows the reading order and stops at both ends', () => {
    expect(nextInOrder(model, null, 1)).toBe('a')
    expect(nextInOrder(model, 'a', 1)).toBe('b')
    expect(nextInOrder(model, 'b', 1)).toBe('c')
    expect(nextInOrder(model, 'c', 1)).toBeNull()
    expect(nextInOrder(model, 'a', -1)).toBeNull()
    expect(nextInOrder(model, null, -1)).toBe('c')
  })

  it('goes round the flows of an asset, leaving ones first', () => {
    expect(nextFlow(model, 'a', null, 1)).toBe('out1')
    expect(nextFlow(model, 'a', 'out1', 1)).toBe('out2')
    expect(nextFlow(model, 'a', 'out2', 1)).toBe('into')
    expect(nextFlow(model, 'a', 'into', 1)).toBe('out1')
    expect(nextFlow(model, 'a', 'out1', -1)).toBe('into')
    expect(nextFlow({ ...model, flows: {} }, 'a', null, 1)).toBeNull()
  })

  it('finds the neighbour in a direction', () => {
    const rects = boxes(model)
    expect(nearestTowards(model, rects, 'a', 'right')).toBe('b')
    expect(nearestTowards(model, rects, 'a', 'down')).toBe('c')
    expect(nearestTowards(model, rects, 'a', 'left')).toBeNull()
  })
})
