/** Where the name and the small marks of a flow go, so that canvas and pictures agree. */

import { pointOn } from './curve'
import type { Point, Rect } from './geometry'
import { type Route, route } from './route'
import { measure, wrap } from './text'

export type FlowLabel = {
  readonly lines: readonly string[]
  /** Anchor of the first line's baseline. */
  readonly at: Point
  readonly anchor: 'middle' | 'start' | 'end'
  /** Middle of the row of marks, on the line. */
  readonly marks: Point
}

export const LABEL_SIZE = 12
export const LABEL_LINE = 15

const ASCENT = 11
/** Room for text between a flow's two ends, beyond what the arrowhead needs. */
const INSET = 14
/** Narrower than this, words would break. */
const NARROWEST = 44
const WIDEST = 160

/** Where else along the line a name is tried, the middle first. */
const TRIES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78]

/**
 * Lays out a flow's name beside its line. `marks` is the width in pixels of what sits on the line, 0 for
 * nothing; `lane` as for the route: of parallel flows the outer ones have their names on the outside.
 * A name that would lie on one of the cards `near`, or on other `words`, moves along the line, or to its other side.
 */
export function placeFlowLabel(
  name: string,
  way: Route,
  from: Rect,
  to: Rect,
  marks: number,
  lane = 0,
  near: readonly Rect[] = [],
  words: readonly Rect[] = [],
): FlowLabel {
  const usual = usualLabel(name, way, from, to, marks, lane)
  if (name === '' || (isClear(usual, near) && isClear(usual, words))) return usual
  const cards = [...near, ...words, from, to]
  const lines = wrap(name, WIDEST, LABEL_SIZE, 2)
  for (const t of TRIES) {
    const at = pointOn(way.curve, t)
    for (const side of [1, -1] as const) {
      const label = beside(lines, at, marks, side)
      if (isClear(label, cards)) return label
    }
  }
  return usual
}

/** The box around the words, in which no card should lie. */
function isClear({ lines, at, anchor }: FlowLabel, cards: readonly Rect[]): boolean {
  if (cards.length === 0) return true
  const w = Math.max(0, ...lines.map((line) => measure(line, LABEL_SIZE)))
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - w : at.x - w / 2
  const top = at.y - ASCENT
  const bottom = at.y + (lines.length - 1) * LABEL_LINE + 4
  return cards.every(({ x, y, w: width, h }) => left > x + width || left + w < x || top > y + h || bottom < y)
}

function usualLabel(name: string, way: Route, from: Rect, to: Rect, marks: number, lane: number): FlowLabel {
  const gap = Math.max(to.x - (from.x + from.w), from.x - (to.x + to.w))
  const level = Math.min(from.y + from.h, to.y + to.h) > Math.max(from.y, to.y)
  if (level && gap > 0) return betweenCards(name, way, from, to, gap, marks, lane)
  const isLoop = from.x === to.x && from.y === to.y
  const steep = isLoop || Math.abs(way.end.y - way.start.y) > Math.abs(way.end.x - way.start.x)
  const lines = wrap(name, WIDEST, LABEL_SIZE, 2)
  const side = isLoop ? 1 : sideOf(way, from, to, lane)
  return steep ? beside(lines, way.label, marks, side) : above(lines, way.label, marks)
}

/** Side by side: at the line where the words fit between the cards, else below or above the cards. */
function betweenCards(
  name: string,
  way: Route,
  from: Rect,
  to: Rect,
  gap: number,
  marks: number,
  lane: number,
): FlowLabel {
  const room = Math.min(gap - INSET, WIDEST)
  const widest = Math.max(0, ...name.split(/\s+/).map((word) => measure(word, LABEL_SIZE)))
  if (room >= NARROWEST && widest <= room) {
    const lines = wrap(name, room, LABEL_SIZE, 3)
    if (!lines.at(-1)?.endsWith('…')) return (lane > 0 ? below : above)(lines, way.label, marks)
  }
  const lines = wrap(name, WIDEST, LABEL_SIZE, 2)
  const y =
    lane < 0
      ? Math.min(from.y, to.y) - 7 - (lines.length - 1) * LABEL_LINE
      : Math.max(from.y + from.h, to.y + to.h) + 4 + ASCENT
  return { lines, at: { x: way.label.x, y }, anchor: 'middle', marks: way.label }
}

function above(lines: readonly string[], { x, y }: Point, marks: number): FlowLabel {
  const last = y - (marks > 0 ? 13 : 7)
  return { lines, at: { x, y: last - (lines.length - 1) * LABEL_LINE }, anchor: 'middle', marks: { x, y } }
}

function below(lines: readonly string[], { x, y }: Point, marks: number): FlowLabel {
  return { lines, at: { x, y: y + (marks > 0 ? 11 : 5) + ASCENT }, anchor: 'middle', marks: { x, y } }
}

/** On which side of a single flow's line that of this lane runs: −1 left, 1 right. */
function sideOf(own: Route, from: Rect, to: Rect, lane: number): number {
  if (lane === 0) return 1
  const single = route(from, to, 0).label
  const [dx, dy] = [own.end.x - own.start.x, own.end.y - own.start.y]
  const [x, y] = [own.label.x - single.x, own.label.y - single.y]
  // What is left when the part along the line is taken off.
  const aside = x - ((x * dx + y * dy) / (dx * dx + dy * dy || 1)) * dx
  return Math.abs(aside) < 1 ? Math.sign(lane) : Math.sign(aside)
}

function beside(lines: readonly string[], { x, y }: Point, marks: number, side: number): FlowLabel {
  const first = y + 4 - ((lines.length - 1) * LABEL_LINE) / 2
  if (side < 0) return { lines, at: { x: x - marks / 2 - 8, y: first }, anchor: 'end', marks: { x, y } }
  return { lines, at: { x: x + marks / 2 + 8, y: first }, anchor: 'start', marks: { x, y } }
}
