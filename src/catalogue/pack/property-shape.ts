/** The properties of a rule pack. */

import * as z from 'zod/mini'
import type { PropertyDef } from '../define'
import { entryId, name, names, sentence, words } from './kind-shape'

const wording = z.strictObject({
  label: z.exactOptional(name),
  question: z.exactOptional(sentence),
  why: z.exactOptional(sentence),
  names: z.exactOptional(words),
  clauses: z.exactOptional(words),
})

export const propertyShape = z.strictObject({
  id: entryId,
  label: name,
  question: sentence,
  why: sentence,
  type: z.enum(['tri', 'enum', 'multi']),
  values: z.exactOptional(names),
  default: z.exactOptional(z.union([name, names])),
  best: z.exactOptional(z.nullable(name)),
  role: z._default(z.enum(['protection', 'fact']), 'protection'),
  ranked: z.exactOptional(z.boolean()),
  names: z.exactOptional(words),
  clauses: z.exactOptional(words),
  asks: z.exactOptional(z.record(name, wording)),
})

const UNKNOWN = 'unknown'

/** The property as the catalogue has it: what is not said is as for most, and not answered at first. */
export function propertyFrom(property: z.infer<typeof propertyShape>): PropertyDef {
  const { type, role } = property
  const tri = type === 'tri'
  const given = property.values ?? (tri ? ['yes', 'no', UNKNOWN] : [])
  const open = property.default === undefined && !given.includes(UNKNOWN)
  const initial = type === 'multi' ? [UNKNOWN] : UNKNOWN
  return {
    ...property,
    values: open ? [UNKNOWN, ...given] : given,
    default: property.default ?? initial,
    best: property.best ?? (tri && role === 'protection' ? 'yes' : null),
  }
}
