/** The title block of a drawing: what it shows, whose it is and of when. Above the upper left corner of all. */

import { bounds, type Rect } from './geometry'
import type { Info } from './model'
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
const ABOVE = 28

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
  return { rect: { x: box.x, y: box.y - ABOVE - h, w, h }, title: name, details: about }
}
