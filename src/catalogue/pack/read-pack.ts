/** Reading a rule pack: its text or its value, checked against its shape, its names and the built-in catalogue. */

import { catalogue } from '../catalogue'
import { checkIds, checkPack } from './check-pack'
import { joinPacks } from './join-packs'
import { kindFrom } from './kind-shape'
import type { Pack, PackProblem, PackReading } from './pack'
import { type PackFile, parsePack, shapePack } from './pack-syntax'
import { propertyFrom } from './property-shape'

/** Reads a pack from the text of a file; `value` is its JSON, where the text is JSON. Never throws. */
export function readPack(text: string): PackReading & { readonly value: unknown } {
  const parsed = parsePack(text)
  if ('problems' in parsed) return { pack: null, value: null, problems: parsed.problems }
  return { ...readPackValue(parsed.value), value: parsed.value }
}

const known = new WeakMap<object, PackReading>()

/** Reads a pack from parsed JSON, once for each object. Its rules are not tried out here. */
export function readPackValue(value: unknown): PackReading {
  if (typeof value !== 'object' || value === null) return readAnew(value)
  const reading = known.get(value) ?? readAnew(value)
  known.set(value, reading)
  return reading
}

function readAnew(value: unknown): PackReading {
  const shaped = shapePack(value)
  if ('problems' in shaped) return { pack: null, problems: shaped.problems }
  const pack = packFrom(shaped.value)
  const ids = checkIds(pack, catalogue)
  if (ids.length > 0) return { pack: null, problems: ids }
  const errors = checkPack(pack, joinPacks(catalogue, [pack]))
  if (errors.length > 0) return { pack: null, problems: errors }
  return { pack, problems: pack.rules.flatMap(warnings) }
}

function packFrom(file: PackFile): Pack {
  const { kinds, properties, references, $schema: _, format: __, version: ___, ...rest } = file
  return {
    ...rest,
    kinds: kinds.map((kind) => kindFrom(kind, file.name)),
    properties: properties.map(propertyFrom),
    references: references.map((reference) => ({ ...reference, framework: file.id })),
  }
}

function warnings({ id, cases, controls, residual }: Pack['rules'][number], index: number): PackProblem[] {
  const warn = (where: string, message: string): PackProblem => ({ level: 'warning', where, message })
  return [
    ...(cases
      ? []
      : [warn(`rules[${index}].cases`, `${id} has no cases, so nobody can tell whether it works`)]),
    ...(Object.keys(controls).length > 0 || residual
      ? []
      : [warn(`rules[${index}].controls`, `${id} names no control that answers it`)]),
  ]
}
