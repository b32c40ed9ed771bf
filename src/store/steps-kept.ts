/** How far back the history goes: far beyond what anybody takes back, and no further than a tab can hold. */

import type { Patch } from '../model/patch'

/** Steps. */
export const MOST_STEPS = 1_000
/**
 * Characters that the patches would have as text, each some two bytes in memory: about fifty times everything in a
 * drawing of a thousand assets. Ordinary steps have a few hundred.
 */
export const MOST_TEXT = 30_000_000

const lengths = new WeakMap<Patch, number>()

/** The steps without the oldest of those that are too many or too large together; the last one always stays. */
export function recent<Step extends { readonly patch: Patch }>(past: readonly Step[]): readonly Step[] {
  let text = 0
  for (let at = past.length - 1; at >= 0; at--) {
    const step = past[at]
    if (step) text += lengthOf(step.patch)
    const steps = past.length - at
    if (steps > 1 && (steps > MOST_STEPS || text > MOST_TEXT)) return past.slice(at + 1)
  }
  return past
}

function lengthOf(patch: Patch): number {
  const known = lengths.get(patch)
  if (known !== undefined) return known
  const length = JSON.stringify(patch).length
  lengths.set(patch, length)
  return length
}
