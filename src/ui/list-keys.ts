/** So many lines a page is. */
const PAGE = 8

/**
 * Where a key leads in a list below a search field, round the ends; null for a key of the field. `here` is the
 * line that is marked, of `count`.
 */
export function nextLine(key: string, here: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (here + 1) % count
  if (key === 'ArrowUp') return here <= 0 ? count - 1 : here - 1
  if (key === 'PageDown') return Math.min(here + PAGE, count - 1)
  if (key === 'PageUp') return Math.max(here - PAGE, 0)
  return null
}
