/** Ends of flows that share a side of a card stand side by side on it, in the order in which they lead away. */

import { type Curve, type Link, type Port, pointOn } from './curve'
import type { Point, Rect } from './geometry'
import { isStraight } from './link'

/** One end of a flow at a card. */
export type End = {
  readonly port: Port
  /** A point that the flow passes on its way from here. */
  readonly passes: Point
  /** How much it stays where it is: that of a straight line gives way to the corners only, that of a loop never. */
  readonly held: 'loosely' | 'straight' | 'fast'
}

/** The distance that two ends keep: as wide as an arrowhead, and more where a side has room for it. */
const STEP = { narrow: 12, wide: 16 } as const
/** A side longer than this has room. */
const WIDE = 100
/** Ends in a row come closer to a corner than one alone does. */
const MARGIN = 8
const WEIGHT = { loosely: 1, straight: 1e4, fast: 1e8 } as const

/** Of ends that lie too close, it is seen about here which should be above the other. */
const SEEN_AT = 0.6

/** The two ends of a flow that runs along this curve. */
export function endsOf(link: Link, curve: Curve): readonly [from: End, to: End] {
  const held = isStraight(link) ? 'straight' : 'loosely'
  return [
    { port: link.from, passes: pointOn(curve, SEEN_AT), held },
    { port: link.to, passes: pointOn(curve, 1 - SEEN_AT), held },
  ]
}

/**
 * How far each of the ends at one card moves along its side, in pixels to the right or down, so that they keep apart
 * and do not cross; null for an end that has its side for itself and stays where it is.
 */
export function spread(rect: Rect, ends: readonly End[]): readonly (number | null)[] {
  const moves: (number | null)[] = ends.map(() => null)
  const sides = new Map<number, number[]>()
  for (const [i, { port }] of ends.entries()) {
    const side = sideOf(port)
    const there = sides.get(side)
    if (there) there.push(i)
    else sides.set(side, [i])
  }
  for (const there of sides.values()) if (there.length > 1) spreadSide(rect, ends, there, moves)
  return moves
}

function sideOf({ dx, dy }: Port): number {
  return dx * 2 + dy
}

/** Whether two ports are on the same side. */
export function isSameSide(a: Port, b: Port): boolean {
  return a.dx === b.dx && a.dy === b.dy
}

function spreadSide(
  rect: Rect,
  ends: readonly End[],
  there: readonly number[],
  moves: (number | null)[],
): void {
  const upright = ends[there[0] ?? 0]?.port.dx !== 0
  const [low, size] = upright ? [rect.y, rect.h] : [rect.x, rect.w]
  const row = there
    .flatMap((i) => {
      const end = ends[i]
      return end
        ? [{ i, at: upright ? end.port.y : end.port.x, turn: turnOf(rect, end), held: end.held }]
        : []
    })
    .sort((a, b) => a.turn - b.turn || a.at - b.at)
  const places = inRow(low, size, row)
  for (const [n, { i, at }] of row.entries()) moves[i] = (places[n] ?? at) - at
}

/** Where the flow leads from the middle of the side: 0 straight away from it, else to the right or down, in radians. */
function turnOf({ x, y, w, h }: Rect, { port, passes }: End): number {
  const dx = passes.x - (x + w / 2 + (port.dx * w) / 2)
  const dy = passes.y - (y + h / 2 + (port.dy * h) / 2)
  const [out, along] = port.dx !== 0 ? [dx * port.dx, dy] : [dy * port.dy, dx]
  return Math.atan2(along, out)
}

type Pool = { readonly sum: number; readonly weight: number; readonly count: number }
type Wanted = { readonly at: number; readonly held: End['held'] }

/**
 * Places in this order, a step or more apart and clear of the corners, as near as can be to where they want to be:
 * neighbours that come too close share the way that they give (pooling of adjacent violators).
 */
function inRow(low: number, size: number, row: readonly Wanted[]): readonly number[] {
  const inset = Math.min(MARGIN, size / 2)
  const room = size - 2 * inset
  const step = Math.min(size > WIDE ? STEP.wide : STEP.narrow, room / (row.length - 1))
  const pools: Pool[] = []
  for (const [n, { at, held }] of row.entries()) {
    const weight = WEIGHT[held]
    let pool: Pool = { sum: (at - n * step) * weight, weight, count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight > pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count }
      pools.pop()
    }
    pools.push(pool)
  }
  const most = low + inset + room - (row.length - 1) * step
  const firsts = pools.flatMap(({ sum, weight, count }) => {
    const first = Math.min(Math.max(sum / weight, low + inset), most)
    return Array.from({ length: count }, () => first)
  })
  return firsts.map((first, n) => Math.round((first + n * step) * 10) / 10)
}
