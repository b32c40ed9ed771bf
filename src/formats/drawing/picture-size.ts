/** How large a picture browsers can draw. */

import * as text from '#text/formats'

/** Every browser draws this many pixels along a side, and this many in all. */
export const SAFE = { side: 8192, area: 4096 * 4096 } as const

type Size = { readonly width: number; readonly height: number }

/** The request was for more pixels than can be drawn; `largestScale` is what works. */
export class PictureTooLarge extends Error {
  readonly largestScale: number

  constructor({ width, height }: Size, scale: number, largestScale: number) {
    super(text.pictureTooLarge(scale, Math.round(width * scale), Math.round(height * scale), largestScale))
    this.name = 'PictureTooLarge'
    this.largestScale = largestScale
  }
}

/** The largest scale, up to the wanted one, at which no side is too long. */
export function scaleForSide(size: Size, wanted: number): number {
  return stepped(Math.min(wanted, SAFE.side / size.width, SAFE.side / size.height))
}

/** The largest scale, up to the wanted one, that every browser draws. */
export function safeScale(size: Size, wanted: number): number {
  return stepped(Math.min(scaleForSide(size, wanted), Math.sqrt(SAFE.area / (size.width * size.height))))
}

/** Whole above 1, because those are on offer; below, whatever it takes for a complete picture. */
function stepped(scale: number): number {
  return scale >= 1 ? Math.floor(scale) : scale
}
