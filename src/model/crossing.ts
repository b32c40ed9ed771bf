/** Where a flow passes the edge of a zone: the boundary between two levels of trust. */

import type { Point, Rect } from './geometry'
import type { Id, Model } from './model'
import type { Route } from './route'

export type Crossing = {
  readonly at: Point
  /** Direction of the flow there in degrees, 0 = to the right, 90 = down. */
  readonly angle: number
}

/** The outermost zone that holds one end of a flow and not the other; `inwards` when it holds the target. */
export type Boundary = { readonly zone: Id; readonly inwards: boolean }

const STEPS = 48

/** The boundary that a flow between two assets crosses: the zone it enters, else the one it leaves, else null. */
export function boundaryBetween(model: Model, from: Id, to: Id): Boundary | null {
  const source = zoneChain(model, from)
  const target = zoneChain(model, to)
  const entered = target.findLast((zone) => !source.includes(zone))
  if (entered !== undefined) return { zone: entered, inwards: true }
  const left = source.findLast((zone) => !target.includes(zone))
  return left === undefined ? null : { zone: left, inwards: false }
}

/** Where the flow's line passes the zone's edge: the last time inwards, the first time outwards. */
export function crossingOf(route: Route, zone: Rect, inwards: boolean): Crossing | null {
  const curve = readCurve(route.path)
  if (!curve) return null
  const points = curvePoints(curve)
  for (let i = 0; i < STEPS; i++) {
    const step = inwards ? STEPS - i : i + 1
    const before = points[step - 1]
    const after = points[step]
    if (!before || !after || holds(zone, before) === inwards || holds(zone, after) !== inwards) continue
    const angle = (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI
    return { at: onEdge(zone, before, after), angle }
  }
  return null
}

/** The zones around an asset, innermost first. */
function zoneChain(model: Model, asset: Id): Id[] {
  const chain: Id[] = []
  let at = model.assets[asset]?.zone ?? null
  while (at !== null && model.zones[at] && !chain.includes(at)) {
    chain.push(at)
    at = model.zones[at]?.zone ?? null
  }
  return chain
}

type Curve = readonly [Point, Point, Point, Point]

/** The four points of a route's path; for a straight line the inner two lie on it. */
export function readCurve(path: string): Curve | null {
  const n = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  const points = Array.from({ length: n.length / 2 }, (_, i) => ({ x: n[2 * i] ?? 0, y: n[2 * i + 1] ?? 0 }))
  const [start, one, two, end] = points
  if (!start || !one) return null
  return two && end
    ? [start, one, two, end]
    : [start, between(start, one, 1 / 3), between(start, one, 2 / 3), one]
}

/** Points along the curve from its start to its end, close enough to each other to stand for it. */
export function curvePoints(curve: Curve): readonly Point[] {
  const points: Point[] = []
  for (let i = 0; i <= STEPS; i++) points.push(pointOn(curve, i / STEPS))
  return points
}

/** Bernstein's form: this runs tens of thousands of times when a large model is opened. */
function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t
  const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return { x: p * a.x + q * b.x + r * c.x + u * d.x, y: p * a.y + q * b.y + r * c.y + u * d.y }
}

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}

function holds(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h
}

/** The edge point between one point inside and one outside, by halving. */
function onEdge(zone: Rect, a: Point, b: Point): Point {
  let [low, high] = [0, 1]
  for (let i = 0; i < 8; i++) {
    const mid = (low + high) / 2
    if (holds(zone, between(a, b, mid)) === holds(zone, a)) low = mid
    else high = mid
  }
  return between(a, b, (low + high) / 2)
}
