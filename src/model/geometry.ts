/** Where things are: rectangles, containment and free room, from the document alone. Pixels at zoom 1. */

import type { Tx } from './edit'
import type { Id, Model, Place } from './model'
import { noteSize } from './note'

export type Point = { readonly x: number; readonly y: number }
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Size = { readonly w: number; readonly h: number }

export const ASSET_SIZE = { w: 192, h: 60 } as const
export const ZONE_MIN = { w: 200, h: 120 } as const
/** The strip at the top of a zone with its name and trust. */
export const ZONE_HEADER = 32
/** Room that a zone keeps between its edge and its contents. */
export const ZONE_PAD = 24

const GRID = 12
const NOWHERE: Place = { x: 0, y: 0 }
const NO_OVERLAY: ReadonlyMap<Id, Place> = new Map()

/**
 * Absolute rectangles of all zones, assets and sticky notes. `overlay` replaces places while a gesture is in flight; like
 * the document it holds places relative to the zone around the element. A zone cycle ends where it closes.
 */
export function boxes(model: Model, overlay: ReadonlyMap<Id, Place> = NO_OVERLAY): ReadonlyMap<Id, Rect> {
  const out = zoneBoxes(model, overlay)
  for (const id in model.assets) {
    const asset = model.assets[id]
    if (!asset) continue
    const place = overlay.get(id) ?? model.places[id] ?? NOWHERE
    const around = asset.zone === null ? undefined : out.get(asset.zone)
    out.set(id, {
      x: place.x + (around?.x ?? 0),
      y: place.y + (around?.y ?? 0),
      w: ASSET_SIZE.w,
      h: ASSET_SIZE.h,
    })
  }
  for (const id in model.notes) {
    const note = model.notes[id]
    const place = overlay.get(id) ?? model.places[id] ?? NOWHERE
    if (note) out.set(id, { x: place.x, y: place.y, ...noteSize(note) })
  }
  return out
}

function zoneBoxes(model: Model, overlay: ReadonlyMap<Id, Place> = NO_OVERLAY): Map<Id, Rect> {
  const out = new Map<Id, Rect>()
  for (const start in model.zones) {
    const open = zonesAround(model, start, (id) => out.has(id))
    const outermost = open[open.length - 1]
    let around = outermost === undefined ? undefined : out.get(model.zones[outermost]?.zone ?? '')
    for (const id of open.reverse()) {
      const place = overlay.get(id) ?? model.places[id] ?? NOWHERE
      around = {
        x: place.x + (around?.x ?? 0),
        y: place.y + (around?.y ?? 0),
        w: place.w ?? ZONE_MIN.w,
        h: place.h ?? ZONE_MIN.h,
      }
      out.set(id, around)
    }
  }
  return out
}

/** The zone and the ones around it, innermost first, up to one that `stop` knows, a missing one or a cycle. */
function zonesAround(model: Model, id: Id, stop?: (id: Id) => boolean): Id[] {
  const chain: Id[] = []
  let at: Id | null = id
  while (at !== null && !stop?.(at) && !chain.includes(at)) {
    const zone: Model['zones'][Id] | undefined = model.zones[at]
    if (!zone) break
    chain.push(at)
    at = zone.zone
  }
  return chain
}

/** The smallest rectangle around all of them, or null for none. */
export function bounds(rects: Iterable<Rect>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rect of rects) {
    left = Math.min(left, rect.x)
    top = Math.min(top, rect.y)
    right = Math.max(right, rect.x + rect.w)
    bottom = Math.max(bottom, rect.y + rect.h)
  }
  return left > right ? null : { x: left, y: top, w: right - left, h: bottom - top }
}

/** How many zones lie around the asset or zone. */
export function zoneDepth(model: Model, id: Id): number {
  const around = parentOf(model, id)
  return around === null ? 0 : zonesAround(model, around).length
}

function parentOf(model: Model, id: Id): Id | null {
  return (model.assets[id] ?? model.zones[id])?.zone ?? null
}

/**
 * The innermost zone under an absolute point; among equals the smaller one. `without` leaves zones out
 * together with everything inside them, so that a dragged zone never becomes its own target.
 */
export function zoneAt(model: Model, point: Point, without?: ReadonlySet<Id>): Id | null {
  let best: { id: Id; depth: number; area: number } | null = null
  for (const [id, rect] of zoneBoxes(model)) {
    if (!holds(rect, point)) continue
    const chain = zonesAround(model, id)
    if (without && chain.some((zone) => without.has(zone))) continue
    const found = { id, depth: chain.length, area: rect.w * rect.h }
    const inner = !best || found.depth > best.depth || (found.depth === best.depth && found.area < best.area)
    if (inner) best = found
  }
  return best?.id ?? null
}

function holds(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= rect.x + rect.w && point.y >= rect.y && point.y <= rect.y + rect.h
}

/** The place that keeps the element where it is on the canvas once it lies in `zone`. */
export function rebase(model: Model, id: Id, zone: Id | null): Place {
  const place = model.places[id] ?? NOWHERE
  const zones = zoneBoxes(model)
  const from = zones.get(parentOf(model, id) ?? '')
  const to = zones.get(zone ?? '')
  return {
    ...place,
    x: place.x + (from?.x ?? 0) - (to?.x ?? 0),
    y: place.y + (from?.y ?? 0) - (to?.y ?? 0),
  }
}

