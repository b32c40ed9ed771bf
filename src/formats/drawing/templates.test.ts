import { describe, expect, test } from 'vitest'
import { badgesOf } from '../../analysis/badge'
import { analyse } from '../../analysis/engine'
import { catalogue } from '../../catalogue/catalogue'
import { buildTemplate, TEMPLATES } from '../../catalogue/templates/templates'
import { LABEL_LINE, LABEL_SIZE } from '../../model/flow-label'
import { bounds, type Rect } from '../../model/geometry'
import { measure } from '../../model/text'
import { PALETTES } from '../palette'
import { badgeCorner } from './asset'
import type { FlowDrawing } from './flow'
import { sceneOf } from './scene'

/** The canvas of a 1440 × 900 window beside both panels, less the margins that a fitted view keeps. */
const ROOM = { w: 836 - 2 * 32, h: 790 - 32 - 60 }
/** The least zoom that all of it fits at; large ones may need a little less than the others. */
const LEAST: Readonly<Record<string, number>> = {
  'seed-sample': 0.8,
  'fraud-pipeline': 0.7,
  'llm-finetune': 0.66,
}
/** From a zone's upper edge to the letters of its title, how tall they are, and what stays free beside them. */
const TITLE = { top: 10, h: 16, inset: 12 }
const SHIFT = { start: 0, middle: 0.5, end: 1 } as const

const drawn = TEMPLATES.map((template) => {
  const model = buildTemplate(template, { id: 'm1', now: '2026-01-01T00:00:00Z' })
  const badges = badgesOf(analyse(model, catalogue))
  return { id: template.id, model, badges, scene: sceneOf(model, badges, PALETTES.light) }
})

const overlap = (a: Rect, b: Rect) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** The box around the words of a flow. */
function words({ label: { lines, at, anchor } }: FlowDrawing): Rect {
  const w = Math.max(0, ...lines.map((line) => measure(line, LABEL_SIZE)))
  return { x: at.x - w * SHIFT[anchor], y: at.y - LABEL_SIZE + 1, w, h: lines.length * LABEL_LINE }
}

describe.each(drawn)('template $id', ({ id, model, badges, scene }) => {
  const labels = scene.flows.map((flow) => ({ name: flow.label.lines.join(' '), rect: words(flow) }))

  test('opens large enough to be read from the other side of a table', () => {
    const whole = bounds(scene.rects.values())
    expect(whole).not.toBeNull()
    const { w = Number.POSITIVE_INFINITY, h = Number.POSITIVE_INFINITY } = whole ?? {}
    expect(Math.min(ROOM.w / w, ROOM.h / h)).toBeGreaterThanOrEqual(LEAST[id] ?? 0.75)
  })

  test('writes the name of no flow over an asset, its badge or the title of a zone', () => {
    const taken: (readonly [string, Rect])[] = []
    for (const [asset, { name }] of Object.entries(model.assets)) {
      const rect = scene.rects.get(asset)
      if (rect) taken.push([name, rect], [`badge of ${name}`, badgeCorner(rect, badges.get(asset) ?? null)])
    }
    for (const { zone, trust, rect } of scene.zones) {
      const line = { x: rect.x + TITLE.inset, y: rect.y + TITLE.top, h: TITLE.h }
      const w = measure(`trust ${trust}`, 11.5)
      taken.push([`title of ${zone.name}`, { ...line, w: measure(zone.name, 13, 600) }])
      taken.push([`trust of ${zone.name}`, { ...line, x: rect.x + rect.w - TITLE.inset - w, w }])
    }
    const covered = labels.flatMap((label) =>
      taken.filter(([, rect]) => overlap(label.rect, rect)).map(([what]) => `${label.name} on ${what}`),
    )
    expect(covered).toEqual([])
  })

  test('writes no two names over each other', () => {
    const meeting = labels.flatMap((label, i) =>
      labels
        .slice(i + 1)
        .filter((other) => overlap(label.rect, other.rect))
        .map((other) => `${label.name} on ${other.name}`),
    )
    expect(meeting).toEqual([])
  })
})
