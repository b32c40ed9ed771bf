/** Seen from far off, a large drawing shows shapes only: nobody could read more, and it would be thousands of elements. */

import { curvePoints, readCurve } from '../model/crossing'
import type { Point } from '../model/geometry'
import type { Id } from '../model/model'
import type { FlowEdge } from './scene'

/** Below this zoom a name is four pixels high. */
const FAR_ZOOM = 0.35
/** Smaller drawings are quick enough with everything on them. */
const FAR_ABOVE = 500

/** Whether a drawing of so many elements is shown without what could not be read. */
export function isFar(zoom: number, elements: number): boolean {
  return zoom < FAR_ZOOM && elements > FAR_ABOVE
}

/** The flow whose line passes nearest to the point and no further away than `reach` model pixels; null for none. */
export function flowAt(edges: readonly FlowEdge[], point: Point, reach: number): Id | null {
  let nearest: Id | null = null
  let best = reach
  for (const { id, data } of edges) {
    const curve = data && readCurve(data.route.path)
    if (!curve || !isNear(curve, point, best)) continue
    const distance = distanceTo(curvePoints(curve), point)
    if (distance > best) continue
    nearest = id
    best = distance
  }
  return nearest
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