/** All zones and assets inside a zone, at any depth, outer ones first; never the zone itself. */
export function contents(model: Model, zoneId: Id): Id[] {
  const inside = childrenByZone(model)
  const found = new Set<Id>([zoneId])
  for (const zone of found) for (const child of inside.get(zone) ?? []) found.add(child)
  found.delete(zoneId)
  return [...found]
}

/** Direct children per zone; those outside every zone, or in a missing one, under null. */
function childrenByZone(model: Model): Map<Id | null, Id[]> {
  const inside = new Map<Id | null, Id[]>()
  for (const table of [model.zones, model.assets]) {
    for (const id in table) {
      const zone = table[id]?.zone ?? null
      const key = zone !== null && model.zones[zone] ? zone : null
      const list = inside.get(key)
      if (list) list.push(id)
      else inside.set(key, [id])
    }
  }
  return inside
}

/**
 * The absolute top left corner, next to the wanted one, where something of this size covers no asset and
 * cuts no zone's edge or header. Searched outwards in squares on a 12 px grid. `gap` is how far it stays from assets.
 */
export function freeSpot(model: Model, wanted: Point, size: Size, gap: number = GRID): Point {
  const all = [...boxes(model)]
  const zones = all.filter(([id]) => model.zones[id]).map(([, rect]) => rect)
  const assets = all.filter(([id]) => model.assets[id]).map(([, rect]) => rect)
  let lastHit: Rect | undefined
  const isFree = (at: Point): boolean => {
    const spot = { ...at, ...size }
    // Neighbouring candidates mostly fail on the same asset: asking it first keeps 1,000 assets cheap.
    if (lastHit && overlaps(spot, lastHit, gap)) return false
    lastHit = assets.find((rect) => overlaps(spot, rect, gap))
    return !lastHit && zones.every((zone) => !overlaps(spot, zone, 0) || isInside(spot, zone))
  }
  const rings = 400
  for (let ring = 0; ring <= rings; ring++) {
    for (const step of squareRing(ring)) {
      const at = { x: wanted.x + step.x * GRID, y: wanted.y + step.y * GRID }
      if (isFree(at)) return at
    }
  }
  return wanted
}

/** Steps on the square `ring` steps away; to the right and below first, where people read on. */
function squareRing(ring: number): Point[] {
  if (ring === 0) return [{ x: 0, y: 0 }]
  const steps: Point[] = []
  for (let i = 0; i <= ring; i++) {
    for (const side of i === 0 ? [0] : [i, -i]) {
      steps.push({ x: ring, y: side }, { x: side, y: ring }, { x: -ring, y: side }, { x: side, y: -ring })
    }
  }
  return steps
}

function overlaps(a: Rect, b: Rect, gap: number): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
}

function isInside(inner: Rect, zone: Rect): boolean {
  return (
    inner.x >= zone.x + GRID &&
    inner.y >= zone.y + ZONE_HEADER &&
    inner.x + inner.w <= zone.x + zone.w - GRID &&
    inner.y + inner.h <= zone.y + zone.h - GRID
  )
}

/**
 * Makes a zone large enough for its contents, and the zones around it for the grown zone. Growth to the left
 * or top moves the zone's corner; contents keep their absolute position.
 */
export function growToFit(tx: Tx, zoneId: Id): void {
  for (const id of zonesAround(tx.model, zoneId)) {
    const rects = boxes(tx.model)
    const zone = rects.get(id)
    const children = childrenByZone(tx.model).get(id) ?? []
    const inner = bounds(children.flatMap((child) => rects.get(child) ?? []))
    if (!zone || !inner) continue
    const left = Math.min(0, inner.x - ZONE_PAD - zone.x)
    const top = Math.min(0, inner.y - ZONE_HEADER - GRID - zone.y)
    const right = Math.max(zone.x + zone.w, inner.x + inner.w + ZONE_PAD)
    const bottom = Math.max(zone.y + zone.h, inner.y + inner.h + ZONE_PAD)
    const grown = { w: right - zone.x - left, h: bottom - zone.y - top }
    if (grown.w === zone.w && grown.h === zone.h) continue
    shift(tx, id, left, top, grown)
    for (const child of children) shift(tx, child, -left, -top)
  }
}

function shift(tx: Tx, id: Id, dx: number, dy: number, size: Partial<Size> = {}): void {
  const place = tx.model.places[id] ?? NOWHERE
  tx.put('places', id, { ...place, x: place.x + dx, y: place.y + dy, ...size })
}

/**
 * Zones and assets as a person would read them aloud: in bands from top to bottom, within a band from left
 * to right, a zone right before its contents.
 */
export function readingOrder(model: Model): Id[] {
  const rects = boxes(model)
  const inside = childrenByZone(model)
  const order = new Set<Id>()
  const visit = (ids: readonly Id[]): void => {
    for (const id of inBands(ids, rects)) {
      if (order.has(id)) continue
      order.add(id)
      visit(inside.get(id) ?? [])
    }
  }
  visit(inside.get(null) ?? [])
  // Zones that only hold each other hang on no root.
  visit([...rects.keys()].filter((id) => !order.has(id)))
  return [...order]
}

function inBands(ids: readonly Id[], rects: ReadonlyMap<Id, Rect>): Id[] {
  const items = ids.map((id) => ({ id, x: rects.get(id)?.x ?? 0, y: rects.get(id)?.y ?? 0, band: 0 }))
  items.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
  let top = items[0]?.y ?? 0
  for (const item of items) {
    if (item.y >= top + ASSET_SIZE.h) top = item.y
    item.band = top
  }
  items.sort((a, b) => a.band - b.band || a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1))
  return items.map((item) => item.id)
}
