/**
 * Conditions are data: a small expression tree built by these typed functions, never a closure.
 * So they can be explained, documented, indexed and loaded from a file without running code.
 *
 * Truth is three-valued (yes, no, unknown). `ref` is `who.property`, with who = self, source, target or flow.
 */

export type Who = 'self' | 'source' | 'target' | 'flow'
export type Ref = `${Who}.${string}`
export type Compare = '<' | '<=' | '>=' | '>'
export type WalkLimits = {
  /** Longest path, in flows. */
  readonly maxHops?: number
  /** Kinds that the walk does not enter. */
  readonly avoid?: readonly string[]
}

export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'is'; readonly ref: Ref }
  | { readonly op: 'asked'; readonly ref: Ref }
  | { readonly op: 'equals'; readonly ref: Ref; readonly value: string | boolean }
  | { readonly op: 'oneOf' | 'hasAny'; readonly ref: Ref; readonly values: readonly string[] }
  | { readonly op: 'atLeast'; readonly ref: Ref; readonly value: string }
  | { readonly op: 'kind'; readonly who: Who; readonly kinds: readonly string[] }
  | { readonly op: 'trait'; readonly who: Who; readonly traits: readonly string[] }
  | { readonly op: 'trust'; readonly who: Who; readonly cmp: Compare; readonly level: number }
  | { readonly op: 'zone'; readonly who: Who; readonly kinds: readonly string[] }
  | { readonly op: 'crosses'; readonly way: 'any' | 'up' | 'down' }
  | ({ readonly op: 'upstream' | 'downstream'; readonly where: Condition } & WalkLimits)
  | { readonly op: 'inflow' | 'outflow'; readonly where: Condition }
  | { readonly op: 'exists' | 'sameZone'; readonly where: Condition }
  | { readonly op: 'systemControl'; readonly control: string }

export const always: Condition = { op: 'always' }
export const all = (...of: Condition[]): Condition => ({ op: 'all', of })
export const any = (...of: Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })
/** The property is answered yes. */
export const is = (ref: Ref): Condition => ({ op: 'is', ref })
/** Unknown until somebody answers, then yes whatever the answer: for what makes a threat smaller, not untrue. */
export const asked = (ref: Ref): Condition => ({ op: 'asked', ref })
export const equals = (ref: Ref, value: string | boolean): Condition => ({ op: 'equals', ref, value })
export const oneOf = (ref: Ref, ...values: string[]): Condition => ({ op: 'oneOf', ref, values })
/** A multi-choice property includes one of these. */
export const hasAny = (ref: Ref, ...values: string[]): Condition => ({ op: 'hasAny', ref, values })
/** On the scale public < internal < confidential < restricted. */
export const atLeast = (ref: Ref, value: string): Condition => ({ op: 'atLeast', ref, value })
export const kind = (who: Who, ...kinds: string[]): Condition => ({ op: 'kind', who, kinds })
export const trait = (who: Who, ...traits: string[]): Condition => ({ op: 'trait', who, traits })
/** Compares the trust level of the zone it lies in. */
export const trust = (who: Who, cmp: Compare, level: number): Condition => ({ op: 'trust', who, cmp, level })
/** It lies in a zone of one of these kinds, directly. */
export const zone = (who: Who, ...kinds: string[]): Condition => ({ op: 'zone', who, kinds })
/** The flow's ends lie in different zones; up = towards more trust. */
export const crosses = (way: 'any' | 'up' | 'down' = 'any'): Condition => ({ op: 'crosses', way })
/** Something that fits `where` can send content here, over any number of flows. */
export const upstream = (where: Condition, limits: WalkLimits = {}): Condition => ({
  op: 'upstream',
  where,
  ...limits,
})
/** Content from here can get to something that fits `where`. */
export const downstream = (where: Condition, limits: WalkLimits = {}): Condition => ({
  op: 'downstream',
  where,
  ...limits,
})
export const inflow = (where: Condition): Condition => ({ op: 'inflow', where })
export const outflow = (where: Condition): Condition => ({ op: 'outflow', where })
/** The model contains such an asset. */
export const exists = (where: Condition): Condition => ({ op: 'exists', where })
/** Another asset in the same zone fits. */
export const sameZone = (where: Condition): Condition => ({ op: 'sameZone', where })
export const systemControl = (control: string): Condition => ({ op: 'systemControl', control })
