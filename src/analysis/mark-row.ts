/** The small signs on assets and flows: severity shapes, lock, key, and how they stand in a row on a flow's line. */

import type { FlowMarks } from '../catalogue/flow-marks'
import type { Badge } from './badge'
import type { Level } from './threat'

/** Filled shapes on a 10 × 10 grid: hexagon, diamond, triangle, disc. Severity differs by shape as well as colour. */
export const LEVEL_SHAPES: Readonly<Record<Level, string>> = {
  critical: 'M5 0 9.5 2.5V7.5L5 10 .5 7.5V2.5Z',
  high: 'M5 0 10 5 5 10 0 5Z',
  medium: 'M5 .8 9.8 9.2H.2Z',
  low: 'M5 1.2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 1 1 0-7.6Z',
}

/** Line drawings on a 24 × 24 grid, stroked 2 wide with round ends. From Lucide (lucide.dev), ISC licence. */
export const MARK_ICONS = {
  lock: [
    'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2z',
    'M7 11V7a5 5 0 0 1 10 0v4',
  ],
  key: [
    'M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z',
    'M16 7.5a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0',
  ],
} as const

/** Diameter of a round mark, and height of a badge. */
export const MARK_SIZE = 16
export const BADGE_HEIGHT = 18
const GAP = 3

/** One sign of the row; `x` is its left edge from the middle of the row. */
export type RowItem = { readonly sign: 'lock' | 'key' | 'badge'; readonly x: number; readonly width: number }

/** Width in pixels of a badge with this count; 0 when nothing is open, then there is none. */
export function badgeWidth(badge: Badge | null): number {
  return badge?.worst && badge.open > 0 ? 22 + 6 * String(badge.open).length : 0
}

/** Lock, key and badge of a flow in a row that is centred on its line. */
export function markRow(marks: FlowMarks, badge: Badge | null): readonly RowItem[] {
  const signs = [
    { sign: 'lock' as const, width: marks.lock ? MARK_SIZE : 0 },
    { sign: 'key' as const, width: marks.key ? MARK_SIZE : 0 },
    { sign: 'badge' as const, width: badgeWidth(badge) },
  ].filter(({ width }) => width > 0)
  let x = -rowWidth(signs) / 2
  return signs.map((item) => {
    const placed = { ...item, x }
    x += item.width + GAP
    return placed
  })
}

/** Width in pixels that the row takes on the line; 0 when there is nothing to show. */
export function marksWidth(marks: FlowMarks, badge: Badge | null): number {
  return rowWidth(markRow(marks, badge))
}

function rowWidth(items: readonly { readonly width: number }[]): number {
  return items.reduce((sum, { width }) => sum + width, 0) + Math.max(0, items.length - 1) * GAP
}
