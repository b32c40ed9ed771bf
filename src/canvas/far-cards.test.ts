import { describe, expect, it } from 'vitest'
import type { Badge } from '../analysis/badge'
import { emptyModel, type Model, newAsset } from '../model/model'
import { farGroups, selectedOutline } from './far-cards'
import { createProjector } from './project'
import type { Scene } from './scene'

const model: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  assets: {
    one: newAsset('public-api', 'One'),
    two: newAsset('public-api', 'Two'),
    store: newAsset('training-data', 'Store'),
  },
  places: { one: { x: 0, y: 0 }, two: { x: 300, y: 0 }, store: { x: 0, y: 200 } },
}
const worst: Badge = { open: 1, worst: 'high', confirmed: 0 }
const scene: Scene = {
  model,
  overlay: { places: new Map(), lifted: null, dropZone: null, dropFlow: null, guides: [] },
  selection: ['two'],
  badges: new Map(),
  marks: new Map(),
  emphasis: null,
  dragSelectedOnly: false,
}

function groups(more: Partial<Scene> = {}, heat = false) {
  const { nodes, rects } = createProjector()({ ...scene, ...more })
  return farGroups(nodes, rects, heat)
}

describe('cards from far off', () => {
  it('are one outline for all of the same look', () => {
    const [apis, store] = groups()
    expect(apis?.face.match(/M/g)).toHaveLength(2)
    expect(apis?.rims).toBe('')
    expect(store?.look.dfd).toBe('data-store')
    expect(store?.rims).toBe('M0 201h192M0 259h192')
    expect(groups({ badges: new Map([['two', worst]]) })).toHaveLength(3)
  })

  it('show the worst open level as a badge, or as the shape of the tile', () => {
    const badges = new Map([['store', worst]])
    const byLevel = (heat: boolean) => groups({ badges }, heat).find(({ look }) => look.level === 'high')
    expect(byLevel(false)?.badge).toContain('M172 191h16')
    expect(byLevel(true)?.badge).toBe('')
    expect(byLevel(true)?.tile).toBe('M37 204 63 230 37 256 11 230z')
  })

  it('are outlined where they are selected', () => {
    const { nodes, rects } = createProjector()(scene)
    expect(selectedOutline(nodes, rects)).toBe('M297 -3h198v66h-198z')
  })
})
