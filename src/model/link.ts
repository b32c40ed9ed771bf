/** On which sides of two cards a flow leaves and arrives, and where on them. */

import type { Link } from './curve'
import type { Rect } from './geometry'
import { wayRound } from './way-round'

/** Distance between parallel flows. */
export const LANE = 24
/** Less distance than this leaves no room for a line and its arrowhead. */
const MIN_GAP = 9
/** Less sideways distance than this leaves no room for a curve that arrives from the side. */
const ASIDE = 32
/** Ports keep this far from a corner. */
export const CORNER = 10

/**
 * The link from one rectangle to another on the sides that face each other: straight where the rectangles overlap
 * enough along one axis. `lane` moves it sideways. Where that would run behind one of `near`, it takes other sides if
 * those lead past all of them.
 */
export function linkOf(from: Rect, to: Rect, lane: number, near: readonly Rect[] = []): Link {
  const straightforward = facing(from, to, lane)
  return near.length > 0 ? wayRound(straightforward, from, to, lane * LANE, near) : straightforward
}

/** Whether the link is drawn as a straight line. */
export function isStraight({ from, to, bow }: Link): boolean {
  const aligned = from.dx !== 0 ? from.y === to.y : from.x === to.x
  return aligned && from.dx === -to.dx && from.dy === -to.dy && !bow?.x && !bow?.y
}

function facing(from: Rect, to: Rect, lane: number): Link {
  const forward = link(from, to, lane)
  if (forward) return forward
  const backward = link(to, from, lane)
  return backward ? { ...backward, from: backward.to, to: backward.from } : detour(from, to, lane)
}

/** The link if `a` is the left or upper one of the two; null if it is the other way round or they touch. */
function link(a: Rect, b: Rect, lane: number): Link | null {
  const right = b.x - (a.x + a.w)
  const below = b.y - (a.y + a.h)
  const left = a.x - (b.x + b.w)
  const gap = Math.max(right, left, 0)
  if (right >= MIN_GAP && sharesEnough(a.y, a.h, b.y, b.h)) return across(a, b, lane)
  if (below >= MIN_GAP && sharesEnough(a.x, a.w, b.x, b.w)) return down(a, b, lane)
  if (sharesEnough(a.y, a.h, b.y, b.h)) return null
  const apart = Math.max(below, a.y - (b.y + b.h), 0)
  if (right >= MIN_GAP && right >= apart * 0.8) return across(a, b, lane)
  if (below < MIN_GAP || gap >= Math.max(apart * 0.8, MIN_GAP)) return null
  return gap < ASIDE ? down(a, b, lane) : corner(a, b, lane)
}

/** A quarter of the smaller one, and room for two corners unless it is smaller than that, as a pointer is. */
function sharesEnough(a: number, aSize: number, b: number, bSize: number): boolean {
  const smaller = Math.min(aSize, bSize)
  return shared(a, aSize, b, bSize) >= Math.max(Math.min(CORNER * 2, smaller), smaller / 4)
}

function shared(a: number, aSize: number, b: number, bSize: number): number {
  return Math.min(a + aSize, b + bSize) - Math.max(a, b)
}

/** From the right side of `a` to the left side of `b`. */
function across(a: Rect, b: Rect, lane: number): Link {
  const { at, to, rest } = attach(a.y, a.h, b.y, b.h, lane)
  return {
    from: { x: a.x + a.w, y: at, dx: 1, dy: 0 },
    to: { x: b.x, y: to, dx: -1, dy: 0 },
    bow: { x: lean(lane, to - at, b.x - a.x - a.w), y: rest },
  }
}

/** From the bottom of `a` to the top of `b`. */
function down(a: Rect, b: Rect, lane: number): Link {
  const { at, to, rest } = attach(a.x, a.w, b.x, b.w, lane)
  return {
    from: { x: at, y: a.y + a.h, dx: 0, dy: 1 },
    to: { x: to, y: b.y, dx: 0, dy: -1 },
    bow: { x: rest, y: lean(lane, to - at, b.y - a.y - a.h) },
  }
}

/** How far the middle of a curve gives way along its axis, so that parallel curves keep apart where steep. */
function lean(lane: number, sideways: number, along: number): number {
  return -lane * LANE * Math.min(Math.max(sideways / along, -1), 1)
}

/** Positions along two facing sides; `rest` is the part of the lane that found no room on them. */
function attach(a: number, aSize: number, b: number, bSize: number, lane: number) {
  const offset = lane * LANE
  if (!sharesEnough(a, aSize, b, bSize)) {
    const at = clampTo(a, aSize, a + aSize / 2 + offset)
    return { at, to: clampTo(b, bSize, b + bSize / 2 + offset), rest: 0 }
  }
  const low = Math.max(a, b)
  const size = shared(a, aSize, b, bSize)
  const wanted = low + size / 2 + offset
  const at = clampTo(low, size, wanted)
  return { at, to: at, rest: wanted - at }
}

function clampTo(low: number, size: number, value: number): number {
  const inset = Math.min(CORNER, size / 2)
  return Math.min(Math.max(value, low + inset), low + size - inset)
}

/** From the bottom of the upper one round the corner into the side of the lower one. */
function corner(upper: Rect, lower: Rect, lane: number): Link {
  const side = lower.x > upper.x ? 1 : -1
  const offset = lane * LANE
  return {
    from: {
      x: clampTo(upper.x, upper.w, upper.x + upper.w / 2 + side * offset),
      y: upper.y + upper.h,
      dx: 0,
      dy: 1,
    },
    // The opposite sign nests parallel curves instead of crossing them.
    to: {
      x: side > 0 ? lower.x : lower.x + lower.w,
      y: clampTo(lower.y, lower.h, lower.y + lower.h / 2 - offset),
      dx: -side,
      dy: 0,
    },
  }
}

/** Around rectangles that touch or cover each other: over the top, or along the right of a stack. */
function detour(from: Rect, to: Rect, lane: number): Link {
  const dx = to.x + to.w / 2 - (from.x + from.w / 2)
  const dy = to.y + to.h / 2 - (from.y + from.h / 2)
  const offset = lane * LANE
  if (Math.abs(dx) >= Math.abs(dy)) {
    return {
      from: { x: from.x + from.w / 2 + offset, y: from.y, dx: 0, dy: -1 },
      to: { x: to.x + to.w / 2 + offset, y: to.y, dx: 0, dy: -1 },
    }
  }
  return {
    from: { x: from.x + from.w, y: clampTo(from.y, from.h, from.y + from.h / 2 + offset), dx: 1, dy: 0 },
    to: { x: to.x + to.w, y: clampTo(to.y, to.h, to.y + to.h / 2 + offset), dx: 1, dy: 0 },
  }
}
