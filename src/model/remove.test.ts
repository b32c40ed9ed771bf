import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edit } from './edit'
import { soundModel } from './fixtures/any-model'
import { boxes } from './geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from './model'
import { normalise } from './normalise'
import { apply, invert } from './patch'
import { findBrokenReference } from './references'
import { removeElements } from './remove'

const decision = { status: 'accepted', reason: '', owner: '', due: null, facts: '' } as const
const threat = { title: '', stride: [], story: '', likelihood: 1, impact: 1, controls: [] } as const
const model: Model = {
  ...emptyModel('m', 'Model', '2026-01-01'),
  zones: {
    outer: newZone('k', 'Outer'),
    middle: newZone('k', 'Middle', 'outer'),
    inner: newZone('k', 'Inner', 'middle'),
  },
  assets: { a: newAsset('k', 'A', 'inner'), b: newAsset('k', 'B', 'outer'), c: newAsset('k', 'C') },
  flows: { ab: newFlow('a', 'b'), bc: newFlow('b', 'c') },
  places: {
    outer: { x: 10, y: 10, w: 900, h: 900 },
    middle: { x: 20, y: 20, w: 600, h: 600 },
    inner: { x: 30, y: 30, w: 400, h: 400 },
    a: { x: 40, y: 40 },
    b: { x: 700, y: 5 },
    c: { x: 1000, y: 5 },
  },
  decisions: { 'R1:a': decision, 'R1:ab': decision, 'R1:b': decision },
  threats: { ta: { ...threat, on: 'a' }, tc: { ...threat, on: 'c' } },
}
const without = (...ids: string[]) => {
  const patch = edit(model, (tx) => removeElements(tx, ids))
  return { patch, next: apply(model, patch) }
}

describe('removing', () => {
  it('an asset takes its flows, places, decisions and own threats along, and the way back brings all of them', () => {
    const { patch, next } = without('a')
    expect(Object.keys(next.assets)).toEqual(['b', 'c'])
    expect(Object.keys(next.flows)).toEqual(['bc'])
    expect(Object.keys(next.decisions)).toEqual(['R1:b'])
    expect(Object.keys(next.threats)).toEqual(['tc'])
    expect(next.places.a).toBeUndefined()
    expect(apply(next, invert(patch))).toEqual(model)
  })

  it('zones leaves their contents where they are, in the nearest zone that stays', () => {
    const { next } = without('middle', 'inner')
    expect(next.assets.a?.zone).toBe('outer')
    expect(next.places.a).toEqual({ x: 90, y: 90 })
    const { a } = Object.fromEntries(boxes(next))
    expect(a).toEqual(boxes(model).get('a'))
    expect(without('outer').next.zones.middle?.zone).toBeNull()
  })

  it('passes over what is not there', () => {
    expect(without('gone', 'constructor', '__proto__').patch).toEqual([])
  })

  it('leaves a sound model, whatever is removed', () => {
    const ids = fc.subarray(['a1', 'a2', 'a:4', 'z1', 'z2', 'z3', 'f1', 'f2', 'n1'])
    fc.assert(
      fc.property(soundModel, ids, (before, gone) => {
        const patch = edit(before, (tx) => removeElements(tx, gone))
        const after = apply(before, patch)
        expect(findBrokenReference(after)).toBeNull()
        expect(normalise(after)).toBe(after)
        expect(apply(after, invert(patch))).toEqual(before)
        const [was, is] = [boxes(before), boxes(after)]
        for (const [id, { x, y }] of is) {
          expect(x).toBeCloseTo(was.get(id)?.x ?? Number.NaN)
          expect(y).toBeCloseTo(was.get(id)?.y ?? Number.NaN)
        }
      }),
    )
  })
})
