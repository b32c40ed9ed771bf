/** Automatic layout: every zone is laid out by itself, from the inside out, and is a box in the zone around it. */

import {
  ASSET_SIZE,
  bounds,
  boxes,
  type Point,
  type Rect,
  type Size,
  ZONE_HEADER,
  ZONE_MIN,
  ZONE_PAD,
} from '../geometry'
import { isLocked } from '../lock'
import type { Id, Model, Place } from '../model'
import { layered, stacked } from './layered'
import { packed } from './pack'

/** Below a zone's header. */
const TOP = ZONE_HEADER + ZONE_PAD / 2
/** So few in a zone may stand one below the other, or a chain of zones would be a strip that nobody can read. */
const FEW = 4
/** Between pieces of a drawing that no flow joins. */
const APART = 56

type Plan = {
  readonly model: Model
  readonly rects: ReadonlyMap<Id, Rect>
  readonly children: ReadonlyMap<Id | null, readonly Id[]>
  readonly places: Map<Id, Place>
}

/**
 * New places for the elements of the whole model, or for those given (with everything inside zones among them).
 * Flows run from left to right where they can, zones hold their contents, and nothing overlaps that is laid out
 * together. Locked elements stay, a locked zone with its contents; what is laid out beside them goes below. The
 * same model gives the same places.
 */
export function layOut(model: Model, chosen: readonly Id[] | null = null): ReadonlyMap<Id, Place> {
  const plan: Plan = { model, rects: boxes(model), children: childrenOf(model), places: new Map() }
  if (chosen === null) layOutGroup(plan, plan.children.get(null) ?? [], null)
  else for (const [home, ids] of byHome(model, chosen)) layOutGroup(plan, ids, home)
  return plan.places
}

function childrenOf(model: Model): Map<Id | null, Id[]> {
  return byHome(model, [...Object.keys(model.zones), ...Object.keys(model.assets)])
}

function byHome(model: Model, ids: readonly Id[]): Map<Id | null, Id[]> {
  const groups = new Map<Id | null, Id[]>()
  for (const id of ids) {
    const zone = (model.assets[id] ?? model.zones[id])?.zone ?? null
    const list = groups.get(zone)
    if (list) list.push(id)
    else groups.set(zone, [id])
  }
  return groups
}

/** Lays out elements that share a home where their upper left corner was, or below what is locked there. */
function layOutGroup(plan: Plan, ids: readonly Id[], home: Id | null): void {
  const { model, rects } = plan
  const free = ids.filter((id) => !isLocked(model, id))
  const corner = bounds(free.flatMap((id) => rects.get(id) ?? []))
  if (!corner) return
  const around = home === null ? undefined : rects.get(home)
  const locked = (plan.children.get(home) ?? []).filter((id) => isLocked(model, id))
  const start = clearOf(corner, bounds(locked.flatMap((id) => rects.get(id) ?? [])))
  const origin = { x: start.x - (around?.x ?? 0), y: start.y - (around?.y ?? 0) }
  arrange(plan, free, origin)
}

/** Below the rectangle of what stays. */
function clearOf(corner: Rect, locked: Rect | null): Point {
  return locked ? { x: locked.x, y: locked.y + locked.h + APART } : corner
}

/**
 * Writes the places of these elements, with the upper left one at `origin`; answers the size of all. Up to `few` that
 * hang together may be stacked.
 */
function arrange(plan: Plan, ids: readonly Id[], origin: Point, few = 0): Size {
  const sizes = new Map(ids.map((id) => [id, sizeOf(plan, id)]))
  const index = new Map(ids.map((id, i) => [id, i]))
  const lines = linesBetween(plan, index)
  const parts = components(ids.length, lines).map((part) => drawPart(part, ids, sizes, lines, few))
  const spots = packed(
    parts.map(({ size }) => size),
    APART,
  )
  let [w, h] = [0, 0]
  for (const [i, part] of parts.entries()) {
    const spot = spots[i] ?? { x: 0, y: 0 }
    for (const [id, at] of part.places) {
      const old = plan.model.places[id]
      const size = sizes.get(id)
      const zone = plan.model.zones[id] && !isLocked(plan.model, id) ? size : undefined
      plan.places.set(id, { ...old, x: origin.x + spot.x + at.x, y: origin.y + spot.y + at.y, ...zone })
    }
    w = Math.max(w, spot.x + part.size.w)
    h = Math.max(h, spot.y + part.size.h)
  }
  return { w, h }
}

