/** Where an arrow, Home or End key leads in a list of `count`, round the ends; null for any other key. */
export function nextIndex(key: string, here: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown' || key === 'ArrowRight') return (here + 1) % count
  if (key === 'ArrowUp' || key === 'ArrowLeft') return here <= 0 ? count - 1 : here - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
