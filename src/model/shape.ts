/** The file format, once: what is read is checked against it, and the published JSON Schema is made from it. */

import * as z from 'zod/mini'
import * as words from '#text/model'
import { fitsPack, LIMITS, packTooLarge } from './limits'
import { CORNERS } from './model'

// Compiled checks would need eval, which the page's content security policy forbids.
z.config({ jitless: true })

const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.id))
const name = z._default(z.string().check(z.maxLength(LIMITS.name)), '')
const longText = z.string().check(z.maxLength(LIMITS.text))
const text = z._default(longText, '')
const reason = z._default(z.nullable(longText), null)
const home = z._default(z.nullable(id), null)
const oneToFive = z.int().check(z.minimum(1), z.maximum(5))
const score = z._default(oneToFive, 3)
const stage = z._default(
  z.enum(['design', 'data', 'train', 'evaluate', 'deploy', 'operate', 'retire']),
  'design',
)
const pixel = z.number().check(z.minimum(-LIMITS.far), z.maximum(LIMITS.far))
const size = z.number().check(z.positive(), z.maximum(LIMITS.far))

const item = z.string().check(z.maxLength(LIMITS.name))
const items = z.array(item).check(z.maxLength(LIMITS.items))
const controls = z._default(z.record(id, z.enum(['in-place', 'planned', 'absent'])), {})
const texts = z._default(items, [])
const props = z._default(z.record(id, z.union([item, z.boolean(), items])), {})

/** Rows by id; a missing table is an empty one. */
function table<Row extends z.ZodMiniType>(row: Row) {
  return z._default(z.record(id, row), {})
}

const info = z.looseObject({
  id: z._default(id, 'model'),
  title: z._default(z.string().check(z.maxLength(LIMITS.name)), words.untitledModel),
  description: text,
  owner: name,
  stage,
  created: name,
  updated: name,
  controls,
  attackers: z._default(z.record(id, z.looseObject({ inScope: z.boolean() })), {}),
  participants: z.exactOptional(items),
  parked: z.exactOptional(
    z
      .array(z.looseObject({ text, threat: z.exactOptional(item), at: z.exactOptional(item) }))
      .check(z.maxLength(LIMITS.items)),
  ),
  reviewBy: z.exactOptional(z.nullable(item)),
  appetite: z.exactOptional(z.enum(['low', 'medium', 'high'])),
  scope: z.exactOptional(longText),
  assumptions: z.exactOptional(longText),
  titleBlock: z.exactOptional(z.boolean()),
  titleBlockAt: z.exactOptional(z.enum(CORNERS)),
})

const asset = z.looseObject({
  kind: id,
  name,
  zone: home,
  notes: text,
  props,
  controls,
  outOfScope: reason,
  crown: z.exactOptional(z.boolean()),
})
const zone = z.looseObject({
  kind: id,
  name,
  zone: home,
  trust: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(5))), null),
  notes: text,
})
const locked = z.exactOptional(z.boolean())
const flow = z.looseObject({
  from: id,
  to: id,
  name,
  notes: text,
  props,
  controls,
  outOfScope: reason,
  locked,
})
const place = z.looseObject({
  x: pixel,
  y: pixel,
  w: z.exactOptional(size),
  h: z.exactOptional(size),
  locked,
})
const decision = z.looseObject({
  status: z.enum(['open', 'accepted', 'mitigated', 'transferred', 'avoided', 'not-applicable']),
  reason: text,
  owner: name,
  due: z._default(z.nullable(z.string().check(z.maxLength(LIMITS.name))), null),
  facts: text,
  ticket: z.exactOptional(item),
  note: z.exactOptional(longText),
  by: z.exactOptional(item),
  at: z.exactOptional(item),
  likelihood: z.exactOptional(oneToFive),
  impact: z.exactOptional(oneToFive),
  overrideReason: z.exactOptional(longText),
  controls: z.exactOptional(items),
})
const ownThreat = z.looseObject({
  title: z.string().check(z.maxLength(LIMITS.name)),
  stride: z._default(z.array(z.enum(['S', 'T', 'R', 'I', 'D', 'E'])).check(z.maxLength(LIMITS.items)), []),
  on: id,
  story: text,
  likelihood: score,
  impact: score,
  controls: texts,
  references: z.exactOptional(items),
  attackers: z.exactOptional(items),
})
const note = z.looseObject({ text, colour: z.exactOptional(item) })
const attacker = z.looseObject({
  name,
  summary: text,
  motives: texts,
  capability: z._default(z.int().check(z.minimum(1), z.maximum(4)), 2),
  access: texts,
})
const baseline = z.looseObject({
  name,
  at: name,
  stage,
  note: text,
  model: z.looseObject({
    assets: table(asset),
    zones: table(zone),
    flows: table(flow),
    places: table(place),
    controls,
  }),
  threats: z._default(
    z.record(
      id,
      z.looseObject({ status: item, standing: item, score: z.int().check(z.minimum(0), z.maximum(25)) }),
    ),
    {},
  ),
  titles: z._default(z.record(id, item), {}),
})
/** What is wrong inside a pack must not keep the rest of the model from opening, so only its size is checked. */
const pack = z.looseObject({
  on: z._default(z.boolean(), true),
  pack: z.unknown().check(z.refine(fitsPack, packTooLarge)),
})

/** One row of each table, and the title block. */
export const rowShapes = {
  info,
  assets: asset,
  zones: zone,
  flows: flow,
  places: place,
  decisions: decision,
  threats: ownThreat,
  notes: note,
  attackers: attacker,
  baselines: baseline,
  packs: pack,
} as const

/** A whole file of version 1. Unknown keys are kept everywhere. */
export const modelShape = z.looseObject({
  format: z.literal('strideboard'),
  version: z.literal(1),
  info: z.prefault(info, {}),
  assets: table(asset),
  zones: table(zone),
  flows: table(flow),
  places: table(place),
  decisions: table(decision),
  threats: table(ownThreat),
  notes: table(note),
  attackers: table(attacker),
  baselines: table(baseline),
  packs: table(pack),
})

/** The published JSON Schema of the file format (draft 2020-12). */
export function modelJsonSchema(): object {
  const schema = z.toJSONSchema(modelShape, { io: 'input' })
  return {
    ...schema,
    title: words.theModel,
    description: words.aboutTheModel,
  }
}
