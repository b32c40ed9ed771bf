import { describe, expect, test } from 'vitest'
import { boxes, type Rect } from '../../model/geometry'
import { catalogue } from '../catalogue'
import { buildTemplate, TEMPLATES } from './templates'

const models = TEMPLATES.map((template) => ({
  id: template.id,
  template,
  model: buildTemplate(template, { id: 'm1', now: '2026-01-01T00:00:00Z' }),
}))

const overlap = (a: Rect, b: Rect) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
const inside = (a: Rect, b: Rect) =>
  a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h

/** Every pair of rows, once. */
function pairs<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const))
}

describe.each(models)('template $id', ({ template, model }) => {
  test('speaks the language of the catalogue', () => {
    for (const zone of Object.values(model.zones)) expect(catalogue.zoneKinds.has(zone.kind)).toBe(true)
    for (const asset of Object.values(model.assets)) {
      const kind = catalogue.kinds.get(asset.kind)
      for (const [property, value] of Object.entries(asset.props)) {
        expect(kind?.props, property).toContain(property)
        for (const one of [value].flat()) expect(catalogue.properties.get(property)?.values).toContain(one)
      }
    }
    for (const flow of Object.values(model.flows)) {
      for (const [property, value] of Object.entries(flow.props)) {
        for (const one of [value].flat())
          expect(catalogue.flowProperties.get(property)?.values).toContain(one)
      }
    }
  })

  test('hangs together', () => {
    const ids = [model.assets, model.zones, model.flows].flatMap((table) => Object.keys(table))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { from, to } of Object.values(model.flows)) {
      expect([model.assets[from], model.assets[to]]).not.toContain(undefined)
    }
    for (const { zone } of [...Object.values(model.assets), ...Object.values(model.zones)]) {
      if (zone !== null) expect(model.zones[zone]).toBeDefined()
    }
    expect(Object.keys(model.places).sort()).toEqual(ids.filter((id) => !model.flows[id]).sort())
    expect(Object.keys(model.flows)).toEqual(template.flows.map((_, index) => `f${index + 1}`))
  })

  test('lies tidily: everything inside its zone, nothing on top of anything else', () => {
    const rects = boxes(model)
    const rectOf = (id: string): Rect => rects.get(id) ?? { x: Number.NaN, y: 0, w: 0, h: 0 }
    for (const [id, { zone }] of [...Object.entries(model.assets), ...Object.entries(model.zones)]) {
      if (zone !== null) expect(inside(rectOf(id), rectOf(zone)), `${id} in ${zone}`).toBe(true)
    }
    for (const [a, b] of pairs(Object.keys(model.assets))) {
      expect(overlap(rectOf(a), rectOf(b)), `${a} and ${b}`).toBe(false)
    }
    for (const [a, b] of pairs(Object.entries(model.zones))) {
      if (a[1].zone === b[1].zone)
        expect(overlap(rectOf(a[0]), rectOf(b[0])), `${a[0]} and ${b[0]}`).toBe(false)
    }
  })
})

test('the title can be given', () => {
  const [first] = TEMPLATES
  if (!first) throw new Error('no template')
  expect(buildTemplate(first, { id: 'm', title: 'Mine', now: '' }).info).toMatchObject({
    id: 'm',
    title: 'Mine',
  })
  expect(buildTemplate(first, { id: 'm', now: '' }).info.title).toBe(first.name)
})
