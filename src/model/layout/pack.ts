import type { Point, Size } from '../geometry'

/** Width to height of a screen, about: several pieces are packed into that shape. */
const SHAPE = 1.6

/** Puts boxes into rows from left to right, the tallest first, so that together they are about as wide as a screen. */
export function packed(sizes: readonly Size[], gap: number): Point[] {
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[b]?.h ?? 0) - (sizes[a]?.h ?? 0) || a - b)
  const area = sizes.reduce((sum, { w, h }) => sum + (w + gap) * (h + gap), 0)
  const width = Math.max(Math.sqrt(area * SHAPE), ...sizes.map(({ w }) => w))
  const out: Point[] = sizes.map(() => ({ x: 0, y: 0 }))
  let [x, y, tallest] = [0, 0, 0]
  for (const i of order) {
    const size = sizes[i] ?? { w: 0, h: 0 }
    if (x > 0 && x + size.w > width) {
      y += tallest + gap
      x = 0
      tallest = 0
    }
    out[i] = { x, y }
    x += size.w + gap
    tallest = Math.max(tallest, size.h)
  }
  return out
}
