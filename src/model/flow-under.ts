/** Which flow lies under a point, asked by gestures in every frame. */

import { curvePoints, readCurve } from './crossing'
import { boxes, type Point, type Rect } from './geometry'
import { lanes } from './lanes'
import { isLocked } from './lock'
import type { Flow, Id, Model } from './model'
import { obstaclesOf } from './obstacles'
import { type Ways, waysOf } from './ways'

/** Curves may leave the frame around their two ends by so much. */
const BULGE = 60

/** How far the point is from the line, pixels; null when that is more than `within`. */
export function distanceToPath(path: string, point: Point, within: number): number | null {
  const curve = readCurve(path)
  if (!curve || !isNear(curve, point, within)) return null
  const distance = distanceTo(curvePoints(curve), point)
  return distance <= within ? distance : null
}

/** Whether the point lies in the frame around the curve's points, which holds the whole curve. */
function isNear(points: readonly Point[], { x, y }: Point, reach: number): boolean {
  const xs = points.map((each) => each.x)
  const ys = points.map((each) => each.y)
  return (
    x >= Math.min(...xs) - reach &&
    x <= Math.max(...xs) + reach &&
    y >= Math.min(...ys) - reach &&
    y <= Math.max(...ys) + reach
  )
}

function distanceTo(line: readonly Point[], point: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]]
    if (a && b) least = Math.min(least, distanceToPiece(a, b, point))
  }
  return least
}

function distanceToPiece(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(Math.max(along, 0), 1)
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy)
}

const known = new WeakMap<Model, Ways>()

/** The ways as they are drawn while nothing moves: what is dropped onto a flow is tied to none. */
function waysIn(model: Model): Ways {
  const before = known.get(model)
  if (before) return before
  const { flows, assets } = model
  const rects = boxes(model)
  const found = waysOf({ flows, rects, obstacles: obstaclesOf(rects, assets), lanes: lanes(flows) })
  known.set(model, found)
  return found
}

/**
 * The flow between two assets that could lead through something dropped at the point: the nearest one no further
 * away than `reach`. Null over an asset (other than `dragged`); locked flows stay as they are.
 */
export function flowUnder(
  model: Model,
  rects: ReadonlyMap<Id, Rect>,
  point: Point,
  reach: number,
  dragged?: Id,
): Id | null {
  for (const id in model.assets) if (id !== dragged && holds(rects.get(id), point, 0)) return null
  let nearest: Id | null = null
  let best = reach
  for (const id in model.flows) {
    const flow = model.flows[id]
    const distance = flow && !isLocked(model, id) ? distanceFrom(flow, id, model, rects, point, best) : null
    if (distance === null) continue
    nearest = id
    best = distance
  }
  return nearest
}

function distanceFrom(
  { from, to }: Flow,
  id: Id,
  model: Model,
  rects: ReadonlyMap<Id, Rect>,
  point: Point,
  within: number,
): number | null {
  const [a, b] = [rects.get(from), rects.get(to)]
  if (!a || !b || from === to) return null
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  const frame = { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
  if (!holds(frame, point, BULGE)) return null
  const way = waysIn(model).get(id)
  return way ? distanceToPath(way.route.path, point, within) : null
}

function holds(rect: Rect | undefined, { x, y }: Point, more: number): boolean {
  if (!rect) return false
  return (
    x >= rect.x - more && x <= rect.x + rect.w + more && y >= rect.y - more && y <= rect.y + rect.h + more
  )
}

/** Whether no flow leaves from or arrives at the asset. */
export function isUnconnected({ flows }: Model, asset: Id): boolean {
  for (const id in flows) if (flows[id]?.from === asset || flows[id]?.to === asset) return false
  return true
}
