/** The file format, once: what is read is checked against it, and the published JSON Schema is made from it. */

import * as z from 'zod/mini'
import { LIMITS } from './limits'

// Compiled checks would need eval, which the page's content security policy forbids.
z.config({ jitless: true })

const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.id))
const name = z._default(z.string().check(z.maxLength(LIMITS.name)), '')
const text = z._default(z.string().check(z.maxLength(LIMITS.text)), '')
const reason = z._default(z.nullable(z.string().check(z.maxLength(LIMITS.text))), null)
const home = z._default(z.nullable(id), null)
const score = z._default(z.int().check(z.minimum(1), z.maximum(5)), 3)
const pixel = z.number().check(z.minimum(-LIMITS.far), z.maximum(LIMITS.far))
const size = z.number().check(z.positive(), z.maximum(LIMITS.far))

const item = z.string().check(z.maxLength(LIMITS.name))
const items = z.array(item).check(z.maxLength(LIMITS.items))
const controls = z._default(z.record(id, z.enum(['in-place', 'planned', 'absent'])), {})
const props = z._default(z.record(id, z.union([item, z.boolean(), items])), {})

const info = z.looseObject({
  id: z._default(id, 'model'),
  title: z._default(z.string().check(z.maxLength(LIMITS.name)), 'Untitled model'),
  description: text,
  owner: name,
  stage: z._default(z.enum(['design', 'data', 'train', 'evaluate', 'deploy', 'operate', 'retire']), 'design'),
  created: name,
  updated: name,
  controls,
  attackers: z._default(z.record(id, z.looseObject({ inScope: z.boolean() })), {}),
})

const asset = z.looseObject({
  kind: id,
  name,
  zone: home,
  notes: text,
  props,
  controls,
  outOfScope: reason,
})
const zone = z.looseObject({
  kind: id,
  name,
  zone: home,
  trust: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(5))), null),
  notes: text,
})
const flow = z.looseObject({ from: id, to: id, name, notes: text, props, controls, outOfScope: reason })
const place = z.looseObject({ x: pixel, y: pixel, w: z.exactOptional(size), h: z.exactOptional(size) })
const decision = z.looseObject({
  status: z.enum(['accepted', 'mitigated', 'transferred', 'avoided', 'not-applicable']),
  reason: text,
  owner: name,
  due: z._default(z.nullable(z.string().check(z.maxLength(LIMITS.name))), null),
  facts: text,
})
const ownThreat = z.looseObject({
  title: z.string().check(z.maxLength(LIMITS.name)),
  stride: z._default(z.array(z.enum(['S', 'T', 'R', 'I', 'D', 'E'])).check(z.maxLength(LIMITS.items)), []),
  on: id,
  story: text,
  likelihood: score,
  impact: score,
  controls: z._default(items, []),
})
const note = z.looseObject({ text })

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
} as const

/** A whole file of version 1. Unknown keys are kept everywhere. */
export const modelShape = z.looseObject({
  format: z.literal('strideboard'),
  version: z.literal(1),
  info: z.prefault(info, {}),
  assets: z._default(z.record(id, asset), {}),
  zones: z._default(z.record(id, zone), {}),
  flows: z._default(z.record(id, flow), {}),
  places: z._default(z.record(id, place), {}),
  decisions: z._default(z.record(id, decision), {}),
  threats: z._default(z.record(id, ownThreat), {}),
  notes: z._default(z.record(id, note), {}),
})

/** The published JSON Schema of the file format (draft 2020-12). */
export function modelJsonSchema(): object {
  const schema = z.toJSONSchema(modelShape, { io: 'input' })
  return {
    ...schema,
    title: 'Strideboard model',
    description:
      'A threat model of an AI system: assets, data flows, zones, their places, and what was decided.',
  }
}
