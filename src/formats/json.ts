import * as text from '#text/formats'
import { readModel, writeModel } from '../model/schema'
import type { Format } from './format'

/** Strideboard's own file: everything in the model, and the only one that gives back exactly what went in. */
export const format: Format = {
  id: 'json',
  name: 'JSON',
  extension: 'json',
  mime: 'application/json',
  description: text.aboutJson,
  order: 3,
  write: writeModel,
  // Text of any kind: the reader of models says what a foreign file looks like.
  recognises: (start) => !start.includes('\0') && !start.startsWith('\x89PNG'),
  read: (bytes) => readModel(new TextDecoder().decode(bytes)),
}
