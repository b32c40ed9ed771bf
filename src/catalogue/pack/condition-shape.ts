/** Conditions as a file holds them: the tree of condition.ts, which is data already. */

import * as z from 'zod/mini'
import type { Condition } from '../condition'
import { name, names } from './kind-shape'

const who = z.enum(['self', 'source', 'target', 'flow'])
const ref = z.templateLiteral(
  [who, '.', z.string()],
  'it must be self, source, target or flow, a dot and the id of a property, such as "self.backedUp"',
)
const inner: z.ZodMiniType<Condition> = z.lazy(() => conditionShape)
const walk = {
  maxHops: z.exactOptional(z.int().check(z.minimum(1), z.maximum(50))),
  avoid: z.exactOptional(names),
}

/** Any condition. What it names is checked elsewhere. */
export const conditionShape: z.ZodMiniType<Condition> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('always') }),
  z.strictObject({ op: z.enum(['all', 'any']), of: z.array(inner).check(z.minLength(1)) }),
  z.strictObject({ op: z.literal('not'), of: inner }),
  z.strictObject({ op: z.enum(['is', 'asked']), ref }),
  z.strictObject({ op: z.literal('equals'), ref, value: z.union([name, z.boolean()]) }),
  z.strictObject({ op: z.enum(['oneOf', 'hasAny']), ref, values: names.check(z.minLength(1)) }),
  z.strictObject({ op: z.literal('atLeast'), ref, value: name }),
  z.strictObject({ op: z.enum(['kind', 'zone']), who, kinds: names.check(z.minLength(1)) }),
  z.strictObject({ op: z.literal('trait'), who, traits: names.check(z.minLength(1)) }),
  z.strictObject({
    op: z.literal('trust'),
    who,
    cmp: z.enum(['<', '<=', '>=', '>']),
    level: z.int().check(z.minimum(0), z.maximum(5)),
  }),
  z.strictObject({ op: z.literal('crosses'), way: z.enum(['any', 'up', 'down']) }),
  z.strictObject({ op: z.enum(['upstream', 'downstream']), where: inner, ...walk }),
  z.strictObject({ op: z.enum(['inflow', 'outflow']), where: inner }),
  z.strictObject({ op: z.enum(['exists', 'sameZone']), where: inner }),
  z.strictObject({ op: z.literal('systemControl'), control: name }),
])
z.globalRegistry.add(conditionShape, { id: 'condition' })
