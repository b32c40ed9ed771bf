/**
 * What a click or a marquee selects. The modifiers are those of the event itself: React Flow would track keys,
 * and lose track when the focus moves (xyflow#4761).
 */

import type { Rect } from '../model/geometry'
import type { Id, Model } from '../model/model'
import { select, toggleSelect } from '../store/session'

type Modifiers = { readonly shiftKey: boolean; readonly metaKey: boolean; readonly ctrlKey: boolean }

/** Whether a press adds to the selection instead of replacing it. */
export function isAdding(event: Modifiers): boolean {
  return event.shiftKey || event.metaKey || event.ctrlKey
}

/** A click on an element. */
export function selectByClick(event: Modifiers, id: Id): void {
  if (isAdding(event)) toggleSelect(id)
  else select([id])
}

/**
 * What a marquee takes: assets that it touches, zones that lie fully inside, and flows between two of its
 * assets. A zone that it only touches stays out, since the marquee may have started inside it.
 */
export function inMarquee(model: Model, rects: ReadonlyMap<Id, Rect>, area: Rect): Id[] {
  const found: Id[] = []
  for (const [id, rect] of rects) {
    if (model.zones[id] ? covers(area, rect) : touches(area, rect)) found.push(id)
  }
  const taken = new Set(found)
  for (const [id, flow] of Object.entries(model.flows)) {
    if (taken.has(flow.from) && taken.has(flow.to)) found.push(id)
  }
  return found
}

function covers(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  )
}

function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
