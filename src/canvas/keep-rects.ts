import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'

/** The rectangles with those that have not changed as the same objects as before. */
export function keepRects(before: ReadonlyMap<Id, Rect>, now: ReadonlyMap<Id, Rect>): ReadonlyMap<Id, Rect> {
  const kept = new Map<Id, Rect>()
  let changed = before.size !== now.size
  for (const [id, rect] of now) {
    const old = before.get(id)
    const same = old && old.x === rect.x && old.y === rect.y && old.w === rect.w && old.h === rect.h
    kept.set(id, same ? old : rect)
    changed ||= !same
  }
  return changed ? kept : before
}
