/** Where a flow leaves, bends and arrives, and where its label sits. One function for canvas and pictures. */

import { type Curve, curveOf, type Link, pointOn, TIP_GAP } from './curve'
import type { Point, Rect } from './geometry'
import { isStraight, LANE, linkOf } from './link'

export type Route = {
  /** SVG path data, one straight line or one cubic curve. */
  readonly path: string
  /** The same as points; those of a straight line lie on it. */
  readonly curve: Curve
  readonly start: Point
  /** The tip of the arrowhead, a little before the target's edge. */
  readonly end: Point
  /** The middle, on the line. */
  readonly label: Point
  /** Direction at the end in degrees, 0 = to the right, 90 = down. */
  readonly angle: number
}

/** Vertical distance kept between the labels of parallel flows. */
const LABEL_STEP = 20

/**
 * The way from one rectangle to another. It leaves and enters on the sides that face each other: a straight
 * line where the rectangles overlap enough along one axis, else a smooth curve. `lane` moves it sideways
 * (see `lanes`); seen from either end the same lane is on the same side. `self` draws a loop at the top right.
 * Where that would run behind one of `near`, it takes other sides if those lead past all of them.
 */
export function route(from: Rect, to: Rect, lane: number, self = false, near: readonly Rect[] = []): Route {
  return self ? loopRoute(from, lane) : routeAlong(linkOf(from, to, lane, near), lane)
}

/** The way along a link. */
export function routeAlong(link: Link, lane: number): Route {
  return finish(curveOf(link), isStraight(link), lane)
}

/** The way from a card to itself, a loop at its top right. */
export function loopRoute(rect: Rect, lane: number): Route {
  return finish(loop(rect, lane), false, 0)
}

function loop(rect: Rect, lane: number): Curve {
  const grow = Math.abs(lane) * LANE
  const start = { x: rect.x + rect.w - 40 - grow / 3, y: rect.y }
  const end = { x: rect.x + rect.w + TIP_GAP, y: rect.y + 24 + grow / 3 }
  const reach = 56 + grow * 2
  return [start, { x: start.x, y: start.y - reach }, { x: end.x + reach, y: end.y }, end]
}

function finish(curve: Curve, straight: boolean, lane: number): Route {
  const [start, one, two, end] = curve
  const path = straight ? `M${xy(start)} L${xy(end)}` : `M${xy(start)} C${xy(one)} ${xy(two)} ${xy(end)}`
  const before = straight ? start : two
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI
  return { path, curve, start, end, label: pointOn(curve, middle(curve, lane)), angle }
}

/** Halfway; parallel flows that run up or down get their labels one above the other instead of side by side. */
function middle([start, one, two, end]: Curve, lane: number): number {
  const dx = end.x + two.x - one.x - start.x
  const dy = end.y + two.y - one.y - start.y
  const length = Math.hypot(dx, dy)
  if (length === 0) return 0.5
  const speed = length * 0.75
  const step = (lane * LABEL_STEP * dy) / length / speed
  return 0.5 + Math.min(Math.max(step, -0.35), 0.35)
}

function xy(point: Point): string {
  return `${round(point.x)},${round(point.y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
