import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { bounds, boxes, type Rect, ZONE_HEADER } from '../../model/geometry'
import type { Props } from '../../model/model'
import { readModel, writeModel } from '../../model/schema'
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

  test('reads back as it was written', () => {
    expect(readModel(writeModel(model))).toEqual({ ok: true, model })
  })

  test('fits a laptop beside both panels with its flows still named, which they are from half size on', () => {
    const canvas = { w: 750, h: 770 }
    const whole = bounds(boxes(model).values())
    expect(whole?.w).toBeLessThanOrEqual(canvas.w / 0.5)
    expect(whole?.h).toBeLessThanOrEqual(canvas.h / 0.5)
  })

  test('draws no empty zone', () => {
    const rows = [...Object.values(model.assets), ...Object.values(model.zones)]
    for (const id in model.zones)
      expect(
        rows.some(({ zone }) => zone === id),
        id,
      ).toBe(true)
  })

  test('lies tidily: everything inside its zone and below its name, nothing on top of anything else', () => {
    const rects = boxes(model)
    const rectOf = (id: string): Rect => rects.get(id) ?? { x: Number.NaN, y: 0, w: 0, h: 0 }
    for (const [id, { zone }] of [...Object.entries(model.assets), ...Object.entries(model.zones)]) {
      if (zone === null) continue
      const { x, y, w, h } = rectOf(zone)
      const room = { x, y: y + ZONE_HEADER, w, h: h - ZONE_HEADER }
      expect(inside(rectOf(id), room), `${id} in ${zone}`).toBe(true)
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

type Specified = {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly zones: readonly { id: string; kind: string; name: string; trust?: number }[]
  readonly nodes: readonly { id: string; kind: string; name: string; zone?: string; props?: Props }[]
  readonly flows: readonly { from: string; to: string; name: string; props?: Props }[]
}

/** Its answers to the questions that are still asked of its kind. */
function askedIn({ kind, props = {} }: Specified['nodes'][number]): Props {
  const asked = catalogue.kinds.get(kind)?.props ?? []
  return Object.fromEntries(Object.entries(props).filter(([id]) => asked.includes(id)))
}

const specification = path.resolve('..', 'shared', 'catalogue', 'catalogue.json')
const there = existsSync(specification)

function specified(): readonly Specified[] {
  return (JSON.parse(readFileSync(specification, 'utf8')) as { templates: Specified[] }).templates
}

describe.skipIf(!there)(
  there ? 'against the specification' : `against the specification (skipped: no ${specification})`,
  () => {
    test('all of them are there', () => {
      const named = (all: readonly { id: string; name: string; summary: string }[]) =>
        all.map(({ id, name, summary }) => ({ id, name, summary })).sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(named(TEMPLATES)).toEqual(named(specified()))
    })

    test.each(models)('$id has the same assets, zones and flows', ({ id, template, model }) => {
      const spec = specified().find((each) => each.id === id)
      if (!spec) throw new Error(`not specified: ${id}`)
      /** The zone by what is seen of it, since one that shares its id with an asset has another id here. */
      const around = (node: Specified['nodes'][number]) => {
        const usual = catalogue.kinds.get(node.kind)?.defaultZone
        const zone = spec.zones.find((each) => (node.zone ? each.id === node.zone : each.kind === usual))
        return zone ? [zone.kind, zone.name, zone.trust ?? null] : null
      }
      const drawn = Object.entries(model.assets).map(([key, { kind, name, zone, props }]) => {
        const row = zone === null ? undefined : model.zones[zone]
        return { id: key, kind, name, props, zone: row ? [row.kind, row.name, row.trust] : null }
      })
      const nodes = spec.nodes.map((node) => ({ ...node, props: askedIn(node), zone: around(node) }))
      expect(drawn).toEqual(nodes)
      expect(template.flows.map((flow) => ({ props: {}, ...flow }))).toEqual(
        spec.flows.map((flow) => ({ props: {}, ...flow })),
      )
    })
  },
)
