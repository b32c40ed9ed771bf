import { bounds, boxes, contents, type Point, type Rect } from '../model/geometry'
import type { Id, Model } from '../model/model'

/** Between an original and its copy, and between a copy and anything else. */
const GAP = 24
/** So many places below and to the right are tried. */
const TRIES = 12

/**
 * How far a copy of the elements goes to stand beside them and cover nothing: below, else to the right, as near
 * as can be. In a crowd it ends a little to the right and below.
 */
export function besideOffset(model: Model, ids: readonly Id[]): Point {
  const all = boxes(model)
  const copied = new Set(ids.flatMap((id) => [id, ...(model.zones[id] ? contents(model, id) : [])]))
  const rects = [...copied].flatMap((id) => all.get(id) ?? [])
  const box = bounds(rects)
  if (!box) return { x: GAP, y: GAP }
  const around = zonesAround(model, copied)
  const taken = [...all].filter(([id]) => !around.has(id)).map(([, rect]) => rect)
  for (let n = 1; n <= TRIES; n++) {
    for (const step of [
      { x: 0, y: n * (box.h + GAP) },
      { x: n * (box.w + GAP), y: 0 },
    ]) {
      if (!rects.some((rect) => taken.some((other) => touch(moved(rect, step), other)))) return step
    }
  }
  return { x: GAP, y: GAP }
}

/** The zones that hold one of the elements: a copy may lie in them and on their edge, since they grow. */
function zonesAround(model: Model, ids: ReadonlySet<Id>): ReadonlySet<Id> {
  const around = new Set<Id>()
  for (const id of ids) {
    let zone = (model.assets[id] ?? model.zones[id])?.zone ?? null
    while (zone !== null && !around.has(zone) && !ids.has(zone)) {
      around.add(zone)
      zone = model.zones[zone]?.zone ?? null
    }
  }
  return around
}

function moved(rect: Rect, by: Point): Rect {
  return { ...rect, x: rect.x + by.x, y: rect.y + by.y }
}

function touch(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
