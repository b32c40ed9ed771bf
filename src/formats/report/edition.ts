/** Which model, catalogue and program a report came from. */

import type { Catalogue } from '../../catalogue/define'
import type { Model } from '../../model/model'
import { writeModel } from '../../model/schema'
import { sha256 } from './sha256'

/** The version of this program; a test keeps it equal to that of the package. */
export const VERSION = '0.1.0'

/** SHA-256 of the model's JSON file, so that a reader can tell whether it is the file at hand. */
export function modelMark(model: Model): string {
  return sha256(writeModel(model))
}

const marks = new WeakMap<Catalogue, string>()

/** SHA-256 of everything that the catalogue says. */
export function catalogueMark(catalogue: Catalogue): string {
  const known = marks.get(catalogue)
  if (known) return known
  const mark = sha256(
    JSON.stringify(catalogue, (_, value: unknown) => (value instanceof Map ? [...value.values()] : value)),
  )
  marks.set(catalogue, mark)
  return mark
}
