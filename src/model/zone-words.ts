/** Where the names of zones stand: lines may pass below them, the names of flows stay away. */

import type { Rect } from './geometry'
import type { Id, Zone } from './model'
import { measure } from './text'

/** Measures of a zone's header, pixels; the name stands on the left, the trust on the right. */
export const ZONE_TEXT = { inset: 12, baseline: 22, name: { size: 13, weight: 600 }, trust: 11.5 } as const

/** Around the letters. */
const AROUND = 4
/** As wide as “trust 5” with some room. */
const TRUST_WIDTH = 48

const known = new WeakMap<Rect, { readonly name: string; readonly boxes: readonly Rect[] }>()

/** The boxes around the name and the trust of each zone; the same objects while rectangle and name stay. */
export function zoneWords(zones: Readonly<Record<Id, Zone>>, rects: ReadonlyMap<Id, Rect>): readonly Rect[] {
  return Object.entries(zones).flatMap(([id, { name }]) => {
    const rect = rects.get(id)
    if (!rect) return []
    const found = known.get(rect)
    if (found?.name === name) return found.boxes
    const boxes = boxesOf(name, rect)
    known.set(rect, { name, boxes })
    return boxes
  })
}

function boxesOf(name: string, { x, y, w }: Rect): readonly Rect[] {
  const { inset, baseline, name: type } = ZONE_TEXT
  const line = { y: y + baseline - type.size - AROUND / 2, h: type.size + 2 * AROUND }
  const room = Math.max(0, w - 2 * inset - TRUST_WIDTH - AROUND)
  const width = Math.min(measure(name, type.size, type.weight), room)
  return [
    { x: x + inset - AROUND, w: width + 2 * AROUND, ...line },
    { x: x + w - inset - TRUST_WIDTH, w: TRUST_WIDTH + AROUND, ...line },
  ]
}
