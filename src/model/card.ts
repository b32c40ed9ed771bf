/** How the text of an asset stands on its card, so that canvas and pictures break lines alike. */

import { ASSET_SIZE } from './geometry'
import { wrap } from './text'

/** The square with the icon: left edge and size. It is centred from top to bottom. */
export const CARD_TILE = { x: 10, size: 32, icon: 18 } as const
/** Left edge of the text. */
export const CARD_TEXT_X = 52
const WIDTH = ASSET_SIZE.w - CARD_TEXT_X - 3

export const CARD_NAME = { size: 13, line: 17, weight: 600 } as const
export const CARD_KIND = { size: 11, line: 15 } as const

/** The name in two lines at most, and the kind in one; no kind where the name says just that. */
export function cardText(name: string, kind: string): { name: readonly string[]; kind: string } {
  return {
    name: wrap(name, WIDTH, CARD_NAME.size, 2, CARD_NAME.weight),
    kind: name === kind ? '' : (wrap(kind, WIDTH, CARD_KIND.size, 1)[0] ?? ''),
  }
}
