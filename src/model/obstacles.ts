/** Which cards lie in the neighbourhood of a flow, and which words. */

import type { Rect } from './geometry'
import type { Id } from './model'

export type Obstacles = {
  /** The cards that a flow between two others could run behind; none across a crowd. */
  readonly near: (from: Id, to: Id) => readonly Rect[]
  /** The words that the name of a flow between two cards could lie on. */
  readonly words: (from: Id, to: Id) => readonly Rect[]
  /** What was asked before, and from what it was answered. */
  readonly memory: Memory
}

type Memory = {
  readonly rects: ReadonlyMap<Id, Rect>
  readonly assets: Readonly<Record<Id, unknown>>
  readonly words: readonly Rect[]
  readonly known: Known
  readonly knownWords: Known
}
type Known = ReadonlyMap<Id, ReadonlyMap<Id, readonly Rect[]>>

/** The side of a square of the map; a few cards fit in one. */
const SQUARE = 320
/** A flow may swing out this far beyond the box around its ends. */
const MARGIN = 80
/** Across a crowd there is seldom a way round, and none that the eye could follow. */
const CROWD = 24

/** With more of them it is quicker to look anew. */
const MOST_CHANGED = 40

/**
 * Sorts these assets by where they are. `rects` holds absolute rectangles, `words` the boxes around other words. With
 * the obstacles of an earlier drawing, in which what did not change is the same object, answers that no change can have
 * touched are kept.
 */
export function obstaclesOf(
  rects: ReadonlyMap<Id, Rect>,
  assets: Readonly<Record<Id, unknown>>,
  words: readonly Rect[] = NONE,
  before?: Obstacles,
): Obstacles {
  const kept = before && keeper(before.memory, { rects, assets, words })
  const squares = new Map<string, Id[]>()
  for (const id in assets) {
    const rect = rects.get(id)
    if (rect) put(squares, rect, id)
  }
  const wordSquares = new Map<string, Rect[]>()
  for (const word of words) put(wordSquares, word, word)
  const known: Answers = new Map()
  const knownWords: Answers = new Map()
  return {
    near: (from, to) => ask(known, from, to, () => kept?.near(from, to) ?? between(rects, squares, from, to)),
    words: (from, to) =>
      words.length === 0
        ? NONE
        : ask(
            knownWords,
            from,
            to,
            () => kept?.words(from, to) ?? wordsBetween(rects, wordSquares, from, to),
          ),
    memory: { rects, assets, words, known, knownWords },
  }
}

type Answers = Map<Id, Map<Id, readonly Rect[]>>

function ask(known: Answers, from: Id, to: Id, find: () => readonly Rect[]): readonly Rect[] {
  const here = known.get(from) ?? new Map<Id, readonly Rect[]>()
  if (here.size === 0) known.set(from, here)
  const answer = here.get(to) ?? find()
  here.set(to, answer)
  return answer
}

function wordsBetween(
  rects: ReadonlyMap<Id, Rect>,
  squares: ReadonlyMap<string, readonly Rect[]>,
  from: Id,
  to: Id,
): readonly Rect[] {
  const [a, b] = [rects.get(from), rects.get(to)]
  if (!a || !b) return NONE
  const around = grow(a, b)
  const there = new Set<Rect>()
  for (const square of squaresOf(around))
    for (const word of squares.get(square) ?? NONE) if (overlap(word, around)) there.add(word)
  return there.size === 0 ? NONE : [...there]
}

/** Answers from memory where neither an end nor a card between has changed; null where nothing can be kept. */
function keeper(memory: Memory, { rects, assets, words }: Pick<Memory, 'rects' | 'assets' | 'words'>) {
  const { rects: old, assets: were } = memory
  const changed: Rect[] = []
  const note = (id: Id) => {
    const was = id in were ? old.get(id) : undefined
    const is = id in assets ? rects.get(id) : undefined
    if (was !== is) changed.push(...[was, is].filter((rect) => rect !== undefined))
  }
  for (const id in assets) note(id)
  for (const id in were) if (!(id in assets)) note(id)
  if (changed.length > MOST_CHANGED) return null
  const isMoved = (id: Id) => rects.get(id) !== old.get(id)
  return {
    near(from: Id, to: Id): readonly Rect[] | undefined {
      const answer = memory.known.get(from)?.get(to)
      const [a, b] = [rects.get(from), rects.get(to)]
      if (!answer || !a || !b || isMoved(from) || isMoved(to)) return undefined
      const around = grow(a, b)
      return changed.some((rect) => overlap(rect, around)) ? undefined : answer
    },
    words(from: Id, to: Id): readonly Rect[] | undefined {
      if (memory.words !== words || isMoved(from) || isMoved(to)) return undefined
      return memory.knownWords.get(from)?.get(to)
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
