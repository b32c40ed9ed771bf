/** Other sides to leave and enter by, for a flow that would run behind a card it has nothing to do with. */

import { type Curve, curveOf, type Link, type Port } from './curve'
import type { Point, Rect } from './geometry'

/** A line closer to a card than this looks as if it belonged to it. */
const CLEARANCE = 5
/** Points tried along a curve: a card is 60 px high, a curve across a large screen about 1,500 px long. */
const SAMPLES = 40
/** What a curve costs more, in pixels, that leaves or arrives with its back to the other end. */
const TURNED_AWAY = 160

/**
 * `usual` if it stays clear of `near`, else the shortest link between other sides that does; `usual` again
 * where none does. `offset` is the lane's, in pixels.
 */
export function wayRound(usual: Link, from: Rect, to: Rect, offset: number, near: readonly Rect[]): Link {
  if (isClear(curveOf(usual), near)) return usual
  let best = usual
  let cost = Number.POSITIVE_INFINITY
  for (const link of links(from, to, offset)) {
    const curve = curveOf(link)
    const price = costOf(link, curve)
    if (price >= cost || !isClear(curve, near) || !isClear(curve, [from, to], 0)) continue
    best = link
    cost = price
  }
  return best
}

function links(from: Rect, to: Rect, offset: number): Link[] {
  const ends = portsOf(to, offset)
  return portsOf(from, offset).flatMap((start) => ends.map((end) => ({ from: start, to: end })))
}

/** The middles of the four sides, moved along them. */
function portsOf({ x, y, w, h }: Rect, offset: number): readonly Port[] {
  const across = x + w / 2 + Math.min(Math.max(offset, 10 - w / 2), w / 2 - 10)
  const down = y + h / 2 + Math.min(Math.max(offset, 10 - h / 2), h / 2 - 10)
  return [
    { x: x + w, y: down, dx: 1, dy: 0 },
    { x, y: down, dx: -1, dy: 0 },
    { x: across, y: y + h, dx: 0, dy: 1 },
    { x: across, y, dx: 0, dy: -1 },
  ]
}

function costOf({ from, to }: Link, curve: Curve): number {
  const away = (port: Port, other: Port) =>
    (other.x - port.x) * port.dx + (other.y - port.y) * port.dy < 0 ? TURNED_AWAY : 0
  return lengthOf(curve) + away(from, to) + away(to, from)
}

/** The mean of chord and control polygon, which for a cubic is close enough to compare by. */
function lengthOf([a, b, c, d]: Curve): number {
  return (gap(a, d) + gap(a, b) + gap(b, c) + gap(c, d)) / 2
}

function gap(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** What each of a curve's four points counts for at the points tried. */
const WEIGHTS = Array.from({ length: SAMPLES - 1 }, (_, i) => {
  const t = (i + 1) / SAMPLES
  const u = 1 - t
  return { a: u * u * u, b: 3 * u * u * t, c: 3 * u * t * t, d: t * t * t }
})

/** This runs some ten thousand times for a large drawing, so it makes no objects and asks first who could be near. */
function isClear(curve: Curve, rects: readonly Rect[], clearance = CLEARANCE): boolean {
  const [a, b, c, d] = curve
  const inReach = rects.filter((rect) => reaches(curve, rect, clearance))
  if (inReach.length === 0) return true
  for (const k of WEIGHTS) {
    const x = k.a * a.x + k.b * b.x + k.c * c.x + k.d * d.x
    const y = k.a * a.y + k.b * b.y + k.c * c.y + k.d * d.y
    for (const rect of inReach) {
      const aside = x > rect.x - clearance && x < rect.x + rect.w + clearance
      if (aside && y > rect.y - clearance && y < rect.y + rect.h + clearance) return false
    }
  }
  return true
}

/** A curve never leaves the box around its four points. */
function reaches([a, b, c, d]: Curve, { x, y, w, h }: Rect, clearance: number): boolean {
  return (
    Math.max(a.x, b.x, c.x, d.x) > x - clearance &&
    Math.min(a.x, b.x, c.x, d.x) < x + w + clearance &&
    Math.max(a.y, b.y, c.y, d.y) > y - clearance &&
    Math.min(a.y, b.y, c.y, d.y) < y + h + clearance
  )
}
