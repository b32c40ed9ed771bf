export type Cell = { readonly row: number; readonly column: number }

/** Where a key leads in a grid, not round its ends; null for a key that is not the grid's. */
export function nextCell(
  key: string,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number },
): Cell | null {
  const [bottom, right] = [size.rows - 1, size.columns - 1]
  if (bottom < 0 || right < 0) return null
  if (key === 'ArrowLeft') return { row, column: Math.max(0, column - 1) }
  if (key === 'ArrowRight') return { row, column: Math.min(right, column + 1) }
  if (key === 'ArrowUp') return { row: Math.max(0, row - 1), column }
  if (key === 'ArrowDown') return { row: Math.min(bottom, row + 1), column }
  if (key === 'Home') return { row, column: 0 }
  if (key === 'End') return { row, column: right }
  if (key === 'PageUp') return { row: 0, column }
  if (key === 'PageDown') return { row: bottom, column }
  return null
}
