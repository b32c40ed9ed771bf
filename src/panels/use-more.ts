import { useState } from 'react'

/** The first of a list, `chunk` at a time, and the way to more of them. */
export function useMore<Item>(list: readonly Item[], chunk: number) {
  const [limit, setLimit] = useState(chunk)
  return {
    shown: list.slice(0, limit),
    rest: Math.max(0, list.length - limit),
    showMore: () => setLimit(limit + 4 * chunk),
  }
}
