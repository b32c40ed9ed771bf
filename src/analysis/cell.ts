import type { CompiledRule } from './program'
import type { Scope } from './scope'
import { holds, type Truth, YES } from './truth'
import type { World } from './world'

/** A rule that holds on one asset or flow: the raw result, before controls are counted. */
export type Cell = {
  readonly compiled: CompiledRule
  readonly scope: Scope
  readonly truth: Truth
  /** Base plus modifiers, not clamped. */
  readonly likelihood: number
  readonly impact: number
  readonly factors: readonly string[]
  /** What makes it smaller without answering it is the case. */
  readonly reduced: boolean
}

/** Judges one rule; null when it does not hold. */
export function judge(compiled: CompiledRule, scope: Scope, world: World): Cell | null {
  const truth = compiled.when.test(scope, world)
  if (!holds(truth)) return null
  let { likelihood, impact } = compiled.rule
  let factors: string[] | null = null
  for (const modifier of compiled.modifiers) {
    if (scope.self && modifier.exceptKinds.has(scope.self.kind.id)) continue
    if (modifier.when.test(scope, world) !== YES) continue
    likelihood += modifier.likelihood
    impact += modifier.impact
    factors ??= []
    factors.push(modifier.why)
  }
  const reduced = compiled.reducedWhen?.test(scope, world) === YES
  return { compiled, scope, truth, likelihood, impact, factors: factors ?? NO_FACTORS, reduced }
}

const NO_FACTORS: readonly string[] = []
