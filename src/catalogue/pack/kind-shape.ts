/** The kinds of a rule pack, which is what drawing needs of it; the rest of a pack loads later. */

import * as z from 'zod/mini'
import type { KindDef } from '../define'

/** What a pack may contain at most: it can come from anywhere. Lengths in characters. */
export const PACK_LIMITS = {
  name: 120,
  sentence: 800,
  kinds: 100,
  properties: 200,
  controls: 200,
  rules: 200,
  attackers: 50,
  references: 300,
  /** Items of any other list. */
  items: 60,
  /** Conditions inside each other. */
  depth: 8,
  /** Conditions in one rule. */
  conditions: 80,
  /** Things and answers in one sketch. */
  sketch: 40,
} as const

const ENTRY_ID = /^[A-Za-z][A-Za-z0-9-]{0,79}$/
export const PACK_ID = /^[a-z][a-z0-9]{1,19}$/
/** SVG path data and nothing else. */
const PATH = /^[MmLlHhVvCcSsQqTtAaZz0-9eE ,.+-]{1,800}$/

export const packId = z
  .string()
  .check(z.regex(PACK_ID, 'it must be 2 to 20 small letters and digits, beginning with a letter'))
export const entryId = z
  .string()
  .check(z.regex(ENTRY_ID, 'it must be letters, digits and hyphens, beginning with a letter'))
export const name = z.string().check(z.minLength(1), z.maxLength(PACK_LIMITS.name))
export const sentence = z.string().check(z.minLength(1), z.maxLength(PACK_LIMITS.sentence))
export const names = z.array(name).check(z.maxLength(PACK_LIMITS.items))
export const words = z.record(name, name)

export const kindShape = z.strictObject({
  id: entryId,
  name,
  noun: z.exactOptional(name),
  description: sentence,
  dfd: z.enum(['external-entity', 'process', 'data-store']),
  group: z.exactOptional(name),
  stage: z._default(name, 'use'),
  defaultZone: z._default(name, 'application'),
  traits: z._default(names, []),
  props: z._default(names, []),
  icon: z._default(
    z.union([
      name,
      z.array(z.string().check(z.regex(PATH, 'it must be SVG path data'))).check(z.maxLength(40)),
    ]),
    '',
  ),
})

/** The kind as the catalogue has it; without a group of its own it stands under the name of its pack. */
export function kindFrom(kind: z.infer<typeof kindShape>, pack: string): KindDef {
  return { ...kind, group: kind.group ?? pack }
}
