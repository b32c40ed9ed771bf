/** The title block of a drawing: what it shows, whose it is and of when. Above or below a corner of all. */

import { bounds, type Point, type Rect } from './geometry'
import type { Corner, Info } from './model'
import { STAGE_NAMES } from './stage'
import { measure, wrap } from './text'

export type TitleBlock = { readonly rect: Rect; readonly title: string; readonly details: string }

/** Text of the block, pixels: sizes, and the baselines below its upper edge. */
export const TITLE_BLOCK = {
  pad: 14,
  title: { size: 16, weight: 600, y: 28 },
  details: { size: 12, y: 48 },
  h: 62,
} as const
const WIDEST = 560
/** From the drawing to the block, pixels. */
const APART = 28

/** The block for a drawing that fills these rectangles; null while it is switched off or nothing is drawn. */
export function titleBlock(info: Info, drawn: Iterable<Rect>): TitleBlock | null {
  const box = info.titleBlock === true ? bounds(drawn) : null
  if (!box) return null
  const { pad, title, details, h } = TITLE_BLOCK
  const facts = [info.owner.trim(), STAGE_NAMES[info.stage], info.updated.slice(0, 10)].filter(
    (each) => each !== '',
  )
  const name = wrap(info.title, WIDEST, title.size, 1, title.weight)[0] ?? ''
  const about = wrap(facts.join(' · '), WIDEST, details.size, 1)[0] ?? ''
  const text = Math.max(measure(name, title.size, title.weight), measure(about, details.size))
  const w = Math.ceil(text + 2 * pad)
  return { rect: { ...atCorner(box, info.titleBlockAt, { w, h }), w, h }, title: name, details: about }
}

/** The corner of the drawing that is nearest to a point. */
export function nearestCorner(box: Rect, { x, y }: Point): Corner {
  const [upper, left] = [y < box.y + box.h / 2, x < box.x + box.w / 2]
  if (upper) return left ? 'top-left' : 'top-right'
  return left ? 'bottom-left' : 'bottom-right'
}

function atCorner(box: Rect, corner: Corner = 'top-left', { w, h }: { w: number; h: number }): Point {
  return {
    x: corner.endsWith('left') ? box.x : Math.max(box.x, box.x + box.w - w),
    y: corner.startsWith('top') ? box.y - APART - h : box.y + box.h + APART,
  }
}
