/** The diagram as pixels. What draws and reads it is loaded when it is wanted. */

import * as text from '#text/formats'
import type { Format } from './format'

export const format: Format = {
  id: 'png',
  name: 'PNG',
  extension: 'png',
  mime: 'image/png',
  description: text.aboutPng,
  order: 1,
  write: async (model, options) => (await import('./drawing/draw-png')).drawPng(model, options),
  recognises: (start) => start.startsWith('\x89PNG'),
  read: async (bytes) => (await import('./drawing/png-model')).readPng(bytes),
}
