/** Where a flow leaves, bends and arrives, and where its label sits. One function for canvas and pictures. */

import { type Curve, curveOf, type Link, pointOn, TIP_GAP } from './curve'
import type { Point, Rect } from './geometry'
import type { Flow, Id } from './model'
import { wayRound } from './way-round'

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

/** Distance between parallel flows. */
const LANE = 24
/** Vertical distance kept between the labels of parallel flows. */
const LABEL_STEP = 20
/** Less distance than this leaves no room for a line and its arrowhead. */
const MIN_GAP = 9
/** Less sideways distance than this leaves no room for a curve that arrives from the side. */
const ASIDE = 32
/** Ports keep this far from a corner. */
const CORNER = 10

/**
 * The way from one rectangle to another. It leaves and enters on the sides that face each other: a straight
 * line where the rectangles overlap enough along one axis, else a smooth curve. `lane` moves it sideways
 * (see `lanes`); seen from either end the same lane is on the same side. `self` draws a loop at the top right.
 * Where that would run behind one of `near`, it takes other sides if those lead past all of them.
 */
export function route(from: Rect, to: Rect, lane: number, self = false, near: readonly Rect[] = []): Route {
  if (self) return finish(loop(from, lane), false, 0)
  const straightforward = facing(from, to, lane)
  const chosen = near.length > 0 ? wayRound(straightforward, from, to, lane * LANE, near) : straightforward
  return finish(curveOf(chosen), isStraight(chosen), lane)
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

function loop(rect: Rect, lane: number): Curve {
  const grow = Math.abs(lane) * LANE
  const start = { x: rect.x + rect.w - 40 - grow / 3, y: rect.y }
  const end = { x: rect.x + rect.w + TIP_GAP, y: rect.y + 24 + grow / 3 }
  const reach = 56 + grow * 2
  return [start, { x: start.x, y: start.y - reach }, { x: end.x + reach, y: end.y }, end]
}

function isStraight({ from, to, bow }: Link): boolean {
  const aligned = from.dx !== 0 ? from.y === to.y : from.x === to.x
  return aligned && from.dx === -to.dx && from.dy === -to.dy && !bow?.x && !bow?.y
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

/**
 * Lanes for flows between the same two assets, in either direction: 0 alone, −0.5 and 0.5 for two, −1, 0, 1
 * for three; loops count up from 0. By id, so that they survive saving and opening.
 */
export function lanes(flows: Readonly<Record<Id, Flow>>): ReadonlyMap<Id, number> {
  const groups = new Map<string, Id[]>()
  for (const id in flows) {
    const flow = flows[id]
    if (!flow) continue
    const key = flow.from < flow.to ? `${flow.from}\n${flow.to}` : `${flow.to}\n${flow.from}`
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  const out = new Map<Id, number>()
  for (const group of groups.values()) {
    const isLoop = flows[group[0] ?? '']?.from === flows[group[0] ?? '']?.to
    const shift = isLoop ? 0 : (group.length - 1) / 2
    for (const [index, id] of group.sort().entries()) out.set(id, index - shift)
  }
  return out
}
