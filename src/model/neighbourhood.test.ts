import { describe, expect, it } from 'vitest'
import { emptyModel, type Model, newAsset, newFlow, newZone } from './model'
import { neighbourhood } from './neighbourhood'

const model: Model = {
  ...emptyModel('m', 'Test', ''),
  zones: { lan: newZone('k', 'LAN'), rack: newZone('k', 'Rack', 'lan') },
  assets: {
    a: newAsset('k', 'A', 'rack'),
    b: newAsset('k', 'B', 'lan'),
    c: newAsset('k', 'C'),
    d: newAsset('k', 'D'),
  },
  flows: { ab: newFlow('a', 'b'), bc: newFlow('b', 'c'), cd: newFlow('c', 'd') },
}
const around = (...ids: string[]) => [...neighbourhood(model, ids)].sort()

describe('neighbourhood', () => {
  it('is an asset with its flows and their other ends', () => {
    expect(around('b')).toEqual(['a', 'ab', 'b', 'bc', 'c'])
  })

  it('is a flow with its ends only', () => {
    expect(around('bc')).toEqual(['b', 'bc', 'c'])
  })

  it('is a zone with all that lies in it, and what leads in and out', () => {
    expect(around('rack')).toEqual(['a', 'ab', 'b', 'rack'])
    expect(around('lan')).toEqual(['a', 'ab', 'b', 'bc', 'c', 'lan', 'rack'])
  })

  it('is nothing for nothing', () => {
    expect(around()).toEqual([])
  })
})
