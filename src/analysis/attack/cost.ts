import * as text from '#text/attack'
import type { Score } from '../verdict'

/** Every step costs something, so that of two ways with equal threats the shorter one is the easier. */
const STEP = 0.1
/** What every level of skill above the basic costs. */
const SKILL = 0.15

/** Passing on what somebody sends, with nothing wrong about it. */
export const RELAY_COST = 0.05

/**
 * What a step by this threat costs: −ln(likelihood / 5) + 0.15 × (capability − 1) + 0.1. The likelihood is the residual
 * one, so mitigations in place raise the cost. Costs add up along a path as likelihoods multiply.
 */
export function stepCost({ likelihood }: Pick<Score, 'likelihood'>, capability: number): number {
  return -Math.log(likelihood / 5) + SKILL * (capability - 1) + STEP
}

/** What the end of a path is worth less than the most: −ln(impact / 5). */
export function endCost({ impact }: Pick<Score, 'impact'>): number {
  return -Math.log(impact / 5)
}

/** How easy a path of this cost is, from 1 (nothing in the way) down to 0. A measure to compare paths by, not a probability. */
export function easeOf(cost: number): number {
  return Math.exp(-cost)
}

/** The ease in words. */
export function easeWord(cost: number): string {
  const ease = easeOf(cost)
  if (ease >= 0.6) return text.veryEasy
  if (ease >= 0.35) return text.easy
  if (ease >= 0.15) return text.moderate
  return ease >= 0.05 ? text.hard : text.veryHard
}
