import type { Steps } from './align'
import type { Point, Rect } from './geometry'
import type { Id } from './model'

/** Kept free between columns and between rows. */
const GAP = { x: 60, y: 36 } as const
const GRID = 4

type Item = { readonly id: Id; readonly rect: Rect; column: number; row: number }
type Axis = 'x' | 'y'

/**
 * Neatens a loose arrangement into rows and columns, keeping who is left of and above whom. Things that share a
 * row or column already by more than half line up; nothing overlaps afterwards.
 */
export function tidied(rects: ReadonlyMap<Id, Rect>): Steps {
  const items = [...rects].map(([id, rect]): Item => ({ id, rect, column: 0, row: 0 }))
  items.sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : 1))
  group(items, 'x').forEach((column, at) => {
    for (const item of column) item.column = at
  })
  let count = 0
  for (const row of group(items, 'y'))
    for (const part of withoutSharing(row)) {
      for (const item of part) item.row = count
      count += 1
    }
  const columns = middles(items, 'x')
  const rows = middles(items, 'y')
  const steps = new Map<Id, Point>()
  for (const { id, rect, column, row } of items) {
    const x = (columns[column] ?? 0) - rect.w / 2
    const y = (rows[row] ?? 0) - rect.h / 2
    steps.set(id, { x: Math.round(x) - rect.x, y: Math.round(y) - rect.y })
  }
  return steps
}

function middleOf(rect: Rect, axis: Axis): number {
  return axis === 'x' ? rect.x + rect.w / 2 : rect.y + rect.h / 2
}

function sizeOf(rect: Rect, axis: Axis): number {
  return axis === 'x' ? rect.w : rect.h
}

/** Neighbours whose middles are nearer than half the smaller one's size belong together. */
function group(items: readonly Item[], axis: Axis): Item[][] {
  const sorted = [...items].sort((a, b) => middleOf(a.rect, axis) - middleOf(b.rect, axis))
  const groups: Item[][] = []
  for (const item of sorted) {
    const last = groups.at(-1)
    const head = last?.[0]
    const near = head && middleOf(item.rect, axis) - middleOf(head.rect, axis)
    const most = head && Math.min(sizeOf(head.rect, axis), sizeOf(item.rect, axis)) * 0.6
    if (last && near !== undefined && most !== undefined && near <= most) last.push(item)
    else groups.push([item])
  }
  return groups
}

/** A row as several, where two of it would stand in one column. */
function withoutSharing(row: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  const inOrder = [...row].sort(
    (a, b) => middleOf(a.rect, 'y') - middleOf(b.rect, 'y') || (a.id < b.id ? -1 : 1),
  )
  for (const item of inOrder) {
    const room = parts.find((part) => part.every((other) => other.column !== item.column))
    if (room) room.push(item)
    else parts.push([item])
  }
  return parts
}

/** Where the middle of each column (or row) goes: near where it was, but clear of the one before. */
function middles(items: readonly Item[], axis: Axis): number[] {
  const lines = new Map<number, Item[]>()
  for (const item of items) {
    const at = axis === 'x' ? item.column : item.row
    lines.set(at, [...(lines.get(at) ?? []), item])
  }
  const out: number[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const [at, line] of [...lines].sort(([a], [b]) => a - b)) {
    const size = Math.max(...line.map(({ rect }) => sizeOf(rect, axis)))
    const sum = line.reduce((total, { rect }) => total + middleOf(rect, axis), 0)
    const wanted = Math.round(sum / line.length / GRID) * GRID
    const middle = Math.max(wanted, free + size / 2)
    out[at] = middle
    free = middle + size / 2 + GAP[axis]
  }
  return out
}
