import type { Rect } from '../model/geometry'
import type { Viewport } from '../store/viewport'

/** The room that a hint takes at most, and how far it stays from the upper and the lower edge; screen pixels. */
const SIZE = { width: 512, height: 64, top: 12, bottom: 64 } as const

/** Where a hint covers fewer of these cards: at the lower edge of the canvas, else at the upper one. */
export function hintPlace(cards: Iterable<Rect>, view: Viewport): 'bottom' | 'top' {
  const width = Math.min(SIZE.width, view.width)
  const x = (view.width - width) / 2
  const low = view.height - SIZE.bottom - SIZE.height
  const covered = { top: 0, bottom: 0 }
  for (const card of cards) {
    const left = card.x * view.zoom + view.x
    const top = card.y * view.zoom + view.y
    if (left > x + width || left + card.w * view.zoom < x) continue
    const foot = top + card.h * view.zoom
    if (top < SIZE.top + SIZE.height && foot > SIZE.top) covered.top += 1
    if (top < low + SIZE.height && foot > low) covered.bottom += 1
  }
  return covered.bottom > covered.top ? 'top' : 'bottom'
}
