/** Snapping while something is moved or resized: to edges and middles of what is near, and to equal gaps. */

import type { Point, Rect } from './geometry'

type Axis = 'x' | 'y'
type Span = readonly [low: number, high: number]

/** Why something snapped, to be drawn. Along the other axis for a line, along its own for a gap. */
export type Guide = {
  readonly type: 'line' | 'gap'
  /** A line on `x` is vertical and stands at one x; a gap on `x` runs from left to right. */
  readonly axis: Axis
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A line that others can snap to, with where the thing that it belongs to lies on the other axis. */
type Edge = { readonly at: number; readonly across: Span }

/** What can be snapped to, sorted once at the start of a gesture. */
export type GuideIndex = {
  readonly x: readonly Edge[]
  readonly y: readonly Edge[]
  /** Gaps are measured between these. */
  readonly cards: readonly Rect[]
}

export type Snapped = { readonly by: Point; readonly guides: readonly Guide[] }

const AXES = ['x', 'y'] as const
/** Numbers nearer than this are the same. */
const SAME = 0.01
/** Smaller gaps are none. */
const LEAST_GAP = 1

/** Sorts what may be snapped to: `cards` with their edges and middles, `frames` with their middles only. */
export function guideIndex(cards: readonly Rect[], frames: readonly Rect[] = []): GuideIndex {
  const edges = (axis: Axis): Edge[] => {
    const own = cards.flatMap((rect) => linesOf(rect, axis).map((at) => edge(rect, axis, at)))
    const middles = frames.map((rect) => edge(rect, axis, mean(span(rect, axis))))
    return [...own, ...middles].sort((a, b) => a.at - b.at)
  }
  return { x: edges('x'), y: edges('y'), cards }
}

/** How far the moved rectangle goes on to snap, at most `reach` per axis, and the guides of where it then is. */
export function snapMoved(
  index: GuideIndex,
  rect: Rect,
  reach: number,
  axes: readonly Axis[] = AXES,
): Snapped {
  const by = { x: 0, y: 0 }
  for (const axis of axes) {
    const line = nearest(index[axis], linesOf(rect, axis), span(rect, other(axis)), reach)
    const gap = smallest(gapSteps(index.cards, rect, axis), reach)
    by[axis] =
      smallest(
        [line, gap].filter((step) => step !== null),
        reach,
      ) ?? 0
  }
  const there = { ...rect, x: rect.x + by.x, y: rect.y + by.y }
  return { by, guides: axes.flatMap((axis) => guidesAt(index, there, axis, linesOf(there, axis))) }
}

/** As `snapMoved` for the edges that follow the pointer: −1 the left or upper one, 1 the right or lower, 0 none. */
export function snapEdges(index: GuideIndex, rect: Rect, grip: Point, reach: number): Snapped {
  const by = { x: 0, y: 0 }
  const guides: Guide[] = []
  for (const axis of AXES) {
    if (grip[axis] === 0) continue
    const [low, high] = span(rect, axis)
    const at = grip[axis] < 0 ? low : high
    by[axis] = nearest(index[axis], [at], span(rect, other(axis)), reach) ?? 0
    guides.push(...lineAt(index[axis], rect, axis, at + by[axis]))
  }
  return { by, guides }
}

function other(axis: Axis): Axis {
  return axis === 'x' ? 'y' : 'x'
}

function span({ x, y, w, h }: Rect, axis: Axis): Span {
  return axis === 'x' ? [x, x + w] : [y, y + h]
}

function mean([low, high]: Span): number {
  return (low + high) / 2
}

function linesOf(rect: Rect, axis: Axis): number[] {
  const [low, high] = span(rect, axis)
  return [low, (low + high) / 2, high]
}

function edge(rect: Rect, axis: Axis, at: number): Edge {
  return { at, across: span(rect, other(axis)) }
}

/** The smallest step that brings one of the lines onto an edge; of equal ones to the edge that lies nearer. */
function nearest(
  edges: readonly Edge[],
  lines: readonly number[],
  across: Span,
  reach: number,
): number | null {
  let best: { step: number; far: number } | null = null
  for (const line of lines) {
    for (let i = firstFrom(edges, line - reach); i < edges.length; i++) {
      const found = edges[i]
      if (!found || found.at > line + reach) break
      const step = found.at - line
      const far = distance(found.across, across)
      const closer = best === null || Math.abs(step) < Math.abs(best.step) - SAME
      if (closer || (best && Math.abs(step) < Math.abs(best.step) + SAME && far < best.far))
        best = { step, far }
    }
  }
  return best?.step ?? null
}

/** The index of the first edge at or after a position. */
function firstFrom(edges: readonly Edge[], at: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const half = (low + high) >> 1
    if ((edges[half]?.at ?? Infinity) < at) low = half + 1
    else high = half
  }
  return low
}

