/** The file format of a rule pack, once: what is read is checked against it, and its JSON Schema is made from it. */

import * as z from 'zod/mini'
import { conditionShape } from './condition-shape'
import { entryId, kindShape, name, names, PACK_LIMITS, packId, sentence } from './kind-shape'
import { propertyShape } from './property-shape'

const score = z.int().check(z.minimum(1), z.maximum(5))
const change = z.int().check(z.minimum(-4), z.maximum(4))
const capability = z.int().check(z.minimum(1), z.maximum(4))
const list = <T extends z.core.$ZodType>(item: T, most: number = PACK_LIMITS.items) =>
  z._default(z.array(item).check(z.maxLength(most)), [])

const control = z.strictObject({
  id: entryId,
  name,
  summary: sentence,
  type: z.enum(['preventive', 'detective', 'corrective']),
  effort: z.enum(['low', 'medium', 'high']),
  sets: z._default(z.record(name, name), {}),
  alsoOn: z.exactOptional(names),
  cites: z._default(names, []),
})

const modifier = z.strictObject({
  when: conditionShape,
  likelihood: z.exactOptional(change),
  impact: z.exactOptional(change),
  why: sentence,
})

const answer = z.union([name, z.boolean(), names])
const words = { controls: z.exactOptional(names), without: z.exactOptional(names) }
const sketchPart = z.catchall(
  z.object({ kind: z.exactOptional(name), zone: z.exactOptional(name), ...words }),
  answer,
)
const partChange = z.catchall(z.object(words), z.nullable(answer))
const cases = z.strictObject({
  present: z.record(name, sketchPart),
  also: z.exactOptional(z.array(z.record(name, z.nullable(partChange))).check(z.maxLength(5))),
  gone: z.array(z.record(name, z.nullable(partChange))).check(z.maxLength(12)),
})

const rule = z.strictObject({
  id: entryId,
  title: name,
  stride: z.enum(['S', 'T', 'R', 'I', 'D', 'E']),
  scope: z.enum(['asset', 'flow', 'system']),
  kinds: z.exactOptional(names),
  traits: z.exactOptional(names),
  when: conditionShape,
  story: sentence,
  likelihood: score,
  impact: score,
  modifiers: z.exactOptional(z.array(modifier).check(z.maxLength(12))),
  controls: z._default(z.record(name, z.int().check(z.minimum(1), z.maximum(3))), {}),
  attacker: z.strictObject({ capability, access: names }),
  yieldsTo: z.exactOptional(names),
  residual: z.exactOptional(z.boolean()),
  reducedWhen: z.exactOptional(conditionShape),
  cites: z._default(names, []),
  cases: z.exactOptional(cases),
})

const attacker = z.strictObject({
  id: entryId,
  name,
  summary: sentence,
  motives: z._default(names, []),
  capability,
  access: names,
})

const WEB = /^https:\/\/\S{1,400}$/
const reference = z.strictObject({
  id: entryId,
  title: name,
  about: z.exactOptional(z.literal('control')),
  url: z.exactOptional(z.string().check(z.regex(WEB, 'it must be a web address that begins with https://'))),
})

/** A whole pack of version 1. A key that it does not know is a mistake. */
export const packShape = z.strictObject({
  $schema: z.exactOptional(z.string().check(z.maxLength(PACK_LIMITS.sentence))),
  format: z.literal('strideboard-pack'),
  version: z.literal(1),
  id: packId,
  name,
  publisher: z._default(z.string().check(z.maxLength(PACK_LIMITS.name)), ''),
  description: z._default(z.string().check(z.maxLength(PACK_LIMITS.sentence)), ''),
  edition: z._default(z.string().check(z.maxLength(PACK_LIMITS.name)), ''),
  kinds: list(kindShape, PACK_LIMITS.kinds),
  properties: list(propertyShape, PACK_LIMITS.properties),
  controls: list(control, PACK_LIMITS.controls),
  rules: list(rule, PACK_LIMITS.rules),
  attackers: list(attacker, PACK_LIMITS.attackers),
  references: list(reference, PACK_LIMITS.references),
})

/** The keys of an entry of each list. */
export const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  kinds: Object.keys(kindShape.shape),
  properties: Object.keys(propertyShape.shape),
  controls: Object.keys(control.shape),
  rules: Object.keys(rule.shape),
  attackers: Object.keys(attacker.shape),
  references: Object.keys(reference.shape),
}

/** The published JSON Schema of rule packs (draft 2020-12). */
export function packJsonSchema(): object {
  const schema = z.toJSONSchema(packShape, { io: 'input' })
  return {
    ...schema,
    title: 'Strideboard rule pack',
    description: 'Threat rules, kinds of assets, questions and mitigations of somebody’s own, as data.',
  }
}
