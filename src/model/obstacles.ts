/** Which cards lie in the neighbourhood of a flow, and which words. */

import type { Rect } from './geometry'
import type { Id } from './model'

export type Obstacles = {
  /** The cards that a flow between two others could run behind; none across a crowd. */
  readonly near: (from: Id, to: Id) => readonly Rect[]
  /** The words that the name of a flow between two cards could lie on. */
  readonly words: (from: Id, to: Id) => readonly Rect[]
}

/** The side of a square of the map; a few cards fit in one. */
const SQUARE = 320
/** A flow may swing out this far beyond the box around its ends. */
const MARGIN = 80
/** Across a crowd there is seldom a way round, and none that the eye could follow. */
const CROWD = 24

/** Sorts these assets by where they are. `rects` holds absolute rectangles, `words` the boxes around other words. */
export function obstaclesOf(
  rects: ReadonlyMap<Id, Rect>,
  assets: Readonly<Record<Id, unknown>>,
  words: readonly Rect[] = NONE,
): Obstacles {
  const squares = new Map<string, Id[]>()
  for (const id in assets) {
    const rect = rects.get(id)
    if (rect) put(squares, rect, id)
  }
  const wordSquares = new Map<string, Rect[]>()
  for (const word of words) put(wordSquares, word, word)
  const known = new Map<Id, Map<Id, readonly Rect[]>>()
  return {
    near(from, to) {
      const here = known.get(from) ?? new Map<Id, readonly Rect[]>()
      if (here.size === 0) known.set(from, here)
      const answer = here.get(to) ?? between(rects, squares, from, to)
      here.set(to, answer)
      return answer
    },
    words(from, to) {
      const [a, b] = [rects.get(from), rects.get(to)]
      if (words.length === 0 || !a || !b) return NONE
      const around = grow(a, b)
      const there = new Set<Rect>()
      for (const square of squaresOf(around))
        for (const word of wordSquares.get(square) ?? NONE) if (overlap(word, around)) there.add(word)
      return there.size === 0 ? NONE : [...there]
    },
  }
}

function put<Item>(squares: Map<string, Item[]>, rect: Rect, item: Item): void {
  for (const square of squaresOf(rect)) {
    const there = squares.get(square)
    if (there) there.push(item)
    else squares.set(square, [item])
  }
}

function between(
  rects: ReadonlyMap<Id, Rect>,
  squares: ReadonlyMap<string, readonly Id[]>,
  from: Id,
  to: Id,
): readonly Rect[] {
  const [a, b] = [rects.get(from), rects.get(to)]
  if (!a || !b || from === to) return NONE
  const around = grow(a, b)
  const found = new Set<Rect>()
  for (const square of squaresOf(around)) {
    for (const id of squares.get(square) ?? NONE) {
      const rect = rects.get(id)
      if (rect && id !== from && id !== to && overlap(rect, around)) found.add(rect)
    }
    if (found.size > CROWD) return NONE
  }
  return [...found]
}

const NONE: readonly never[] = []

function grow(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x) - MARGIN
  const y = Math.min(a.y, b.y) - MARGIN
  return {
    x,
    y,
    w: Math.max(a.x + a.w, b.x + b.w) + MARGIN - x,
    h: Math.max(a.y + a.h, b.y + b.h) + MARGIN - y,
  }
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

function squaresOf({ x, y, w, h }: Rect): string[] {
  const out: string[] = []
  for (let column = Math.floor(x / SQUARE); column <= Math.floor((x + w) / SQUARE); column++)
    for (let row = Math.floor(y / SQUARE); row <= Math.floor((y + h) / SQUARE); row++)
      out.push(`${column},${row}`)
  return out
}
