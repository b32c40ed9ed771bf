import { describe, expect, it } from 'vitest'
import { flowUnder, isUnconnected } from './flow-under'
import { boxes } from './geometry'
import { emptyModel, type Model, newAsset, newFlow } from './model'

const model: Model = {
  ...emptyModel('m', 'Test', ''),
  assets: { a: newAsset('k', 'A'), b: newAsset('k', 'B'), c: newAsset('k', 'C') },
  flows: { ab: newFlow('a', 'b'), aa: newFlow('a', 'a') },
  places: { a: { x: 0, y: 0 }, b: { x: 600, y: 0 }, c: { x: 300, y: 200 } },
}
const under = (x: number, y: number, of = model, dragged?: string) =>
  flowUnder(of, boxes(of), { x, y }, 12, dragged)

describe('flowUnder', () => {
  it('finds the flow within reach, and none further away or over an asset', () => {
    expect(under(400, 36)).toBe('ab')
    expect(under(400, 60)).toBeNull()
    expect(under(100, 30)).toBeNull()
  })

  it('looks through what is being dragged itself', () => {
    const moved = boxes(model, new Map([['c', { x: 300, y: 0 }]]))
    expect(flowUnder(model, moved, { x: 396, y: 30 }, 12)).toBeNull()
    expect(flowUnder(model, moved, { x: 396, y: 30 }, 12, 'c')).toBe('ab')
  })

  it('leaves a locked flow alone', () => {
    expect(under(400, 30, { ...model, flows: { ab: { ...newFlow('a', 'b'), locked: true } } })).toBeNull()
  })
})

describe('isUnconnected', () => {
  it('asks both ends', () => {
    expect(['a', 'b', 'c'].map((id) => isUnconnected(model, id))).toEqual([false, false, true])
  })
})
