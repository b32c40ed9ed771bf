import { beforeEach, describe, expect, it } from 'vitest'
import { boxes } from '../model/geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../model/model'
import { documentStore, load, undo } from '../store/document'
import { select, sessionStore } from '../store/session'
import { align, distribute, tidy, unwrap, wrap } from './arrange-run'
import { type Command, runCommand, whyNot } from './command'
import { deleteSelection } from './edit'
import { insertOnFlow } from './flow'
import { layOutNow } from './layout-run'
import { dropElements, nudge } from './move'
import { command } from './registry'

const start: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  zones: { zone: newZone('dmz', 'Zone') },
  assets: {
    a: newAsset('server', 'A', 'zone'),
    b: newAsset('server', 'B'),
    c: newAsset('server', 'C'),
    d: newAsset('server', 'D'),
  },
  flows: { bc: { ...newFlow('b', 'c', 'call'), props: { protocol: 'https' } } },
  places: {
    zone: { x: 100, y: 100, w: 400, h: 300 },
    a: { x: 40, y: 60 },
    b: { x: 700, y: 160 },
    c: { x: 1200, y: 170 },
    d: { x: 910, y: 500 },
  },
}
const model = () => documentStore.getState().model
const box = (id: string) => boxes(model()).get(id)
const run = (id: string): Command => command(id)

beforeEach(() => load(start))

describe('align and distribute', () => {
  it('moves across zones, grows the zone around and undoes as one step', () => {
    align(['a', 'b'], 'left')
    expect(box('b')?.x).toBe(140)
    expect(documentStore.getState().past).toHaveLength(1)
    undo()
    expect(box('b')?.x).toBe(700)
    distribute(['b', 'c', 'd'], 'x')
    expect(box('d')?.x).toBe(950)
  })

  it('says what is missing', () => {
    select(['b'])
    expect(whyNot(run('align-left'))).toMatch(/two or more/)
    expect(whyNot(run('distribute-down'))).toMatch(/three or more/)
    select(['b', 'c'])
    expect(whyNot(run('align-left'))).toBeNull()
  })
})

describe('tidy', () => {
  it('neatens the whole diagram, zones as wholes', () => {
    tidy([])
    expect(box('b')?.y).toBe(box('c')?.y)
    expect(model().assets.a?.zone).toBe('zone')
    expect(documentStore.getState().past).toHaveLength(1)
  })
})

describe('layout', () => {
  it('is one step for all, and leaves the others alone when it is for a selection', () => {
    layOutNow([])
    expect((box('b')?.x ?? 0) + 192).toBeLessThan(box('c')?.x ?? 0)
    expect(documentStore.getState().past).toHaveLength(1)
    undo()
    expect({ ...model(), info: null }).toEqual({ ...start, info: null })
    layOutNow(['b', 'c'])
    expect([model().places.a, model().places.d]).toEqual([start.places.a, start.places.d])
  })
})

describe('wrap and unwrap', () => {
  it('puts a zone around the selection and takes it away again, with everything in place', () => {
    const [before, other] = [box('b'), box('c')]
    wrap(['b', 'c'])
    const [zone] = sessionStore.getState().selection
    expect(model().assets.b?.zone).toBe(zone)
    expect([box('b'), box('c')]).toEqual([before, other])
    unwrap([zone ?? ''])
    expect(model().assets.b?.zone).toBeNull()
    expect([box('b'), box('c')]).toEqual([before, other])
    expect(sessionStore.getState().selection.toSorted()).toEqual(['b', 'c'])
  })

  it('stays in the zone that the elements share', () => {
    wrap(['a'])
    expect(model().zones[sessionStore.getState().selection[0] ?? '']?.zone).toBe('zone')
    expect(box('a')).toMatchObject({ x: 140, y: 160 })
  })
})

describe('lock', () => {
  it('keeps an asset from being moved and deleted until it is unlocked', () => {
    select(['b'])
    runCommand(run('lock'))
    nudge({ x: 5, y: 0 })
    deleteSelection()
    expect(box('b')?.x).toBe(700)
    expect(whyNot(run('delete'))).toBe('What is selected is locked')
    runCommand(run('lock'))
    expect(model().places.b).toEqual(start.places.b)
    deleteSelection()
    expect(model().assets.b).toBeUndefined()
  })

  it('deletes what is not locked and keeps the rest selected', () => {
    select(['b'])
    runCommand(run('lock'))
    select(['b', 'd'])
    deleteSelection()
    expect(Object.keys(model().assets).toSorted()).toEqual(['a', 'b', 'c'])
    expect(sessionStore.getState().selection).toEqual(['b'])
  })

  it('keeps a flow as it is', () => {
    select(['bc'])
    runCommand(run('lock'))
    expect(model().flows.bc?.locked).toBe(true)
    expect(whyNot(run('swap-flow'))).toMatch(/not locked/)
    expect(whyNot(run('insert-on-flow'))).toMatch(/not locked/)
  })
})

describe('flows', () => {
  it('swaps the direction', () => {
    select(['bc'])
    runCommand(run('swap-flow'))
    expect(model().flows.bc).toMatchObject({ from: 'c', to: 'b' })
  })

  it('leads through a new asset: the first half keeps id and answers, the second has a copy of them', () => {
    const id = insertOnFlow('server', { x: 1000, y: 190 }, 'bc')
    expect(model().flows.bc).toMatchObject({ from: 'b', to: id, props: { protocol: 'https' } })
    const rest = Object.values(model().flows).find(({ from }) => from === id)
    expect(rest).toMatchObject({ to: 'c', name: 'call', props: { protocol: 'https' } })
    undo()
    expect(model().flows).toEqual(start.flows)
    expect(Object.keys(model().assets)).toHaveLength(4)
  })

  it('leads through an asset that is dropped on it', () => {
    dropElements(new Map([['d', { x: 950, y: 165 }]]), { onFlow: 'bc' })
    expect(model().flows.bc?.to).toBe('d')
    undo()
    expect(model().places.d).toEqual(start.places.d)
    expect(Object.keys(model().flows)).toEqual(['bc'])
  })
})
