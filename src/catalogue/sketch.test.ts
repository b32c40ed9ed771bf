import { describe, expect, test } from 'vitest'
import { newAsset, newFlow } from '../model/model'
import { normalise } from '../model/normalise'
import { known } from './known-properties'
import { redraw, SKETCH_WORDS, type Sketch, sketchModel } from './sketch'

const sketch: Sketch = {
  it: { kind: 'agent', zone: 'dmz', autonomy: 'autonomous', controls: ['C-HITL'] },
  page: { kind: 'public-content' },
  'page > it': { encrypted: 'no', data: ['untrusted-content'] },
  system: { without: ['C-AI-IR'] },
}

describe('a sketch stands for a model', () => {
  const model = sketchModel(sketch)

  test('with its assets', () => {
    expect(model.assets.it).toEqual({
      ...newAsset('agent', '', 'dmz zone'),
      props: { autonomy: 'autonomous' },
      controls: { 'C-HITL': 'in-place' },
    })
    expect(model.assets.page).toEqual(newAsset('public-content', ''))
  })

  test('its zones', () => {
    expect(model.zones['dmz zone']?.kind).toBe('dmz')
  })

  test('its flows', () => {
    const props = { encrypted: 'no', data: ['untrusted-content'] }
    expect(model.flows).toEqual({ 'page > it': { ...newFlow('page', 'it'), props } })
  })

  test('and what holds for the whole system', () => {
    expect(model.info.controls).toEqual({ 'C-AI-IR': 'absent' })
    expect(Object.keys(model.assets)).toEqual(['it', 'page'])
  })

  test('that needs no repair but places', () => {
    const { places, ...repaired } = normalise(model)
    expect({ ...repaired, places: {} }).toEqual(model)
    expect(Object.keys(places)).toHaveLength(3)
  })

  test('and nothing else', () => {
    expect(() => sketchModel({ it: {} })).toThrow('“it” has no kind')
    const dangling = { it: { kind: 'agent' }, 'page > it': {} }
    expect(() => sketchModel(dangling)).toThrow('“page > it” leads from or to something not drawn')
    expect(() => sketchModel({ it: { kind: 'agent' }, 'constructor > it': {} })).toThrow()
  })
})

describe('a change to a sketch', () => {
  test('answers anew and adds mitigations', () => {
    const changed = redraw(sketch, { it: { autonomy: 'suggest-only', controls: ['C-KILL'] } })
    expect(changed).toEqual({
      ...sketch,
      it: { kind: 'agent', zone: 'dmz', autonomy: 'suggest-only', controls: ['C-HITL', 'C-KILL'] },
    })
  })

  test('puts in place what was absent', () => {
    const model = sketchModel(redraw(sketch, { system: { controls: ['C-AI-IR'] } }))
    expect(model.info.controls).toEqual({ 'C-AI-IR': 'in-place' })
  })

  test('takes an answer back', () => {
    expect(redraw(sketch, { it: { autonomy: null } }).it).toEqual({
      kind: 'agent',
      zone: 'dmz',
      controls: ['C-HITL'],
    })
  })

  test('takes an asset away with its flows, or a flow alone', () => {
    expect(Object.keys(redraw(sketch, { page: null }))).toEqual(['it', 'system'])
    expect(Object.keys(redraw(sketch, { 'page > it': null }))).toEqual(['it', 'page', 'system'])
  })

  test('draws more', () => {
    const changed = redraw(sketch, { user: { kind: 'end-user' }, 'user > it': {} })
    expect(Object.keys(sketchModel(changed).flows)).toEqual(['page > it', 'user > it'])
  })
})

test('the words of a sketch are no property', () => {
  const ids = [...known.properties.keys(), ...known.flowProperties.keys()]
  expect(ids.filter((id) => SKETCH_WORDS.includes(id))).toEqual([])
})
