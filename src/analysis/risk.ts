import type { Decision } from '../model/model'
import { type Level, levelOf, type Threat } from './threat'

/** Likelihood × impact, each 1 to 5 (knowledge specification, section 0). */
export type Risk = {
  readonly likelihood: number
  readonly impact: number
  readonly score: number
  readonly level: Level
  /** It counts in sums. False where nothing is left of it: answered, avoided, not applicable, or counted elsewhere. */
  readonly left: boolean
}

/** inherent: as if no control were in place · residual: now · target: with the planned controls in place too. */
export type Risks = { readonly inherent: Risk; readonly residual: Risk; readonly target: Risk }

/** A risk from its two factors. */
export function riskOf(likelihood: number, impact: number, left: boolean): Risk {
  const score = likelihood * impact
  return { likelihood, impact, score, level: levelOf(score), left }
}

/** A threat in one of the three worlds; null where it does not hold there. */
export type Seen = Pick<Threat, 'likelihood' | 'impact' | 'status'>

/**
 * The three risks of a threat. Inherent is at least residual: some controls state a fact while they protect, so
 * that a threat would not be there without them. Where it is gone once the planned controls are in place, the
 * target keeps its numbers and is not left.
 */
export function risksOf(now: Seen, bare: Seen | undefined, target: Seen | undefined): Risks {
  const residual = riskOf(now.likelihood, now.impact, isLeft(now))
  if (bare === now && target === now) return { inherent: residual, residual, target: residual }
  const without = bare ? riskOf(bare.likelihood, bare.impact, isLeft(bare)) : residual
  const inherent = without.score >= residual.score ? without : { ...residual, left: without.left }
  if (!target) return { inherent, residual, target: { ...residual, left: false } }
  const planned = riskOf(target.likelihood, target.impact, residual.left && isLeft(target))
  return {
    inherent,
    residual,
    target: planned.score <= residual.score ? planned : { ...residual, left: planned.left },
  }
}

/** Answered by controls, or counted with a more specific threat: nothing is left. */
function isLeft({ status }: Seen): boolean {
  return status !== 'mitigated' && status !== 'suppressed'
}

/**
 * The risks with what people say about them. Their likelihood is that of today: inherent is not below it, target
 * not above. No control changes an impact, so theirs holds in all three.
 */
export function override(risks: Risks, decision: Pick<Decision, 'likelihood' | 'impact'>): Risks {
  const { likelihood, impact } = decision
  if (likelihood === undefined && impact === undefined) return risks
  const { inherent, residual, target } = risks
  const now = riskOf(likelihood ?? residual.likelihood, impact ?? residual.impact, residual.left)
  const more = (part: 'likelihood' | 'impact') => Math.max(inherent[part], now[part])
  const less = (part: 'likelihood' | 'impact') => Math.min(target[part], now[part])
  return {
    inherent: riskOf(more('likelihood'), impact ?? more('impact'), inherent.left),
    residual: now,
    target: riskOf(less('likelihood'), impact ?? less('impact'), target.left),
  }
}

/** The risks of what does not apply, or of what is avoided (`from` today on): nothing is left. */
export function nothingLeft(risks: Risks, from: 'inherent' | 'residual'): Risks {
  const none = (risk: Risk): Risk => ({ ...risk, left: false })
  const { inherent, residual, target } = risks
  return {
    inherent: from === 'inherent' ? none(inherent) : inherent,
    residual: none(residual),
    target: none(target),
  }
}
