/** Cubic curves between two sides of boxes. */

import type { Point } from './geometry'

/** The four points of a cubic curve. */
export type Curve = readonly [Point, Point, Point, Point]
/** A point on an edge of a rectangle with the direction that leads away from it. */
export type Port = Point & { readonly dx: number; readonly dy: number }
/** A line between two ports; `bow` moves its middle aside. */
export type Link = { readonly from: Port; readonly to: Port; readonly bow?: Point }

/** From the tip of the arrowhead to the target's edge. */
export const TIP_GAP = 3

/** The curve that leaves and enters in the directions of the ports; it ends a little before the target. */
export function curveOf({ from, to, bow }: Link): Curve {
  const end = { x: to.x + to.dx * TIP_GAP, y: to.y + to.dy * TIP_GAP }
  const out = reach(from, end, to)
  const back = reach({ ...end, dx: to.dx, dy: to.dy }, from, from)
  // A cubic reaches three quarters of the way to its inner points.
  const aside = { x: ((bow?.x ?? 0) * 4) / 3, y: ((bow?.y ?? 0) * 4) / 3 }
  return [
    { x: from.x, y: from.y },
    { x: from.x + from.dx * out + aside.x, y: from.y + from.dy * out + aside.y },
    { x: end.x + to.dx * back + aside.x, y: end.y + to.dy * back + aside.y },
    end,
  ]
}

/** How far the curve follows a port's direction before it turns. */
function reach(port: Port, other: Point, facing: { readonly dx: number; readonly dy: number }): number {
  const along = (other.x - port.x) * port.dx + (other.y - port.y) * port.dy
  const aside = Math.abs((other.x - port.x) * port.dy) + Math.abs((other.y - port.y) * port.dx)
  const sameSide = facing.dx === port.dx && facing.dy === port.dy
  if (sameSide) return Math.max(along, 0) + 36 + aside * 0.2
  const turns = facing.dx * port.dx + facing.dy * port.dy === 0
  return turns ? along * 0.62 : Math.max(along * 0.5, Math.min(20, aside / 4))
}

/** The point at `t`, 0 the start and 1 the end. */
export function pointOn([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t
  const ka = u * u * u
  const kb = 3 * u * u * t
  const kc = 3 * u * t * t
  const kd = t * t * t
  return {
    x: ka * a.x + kb * b.x + kc * c.x + kd * d.x,
    y: ka * a.y + kb * b.y + kc * c.y + kd * d.y,
  }
}