/** The size of an element; a zone is laid out first. */
function sizeOf(plan: Plan, id: Id): Size {
  const { model, rects, children } = plan
  if (!model.zones[id]) return ASSET_SIZE
  const inner = children.get(id) ?? []
  if (inner.length === 0) return ZONE_MIN
  const locked = bounds(inner.flatMap((child) => (isLocked(model, child) ? (rects.get(child) ?? []) : [])))
  const zone = rects.get(id)
  const below = locked && zone ? locked.y + locked.h - zone.y + APART : TOP
  const free = inner.filter((child) => !isLocked(model, child))
  const size = arrange(plan, free, { x: ZONE_PAD, y: below }, FEW)
  const right = locked && zone ? locked.x + locked.w - zone.x + ZONE_PAD : 0
  return {
    w: Math.max(ZONE_MIN.w, size.w + 2 * ZONE_PAD, right),
    h: Math.max(ZONE_MIN.h, below + size.h + ZONE_PAD),
  }
}

/** Flows as lines between the boxes of one level: between what holds their ends there. */
function linesBetween({ model }: Plan, index: ReadonlyMap<Id, number>): (readonly [number, number])[] {
  const boxOf = (asset: Id): number | undefined => {
    let at: Id | null | undefined = asset
    for (let steps = 0; at != null && steps < 100; steps++) {
      const found = index.get(at)
      if (found !== undefined) return found
      at = (model.assets[at] ?? model.zones[at])?.zone
    }
    return undefined
  }
  return Object.values(model.flows).flatMap(({ from, to }) => {
    const [a, b] = [boxOf(from), boxOf(to)]
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const]
  })
}

type Part = { readonly places: readonly (readonly [Id, Point])[]; readonly size: Size }

function drawPart(
  part: readonly number[],
  ids: readonly Id[],
  sizes: ReadonlyMap<Id, Size>,
  lines: readonly (readonly [number, number])[],
  few: number,
): Part {
  const local = new Map(part.map((box, i) => [box, i]))
  const own = lines.flatMap(([from, to]) => {
    const [a, b] = [local.get(from), local.get(to)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  const names = part.map((box) => ids[box] ?? '')
  const dims = names.map((id) => sizes.get(id) ?? ASSET_SIZE)
  const spots = part.length <= few ? compact(dims, own) : layered(dims, own)
  const places = names.map((id, i) => [id, spots[i] ?? { x: 0, y: 0 }] as const)
  const box = bounds(places.map(([, at], i) => ({ ...at, ...(dims[i] ?? ASSET_SIZE) })))
  const shifted = places.map(
    ([id, at]) => [id, { x: at.x - (box?.x ?? 0), y: at.y - (box?.y ?? 0) }] as const,
  )
  return { places: shifted, size: box ?? { w: 0, h: 0 } }
}

/** From left to right or from top to bottom, whichever is nearer to the shape of a screen. */
function compact(dims: readonly Size[], lines: readonly (readonly [number, number])[]): Point[] {
  const reach = (spots: readonly Point[]) => {
    const box = bounds(spots.map((at, i) => ({ ...at, ...(dims[i] ?? ASSET_SIZE) })))
    return box ? Math.max(box.w, box.h * 1.6) : 0
  }
  const [across, down] = [layered(dims, lines), stacked(dims, lines)]
  return reach(down) < reach(across) ? down : across
}

/** Boxes that lines join, together; in the order of their first. */
function components(count: number, lines: readonly (readonly [number, number])[]): number[][] {
  const head = Array.from({ length: count }, (_, i) => i)
  const find = (box: number): number => {
    let at = box
    while (head[at] !== at) {
      head[at] = head[head[at] ?? at] ?? at
      at = head[at] ?? at
    }
    return at
  }
  for (const [a, b] of lines) {
    const [one, two] = [find(a), find(b)]
    head[Math.max(one, two)] = Math.min(one, two)
  }
  const parts = new Map<number, number[]>()
  for (let box = 0; box < count; box++) {
    const at = find(box)
    const part = parts.get(at)
    if (part) part.push(box)
    else parts.set(at, [box])
  }
  return [...parts.values()]
}
