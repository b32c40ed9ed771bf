/** Which mitigations are worth trying: trying all of them, let alone all pairs, would take minutes. */

import type { Catalogue } from '../../catalogue/define'
import { effortOf } from '../../catalogue/effort'
import { naturalOrder } from '../natural-order'
import { placesFor } from '../with-control'
import type { AttackPath } from './attack-path'
import type { AttackView } from './attack-view'
import type { Closers, Placement } from './closers'

/** The easiest paths tell enough about which steps to close. */
const MOST_PATHS = 200
/** Of those that should close a step. */
const MOST_CLOSERS = 5

/** Single mitigations, first those that should close a step of most paths, then those that weigh on most. */
export function singleToTry(
  closers: Closers,
  view: AttackView,
  catalogue: Catalogue,
): readonly (readonly Placement[])[] {
  const closing = setsToTry(closers, view.paths)
    .filter(({ length }) => length === 1)
    .slice(0, MOST_CLOSERS)
  const known = new Set(closing.map(keyOf))
  const others = byPromise(view, catalogue).filter(({ key }) => !known.has(key))
  return [...closing, ...others.map((placement) => [placement])]
}

/** Sets that should close a step, of one before those of two, by how much ease they take from these paths. */
export function setsToTry(closers: Closers, paths: readonly AttackPath[]): readonly (readonly Placement[])[] {
  const sums = new Map<string, { readonly placements: readonly Placement[]; ease: number }>()
  for (const path of paths.slice(0, MOST_PATHS)) {
    for (const { key, placements } of closers.of(path)) {
      const sum = sums.get(key)
      if (sum) sum.ease += path.ease
      else sums.set(key, { placements, ease: path.ease })
    }
  }
  return [...sums.entries()]
    .sort(
      ([a, one], [b, two]) =>
        one.placements.length - two.placements.length ||
        two.ease - one.ease ||
        effortOfAll(one.placements) - effortOfAll(two.placements) ||
        naturalOrder(a, b),
    )
    .map(([, { placements }]) => placements)
}

/** Of all of a set together. */
export function effortOfAll(placements: readonly Placement[]): number {
  return placements.reduce((sum, { control }) => sum + effortOf(control), 0)
}

/** Of a set of placements. */
export function keyOf(placements: readonly Placement[]): string {
  return placements.map(({ key }) => key).join(' + ')
}

/** Mitigations of the threats on the paths that are not in place, those on most and easiest paths first. */
function byPromise({ paths }: AttackView, { controls }: Catalogue): readonly Placement[] {
  const known = new Map<string, { readonly placement: Placement; promise: number }>()
  for (const { threats, ease } of paths) {
    const here = new Map<string, { readonly placement: Placement; promise: number }>()
    for (const threat of threats) {
      for (const { id, strength, state } of threat.controls) {
        const control = controls.get(id)
        if (!control || state === 'in-place') continue
        const places = placesFor(threat)
        const key = `${id} ${places.join(' ')}`
        const promise = ease * Math.min(strength, 3)
        const best = here.get(key)
        if (!best || best.promise < promise) here.set(key, { placement: { key, control, places }, promise })
      }
    }
    for (const [key, candidate] of here) {
      const one = known.get(key)
      if (one) one.promise += candidate.promise
      else known.set(key, candidate)
    }
  }
  return [...known]
    .sort(([a, one], [b, two]) => two.promise - one.promise || naturalOrder(a, b))
    .map(([, { placement }]) => placement)
}
