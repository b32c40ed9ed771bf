import { beforeEach, describe, expect, it } from 'vitest'
import { ASSET_SIZE, boxes } from '../model/geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../model/model'
import { documentStore, load, undo } from '../store/document'
import { select, sessionStore } from '../store/session'
import { copyText, deleteSelection, duplicateSelection, pasteText, rename, selectAll } from './edit'
import { nudge } from './move'

const start: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  zones: { zone: newZone('dmz', 'Zone') },
  assets: { a: newAsset('server', 'A', 'zone'), b: newAsset('server', 'B') },
  flows: { ab: newFlow('a', 'b', 'call') },
  places: { zone: { x: 100, y: 100, w: 400, h: 300 }, a: { x: 40, y: 60 }, b: { x: 700, y: 160 } },
  decisions: {
    'R-1:a': { status: 'accepted', reason: 'Known', owner: '', due: null, facts: '' },
  },
}
const model = () => documentStore.getState().model
const selection = () => sessionStore.getState().selection

beforeEach(() => load(start))

describe('deleteSelection', () => {
  it('takes flows and decisions along, and one undo brings all of it back', () => {
    select(['a'])
    deleteSelection()
    expect(model()).toMatchObject({ flows: {}, decisions: {} })
    expect(selection()).toEqual([])
    expect(undo()).toBe('Delete A')
    expect({ ...model(), info: null }).toEqual({ ...start, info: null })
    expect(selection()).toEqual(['a'])
  })
})

describe('selectAll', () => {
  it('selects zones, assets and flows', () => {
    selectAll()
    expect([...selection()].toSorted()).toEqual(['a', 'ab', 'b', 'zone'])
  })
})

describe('rename', () => {
  it('keeps the name of an asset when nothing is typed, and lets a flow go unnamed', () => {
    rename('a', '  ')
    expect(model().assets.a?.name).toBe('A')
    rename('ab', '')
    expect(model().flows.ab?.name).toBe('')
    rename('zone', ' Inside ')
    expect(model().zones.zone?.name).toBe('Inside')
  })

  it('records nothing when the name stays', () => {
    rename('a', 'A')
    expect(documentStore.getState().past).toEqual([])
  })
})

describe('duplicateSelection', () => {
  it('copies with the inner flows, beside the original and in the same zone, and selects the copy', () => {
    select(['a', 'b'])
    duplicateSelection()
    expect(Object.keys(model().flows)).toHaveLength(2)
    const copy = selection().find((id) => model().assets[id]?.name === 'A')
    expect(model().assets[copy ?? '']?.zone).toBe('zone')
    expect(model().places[copy ?? '']).toEqual({ x: 40, y: 144 })
  })

  it('covers nothing, and the zone grows around the copies', () => {
    select(['a'])
    for (let n = 0; n < 3; n++) duplicateSelection()
    const rects = Object.keys(model().assets).map((id) => boxes(model()).get(id))
    expect(new Set(rects.map((rect) => `${rect?.x} ${rect?.y}`)).size).toBe(5)
    const zone = boxes(model()).get('zone')
    for (const rect of rects.slice(2)) {
      expect((rect?.y ?? 0) + ASSET_SIZE.h).toBeLessThan((zone?.y ?? 0) + (zone?.h ?? 0))
    }
  })
})

describe('duplicateSelection again', () => {
  it('goes on by the step to which the copy was moved', () => {
    select(['b'])
    duplicateSelection()
    const [copy = ''] = selection()
    nudge({ x: 300, y: -84 })
    expect(boxes(model()).get(copy)).toMatchObject({ x: 1000, y: 160 })
    duplicateSelection()
    duplicateSelection()
    expect(boxes(model()).get(selection()[0] ?? '')).toMatchObject({ x: 1600, y: 160 })
  })
})

describe('clipboard text', () => {
  it('pastes copied elements with fresh ids, at a place or beside the original', () => {
    select(['a', 'b'])
    const text = copyText() ?? ''
    expect(pasteText(text, { x: 1000, y: 1000 })).toBe(true)
    const [first] = selection()
    expect(boxes(model()).get(first ?? '')).toMatchObject({ x: 1000, y: 1000 })
    expect(Object.keys(model().assets)).toHaveLength(4)
    expect(Object.keys(model().decisions)).toHaveLength(1)
    pasteText(text, null)
    expect(new Set(Object.keys(model().assets)).size).toBe(6)
  })

  it('goes a step further each time it is pasted beside the original', () => {
    select(['b'])
    const text = copyText() ?? ''
    pasteText(text, null)
    const once = boxes(model()).get(selection()[0] ?? '')
    pasteText(text, null)
    const twice = boxes(model()).get(selection()[0] ?? '')
    expect((twice?.x ?? 0) - (once?.x ?? 0)).toBe(24)
  })

  it('leaves other text alone', () => {
    for (const text of [' ', '{"a":1}', '', '{', '[1]', 'x'.repeat(3000)])
      expect(pasteText(text, null)).toBe(false)
    expect({ ...model(), info: null }).toEqual({ ...start, info: null })
  })

  it('makes a note of other text, where the pointer is', () => {
    expect(pasteText('Ask the vendor\r\nabout logs', { x: 5, y: 6 })).toBe(true)
    const [id = ''] = selection()
    expect(model().notes[id]).toEqual({ text: 'Ask the vendor\nabout logs' })
    expect(boxes(model()).get(id)).toMatchObject({ x: 5, y: 6 })
    const copy = copyText() ?? ''
    expect(pasteText(copy, { x: 110, y: 110 })).toBe(true)
    expect(boxes(model()).get(selection()[0] ?? '')).toMatchObject({ x: 110, y: 110 })
    deleteSelection()
    expect(undo()).toBe('Delete note')
  })

  it('has nothing to say about a flow without its ends', () => {
    select(['ab'])
    expect(copyText()).toBeNull()
  })
})