function distance([low, high]: Span, [from, to]: Span): number {
  return Math.max(low - to, from - high, 0)
}

function smallest(steps: readonly number[], reach: number): number | null {
  let best: number | null = null
  for (const step of steps) {
    if (Math.abs(step) <= reach && (best === null || Math.abs(step) < Math.abs(best))) best = step
  }
  return best
}

type Row = {
  readonly before: Span | null
  readonly after: Span | null
  readonly two: Span | null
  readonly next: Span | null
}

/** The two neighbours on each side of a rectangle, among those that lie in its row (or column). */
function rowOf(cards: readonly Rect[], rect: Rect, axis: Axis): Row {
  const across = span(rect, other(axis))
  const row: Span[] = []
  for (const card of cards) {
    const [low, high] = span(card, other(axis))
    if (low < across[1] && across[0] < high) row.push(span(card, axis))
  }
  const middle = mean(span(rect, axis))
  const lastBefore = (limit: number) =>
    pick(
      row,
      (each) => each[1] <= limit,
      (each) => each[1],
    )
  const firstAfter = (limit: number) =>
    pick(
      row,
      (each) => each[0] >= limit,
      (each) => -each[0],
    )
  const before = lastBefore(middle)
  const after = firstAfter(middle)
  return { before, after, two: before && lastBefore(before[0]), next: after && firstAfter(after[1]) }
}

function pick(
  row: readonly Span[],
  fits: (each: Span) => boolean,
  rank: (each: Span) => number,
): Span | null {
  let best: Span | null = null
  for (const each of row) if (fits(each) && (best === null || rank(each) > rank(best))) best = each
  return best
}

/** The steps that make the gaps to the neighbours equal. */
function gapSteps(cards: readonly Rect[], rect: Rect, axis: Axis): number[] {
  const { before, after, two, next } = rowOf(cards, rect, axis)
  const [low, high] = span(rect, axis)
  const steps: number[] = []
  const room = before && after ? (after[0] - before[1] - (high - low)) / 2 : 0
  if (before && room > LEAST_GAP) steps.push(before[1] + room - low)
  const left = before && two ? before[0] - two[1] : 0
  if (before && left > LEAST_GAP) steps.push(before[1] + left - low)
  const right = after && next ? next[0] - after[1] : 0
  if (after && right > LEAST_GAP) steps.push(after[0] - right - high)
  return steps
}

function guidesAt(index: GuideIndex, rect: Rect, axis: Axis, lines: readonly number[]): Guide[] {
  return [...lines.flatMap((at) => lineAt(index[axis], rect, axis, at)), ...gapsAt(index.cards, rect, axis)]
}

/** The line from the rectangle to the nearest thing that shares it. */
function lineAt(edges: readonly Edge[], rect: Rect, axis: Axis, at: number): Guide[] {
  const across = span(rect, other(axis))
  let best: Edge | null = null
  for (let i = firstFrom(edges, at - SAME); i < edges.length; i++) {
    const found = edges[i]
    if (!found || found.at > at + SAME) break
    if (best === null || distance(found.across, across) < distance(best.across, across)) best = found
  }
  if (best === null) return []
  const [from, to] = [Math.min(across[0], best.across[0]), Math.max(across[1], best.across[1])]
  return [{ type: 'line', axis, at, from, to }]
}

function gapsAt(cards: readonly Rect[], rect: Rect, axis: Axis): Guide[] {
  const { before, after, two, next } = rowOf(cards, rect, axis)
  const [low, high] = span(rect, axis)
  const at = mean(span(rect, other(axis)))
  const left: Span | null = before && [before[1], low]
  const right: Span | null = after && [high, after[0]]
  const pairs: readonly (readonly [Span | null, Span | null])[] = [
    [left, right],
    [before && two && [two[1], before[0]], left],
    [right, after && next && [after[1], next[0]]],
  ]
  const equal = pairs.flatMap(([a, b]) => (a && b && isEqual(a, b) ? [a, b] : []))
  return [...new Map(equal.map((gap) => [gap[0], gap])).values()].map(([from, to]) => ({
    type: 'gap',
    axis,
    at,
    from,
    to,
  }))
}

function isEqual([a, b]: Span, [c, d]: Span): boolean {
  return b - a > LEAST_GAP && Math.abs(b - a - (d - c)) < SAME
}
