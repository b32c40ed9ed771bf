/** Lining up and spacing out: where rectangles go, as steps from where they are. */

import { bounds, type Point, type Rect } from './geometry'
import type { Id } from './model'

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'
export type Steps = ReadonlyMap<Id, Point>

/** Lines rectangles up with the outermost of them, or with the middle of all. */
export function aligned(rects: ReadonlyMap<Id, Rect>, how: Alignment): Steps {
  const box = bounds(rects.values())
  const steps = new Map<Id, Point>()
  if (box) for (const [id, rect] of rects) steps.set(id, step(box, rect, how))
  return steps
}

function step(box: Rect, rect: Rect, how: Alignment): Point {
  switch (how) {
    case 'left':
      return { x: box.x - rect.x, y: 0 }
    case 'centre':
      return { x: Math.round(box.x + box.w / 2 - rect.x - rect.w / 2), y: 0 }
    case 'right':
      return { x: box.x + box.w - rect.x - rect.w, y: 0 }
    case 'top':
      return { x: 0, y: box.y - rect.y }
    case 'middle':
      return { x: 0, y: Math.round(box.y + box.h / 2 - rect.y - rect.h / 2) }
    case 'bottom':
      return { x: 0, y: box.y + box.h - rect.y - rect.h }
  }
}

/** Makes the gaps between rectangles equal; the first and the last stay. Where they overlap, so do the gaps. */
export function distributed(rects: ReadonlyMap<Id, Rect>, axis: 'x' | 'y'): Steps {
  const size = axis === 'x' ? 'w' : 'h'
  const row = [...rects].sort(([a, one], [b, two]) => one[axis] - two[axis] || (a < b ? -1 : 1))
  const first = row[0]?.[1]
  const end = Math.max(...row.map(([, rect]) => rect[axis] + rect[size]))
  const filled = row.reduce((sum, [, rect]) => sum + rect[size], 0)
  const gap = first && row.length > 1 ? (end - first[axis] - filled) / (row.length - 1) : 0
  const steps = new Map<Id, Point>()
  let at = first?.[axis] ?? 0
  for (const [id, rect] of row) {
    const by = Math.round(at) - rect[axis]
    steps.set(id, axis === 'x' ? { x: by, y: 0 } : { x: 0, y: by })
    at += rect[size] + gap
  }
  return steps
}
