/** Boxes and lines as a layered drawing: lines run from left to right, cross little, and boxes keep apart. */

import type { Point, Size } from '../geometry'
import { acyclic, columnsOf, type Line } from './layers'

/** Free pixels between columns, where names of flows go, between boxes of a column, and where lines run down. */
const GAP = { x: 100, y: 40, down: 56 } as const
/** Passes over the columns, there and back, to order and to place. */
const SWEEPS = 8
/** A line that skips more columns than this is not led through them: it would cost more than it shows. */
const LONGEST = 12

type Cell = { readonly box: number | null; readonly h: number; column: number; order: number; y: number }
type Grid = {
  readonly cells: Cell[]
  readonly columns: Cell[][]
  readonly left: Map<Cell, Cell[]>
  readonly right: Map<Cell, Cell[]>
}

/** As `layered`, with lines that run from top to bottom: the names of flows stand beside them there. */
export function stacked(sizes: readonly Size[], lines: readonly Line[]): Point[] {
  const turned = layered(
    sizes.map(({ w, h }) => ({ w: h, h: w })),
    lines,
    GAP.down,
  )
  return turned.map(({ x, y }) => ({ x: y, y: x }))
}

/** The upper left corner of each box, in the order given; the first column stands at 0. */
export function layered(sizes: readonly Size[], lines: readonly Line[], gap: number = GAP.x): Point[] {
  const flat = acyclic(sizes.length, lines)
  const column = columnsOf(sizes.length, flat)
  const grid = gridOf(sizes, column, flat)
  for (let sweep = 0; sweep < SWEEPS; sweep++) orderBy(grid, sweep % 2 === 0)
  place(grid)
  const x = columnEdges(sizes, column, gap)
  const top = Math.min(0, ...grid.cells.map(({ y }) => y))
  const out: Point[] = sizes.map(() => ({ x: 0, y: 0 }))
  for (const cell of grid.cells) {
    if (cell.box === null) continue
    const { left, width } = x[cell.column] ?? { left: 0, width: 0 }
    const w = sizes[cell.box]?.w ?? 0
    out[cell.box] = { x: Math.round(left + (width - w) / 2), y: Math.round(cell.y - top) }
  }
  return out
}

/** The boxes in their columns, and a thin cell in every column that a line passes. */
function gridOf(sizes: readonly Size[], column: readonly number[], lines: readonly Line[]): Grid {
  const cells: Cell[] = sizes.map(({ h }, box) => ({ box, h, column: column[box] ?? 0, order: 0, y: 0 }))
  const grid: Grid = { cells, columns: [], left: new Map(), right: new Map() }
  const join = (a: Cell, b: Cell) => {
    grid.right.set(a, [...(grid.right.get(a) ?? []), b])
    grid.left.set(b, [...(grid.left.get(b) ?? []), a])
  }
  for (const [from, to] of lines) {
    const [start, end] = [cells[from], cells[to]]
    if (!start || !end) continue
    let last = start
    if (end.column - start.column <= LONGEST) {
      for (let at = start.column + 1; at < end.column; at++) {
        const thin: Cell = { box: null, h: 0, column: at, order: 0, y: 0 }
        cells.push(thin)
        join(last, thin)
        last = thin
      }
    }
    join(last, end)
  }
  for (const cell of cells) {
    grid.columns[cell.column] ??= []
    grid.columns[cell.column]?.push(cell)
  }
  for (const each of grid.columns)
    each?.forEach((cell, order) => {
      cell.order = order
    })
  return grid
}

/** Orders each column by the middle of what its cells are joined to in the column before. */
function orderBy({ columns, left, right }: Grid, forwards: boolean): void {
  const towards = forwards ? left : right
  for (const column of forwards ? columns : [...columns].reverse()) {
    if (!column) continue
    const wish = new Map(
      column.map((cell) => [cell, mean(towards.get(cell), (each) => each.order, cell.order)]),
    )
    column.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a.order - b.order)
    column.forEach((cell, order) => {
      cell.order = order
    })
  }
}

function mean(cells: readonly Cell[] | undefined, value: (cell: Cell) => number, otherwise: number): number {
  if (!cells || cells.length === 0) return otherwise
  return cells.reduce((sum, cell) => sum + value(cell), 0) / cells.length
}

/** Moves cells next to what they are joined to, as near as the order of their column allows. */
function place({ columns, left, right }: Grid): void {
  for (const column of columns)
    if (column)
      spread(
        column,
        column.map(() => 0),
      )
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const towards = sweep % 2 === 0 ? left : right
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      if (!column) continue
      const middles = column.map((cell) =>
        mean(towards.get(cell), (each) => each.y + each.h / 2, cell.y + cell.h / 2),
      )
      spread(column, middles)
    }
  }
}

type Block = { sum: number; count: number; from: number }

/**
 * Puts each cell's middle as near as possible (least squares) to where it wants to be, in order and apart: cells
 * that would touch move as one block, to the middle of their wishes.
 */
function spread(column: readonly Cell[], wishes: readonly number[]): void {
  const offsets: number[] = []
  let free = 0
  for (const [i, cell] of column.entries()) {
    offsets.push(free)
    const next = column[i + 1]
    free += cell.h + (next ? gapBetween(cell, next) : 0)
  }
  const blocks: Block[] = []
  for (const [i, cell] of column.entries()) {
    let block: Block = { sum: (wishes[i] ?? 0) - cell.h / 2 - (offsets[i] ?? 0), count: 1, from: i }
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count >= block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = { sum: last.sum + block.sum, count: last.count + block.count, from: last.from }
    }
    blocks.push(block)
  }
  for (const { sum, count, from } of blocks) {
    for (let i = from; i < from + count; i++) {
      const cell = column[i]
      if (cell) cell.y = sum / count + (offsets[i] ?? 0)
    }
  }
}

function gapBetween(a: Cell, b: Cell): number {
  return a.box === null || b.box === null ? GAP.y / 2 : GAP.y
}

function columnEdges(
  sizes: readonly Size[],
  column: readonly number[],
  gap: number,
): { left: number; width: number }[] {
  const widths: number[] = []
  for (const [box, { w }] of sizes.entries()) {
    const at = column[box] ?? 0
    widths[at] = Math.max(widths[at] ?? 0, w)
  }
  let left = 0
  return Array.from(widths, (width = 0) => {
    const edge = { left, width }
    left += width + gap
    return edge
  })
}
