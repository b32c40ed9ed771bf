import { beforeEach, describe, expect, it } from 'vitest'
import { edit } from '../model/edit'
import { emptyModel, type Id, type Model, newAsset, newFlow, newZone, type Place } from '../model/model'
import { apply } from '../model/patch'
import { createProjector } from './project'
import type { Projection, Scene } from './scene'

const model: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  // The inner zone comes first: the projection has to put its parent before it.
  zones: { inner: newZone('data', 'Inner', 'outer'), outer: newZone('dmz', 'Outer') },
  assets: {
    user: newAsset('end-user', 'User'),
    api: newAsset('public-api', 'API', 'outer'),
    db: newAsset('training-data', 'Data', 'inner'),
  },
  flows: { ask: newFlow('user', 'api', 'ask'), read: newFlow('api', 'db', 'read') },
  places: {
    outer: { x: 400, y: 0, w: 700, h: 400 },
    inner: { x: 320, y: 40, w: 300, h: 300 },
    user: { x: 0, y: 100 },
    api: { x: 40, y: 100 },
    db: { x: 40, y: 80 },
  },
}

const still: Scene['overlay'] = {
  places: new Map(),
  lifted: null,
  dropZone: null,
  dropFlow: null,
  guides: [],
}

const calm: Scene = {
  model,
  overlay: { ...still },
  selection: [],
  badges: new Map(),
  marks: new Map(),
  emphasis: null,
  dragSelectedOnly: false,
}

function changed(before: Projection, after: Projection): Id[] {
  const known = new Set<unknown>([...before.nodes, ...before.edges])
  return [...after.nodes, ...after.edges].filter((item) => !known.has(item)).map(({ id }) => id)
}

describe('projection', () => {
  let project: ReturnType<typeof createProjector>
  let first: Projection
  const then = (scene: Partial<Scene>) => {
    const before = project(calm)
    return changed(before, project({ ...calm, ...scene }))
  }
  const edited = (work: Parameters<typeof edit>[1]) => then({ model: apply(model, edit(model, work)) })

  beforeEach(() => {
    project = createProjector()
    first = project(calm)
  })

  it('puts zones before what lies in them, flows above zones and assets above flows', () => {
    const ids = first.nodes.map(({ id }) => id)
    expect(ids.indexOf('outer')).toBeLessThan(ids.indexOf('inner'))
    expect(ids.indexOf('inner')).toBeLessThan(ids.indexOf('db'))
    const z = (id: Id) => [...first.nodes, ...first.edges].find((item) => item.id === id)?.zIndex ?? -1
    expect([z('outer'), z('inner')]).toEqual([0, 1])
    expect(z('ask')).toBeGreaterThan(z('inner'))
    expect(z('db')).toBeGreaterThan(z('ask'))
  })

  it('gives the same lists and objects while nothing changes', () => {
    const again = project({ ...calm, overlay: { ...still } })
    expect(again.nodes).toBe(first.nodes)
    expect(again.edges).toBe(first.edges)
  })

  it('changes exactly one node when one row changes', () => {
    expect(edited((tx) => tx.setIn('assets', 'db', 'props', 'backedUp', 'yes'))).toEqual(['db'])
    expect(edited((tx) => tx.setIn('flows', 'read', 'props', 'encrypted', 'yes'))).toEqual(['read'])
  })

  it('moves one node and its flows when one place changes, in the document or in a gesture', () => {
    expect(edited((tx) => tx.set('places', 'user', { x: 5 }))).toEqual(['user', 'ask'])
    const places = new Map<Id, Place>([['user', { x: 9, y: 100 }]])
    expect(then({ overlay: { ...still, places, dropZone: null } })).toEqual(['user', 'ask'])
  })

  it('moves a zone without touching the nodes inside, whose places are relative', () => {
    expect(edited((tx) => tx.set('places', 'outer', { y: 30 }))).toEqual(['outer', 'ask', 'read'])
  })

  it('changes what was and what is selected, badged, welcoming or emphasised, and nothing else', () => {
    expect(then({ selection: ['db'] })).toEqual(['db'])
    expect(then({ badges: new Map([['api', { open: 2, worst: 'high' as const, confirmed: 1 }]]) })).toEqual([
      'api',
    ])
    expect(then({ overlay: { ...still, dropZone: 'inner' } })).toEqual(['inner'])
    const ids = new Set(['api'])
    expect(then({ emphasis: { ids, othersStepBack: false } })).toEqual(['api'])
    expect(then({ emphasis: { ids, othersStepBack: true } })).toHaveLength(7)
  })

  it('leaves out a flow whose end is missing', () => {
    const { user: _, ...assets } = model.assets
    const { edges } = project({ ...calm, model: { ...model, assets } })
    expect(edges.map(({ id }) => id)).toEqual(['read'])
  })

  it('says in words what matters', () => {
    const badge = { open: 2, worst: 'high' as const, confirmed: 1 }
    const { nodes, edges } = project({
      ...calm,
      badges: new Map([
        ['api', badge],
        ['ask', badge],
      ]),
    })
    const label = (id: Id) => [...nodes, ...edges].find((item) => item.id === id)?.ariaLabel
    expect(label('api')).toBe('Asset: API, Public-facing API, in Outer, 2 open threats, worst high')
    expect(label('ask')).toBe('Flow: ask, from User to API, enters Outer, 2 open threats, worst high')
    expect(label('inner')).toBe('Zone: Inner, trust 4, 1 element inside, in Outer')
  })

  it('gives in a drag what it would give from scratch, and again when the drag is given up', () => {
    const drags: Scene['overlay'][] = [
      { ...still, places: new Map([['api', { x: 90, y: 120 }]]), dropZone: 'inner' },
      { ...still, places: new Map([['outer', { x: 500, y: 40, w: 700, h: 400 }]]), dropZone: null },
      { ...still, places: new Map([['inner', { x: 300, y: 60, w: 360, h: 320 }]]), dropZone: 'outer' },
      calm.overlay,
    ]
    for (const overlay of drags) {
      const scene = { ...calm, overlay }
      const [now, fresh] = [project(scene), createProjector()(scene)]
      for (const part of ['nodes', 'edges', 'rects'] as const) expect(now[part]).toEqual(fresh[part])
    }
  })

  it('hides what is lifted, and nothing else changes', () => {
    const lifted = new Set(['api'])
    const overlay = { ...still, lifted }
    expect(then({ overlay })).toEqual(['api'])
    expect(
      project({ ...calm, overlay })
        .nodes.filter(({ dragging }) => dragging)
        .map(({ id }) => id),
    ).toEqual(['api'])
    expect(project(calm).nodes.some(({ dragging }) => dragging)).toBe(false)
  })
})
