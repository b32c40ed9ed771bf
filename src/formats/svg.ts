/** The diagram as a vector picture. What draws and reads it is loaded when it is wanted. */

import * as words from '#text/formats'
import { readModel } from '../model/schema'
import type { Format } from './format'

/** Each part can match in one way only: another pattern could take for ever on a file that was made for it. */
const START = /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?((<!--((?!-->)[\s\S])*-->|<!DOCTYPE[^>]*>)\s*)*<svg\b/

export const format: Format = {
  id: 'svg',
  name: 'SVG',
  extension: 'svg',
  mime: 'image/svg+xml',
  description: words.aboutSvg,
  order: 2,
  write: async (model, options) => (await import('./drawing/draw-svg')).drawSvg(model, options),
  recognises: (text) => START.test(text),
  read: async (bytes) => {
    const { extractModel } = await import('./drawing/metadata')
    const json = extractModel(new TextDecoder().decode(bytes))
    if (json !== null) return readModel(json)
    const message = words.noModelInside
    return { ok: false, where: 'file', message }
  },
}
