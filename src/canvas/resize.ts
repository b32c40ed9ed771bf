import { bounds, type Point, type Rect, ZONE_HEADER, ZONE_MIN, ZONE_PAD } from '../model/geometry'
import type { Id, Model, Place } from '../model/model'

/** Which edges follow the pointer: −1 left or top, 1 right or bottom, 0 neither. */
export type Grip = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }

/** Below the header, contents may come closer to the edge than where growing puts it. */
const INSET = { side: ZONE_PAD / 2, top: ZONE_HEADER } as const

/** From and to of what has to stay inside. */
type Span = readonly [number, number]
const NOTHING: Span = [Infinity, -Infinity]

/** The zone's rectangle after its grip was moved, never smaller than its contents. */
export function resized(start: Rect, inner: Rect | null, grip: Grip, by: Point): Rect {
  const keepX = inner ? ([inner.x - INSET.side, inner.x + inner.w + INSET.side] as const) : NOTHING
  const keepY = inner ? ([inner.y - INSET.top, inner.y + inner.h + INSET.side] as const) : NOTHING
  const x = axis(start.x, start.w, grip.x, by.x, ZONE_MIN.w, keepX)
  const y = axis(start.y, start.h, grip.y, by.y, ZONE_MIN.h, keepY)
  return { x: x.at, y: y.at, w: x.size, h: y.size }
}

function axis(at: number, size: number, grip: number, by: number, least: number, [low, high]: Span) {
  const end = at + size
  if (grip > 0) return { at, size: Math.max(end + by, Math.min(high, end), at + least) - at }
  if (grip === 0) return { at, size }
  const next = Math.min(at + by, Math.max(low, at), end - least)
  return { at: next, size: end - next }
}

/** The rectangle around everything directly inside the zone, or null when it is empty. */
export function innerBounds(model: Model, rects: ReadonlyMap<Id, Rect>, zone: Id): Rect | null {
  return bounds(childrenOf(model, zone).flatMap((id) => rects.get(id) ?? []))
}

/** Places for the zone at its new rectangle; where its corner moved, its children stay put on the canvas. */
export function resizePlaces(model: Model, zone: Id, from: Rect, to: Rect): ReadonlyMap<Id, Place> {
  const place = model.places[zone] ?? { x: from.x, y: from.y }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const places = new Map<Id, Place>([
    [zone, { ...place, x: place.x + dx, y: place.y + dy, w: to.w, h: to.h }],
  ])
  if (dx === 0 && dy === 0) return places
  for (const id of childrenOf(model, zone)) {
    const child = model.places[id]
    if (child) places.set(id, { ...child, x: child.x - dx, y: child.y - dy })
  }
  return places
}

function childrenOf(model: Model, zone: Id): Id[] {
  return [model.zones, model.assets].flatMap((table) =>
    Object.keys(table).filter((id) => table[id]?.zone === zone),
  )
}
