import { expect, test } from 'vitest'
import { elementChanges } from '../analysis/compare'
import { boxes } from '../model/geometry'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../model/model'
import { outlinesOf } from './compare-outlines'

const then: Model = {
  ...emptyModel('m', 'M', ''),
  assets: { old: newAsset('llm', 'Old model', 'zone'), kept: newAsset('agent', 'Agent') },
  zones: { zone: newZone('dmz', 'Zone') },
  flows: { f: newFlow('kept', 'old', 'asks') },
  places: { old: { x: 30, y: 40 }, kept: { x: 600, y: 0 }, zone: { x: 100, y: 100, w: 300, h: 200 } },
}
const now: Model = {
  ...then,
  assets: { kept: newAsset('agent', 'Agent two'), fresh: newAsset('llm', 'New model') },
  flows: {},
  places: { ...then.places, fresh: { x: 0, y: 500 } },
}
const drawn = { rects: boxes(now), edges: [] }

test('what is gone is a ghost where it stood, its flows too; the rest is marked where it stands', () => {
  const outlines = outlinesOf({ before: then, after: now, changes: elementChanges(then, now) }, now, drawn)
  const of = (id: string) => outlines.find((outline) => outline.id === id)
  expect(outlines.map(({ id, state }) => [id, state])).toEqual([
    ['f', 'removed'],
    ['old', 'removed'],
    ['kept', 'changed'],
    ['fresh', 'added'],
  ])
  expect(of('old')).toMatchObject({ ghost: true, name: 'Old model', rect: { x: 130, y: 140 } })
  expect(of('f')).toMatchObject({ ghost: true, line: { path: expect.stringMatching(/^M/) } })
  expect(of('kept')).toMatchObject({ ghost: false, rect: { x: 600, y: 0 } })
  expect(of('fresh')).toMatchObject({ ghost: false, rect: { x: 0, y: 500 } })
})

test('between two baselines, what neither the canvas nor the first has is a ghost of the second', () => {
  const outlines = outlinesOf({ before: then, after: now, changes: elementChanges(then, now) }, then, {
    rects: boxes(then),
    edges: [],
  })
  expect(outlines.find(({ id }) => id === 'fresh')).toMatchObject({
    state: 'added',
    ghost: true,
    rect: { y: 500 },
  })
  expect(outlines.find(({ id }) => id === 'old')).toMatchObject({ state: 'removed', ghost: false })
})
