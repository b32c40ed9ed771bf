import type { Risk, Risks } from './risk'
import { type Phase, phaseOf, type Standing } from './standing'
import { type Level, levelOf } from './threat'

/**
 * Several risks as one. `worst` is what counts as the risk of an element or a model, since scores on a scale of
 * ranks do not add up; `sum` only tells one state of the same model from another.
 */
export type Amount = {
  /** The highest score that is left; 0 when nothing is. */
  readonly worst: number
  /** Its level; null when nothing is left. */
  readonly level: Level | null
  readonly sum: number
  readonly byLevel: Readonly<Record<Level, number>>
}

export type Totals = {
  readonly threats: number
  readonly byPhase: Readonly<Record<Phase, number>>
  readonly byStanding: Readonly<Record<Standing, number>>
} & Readonly<Record<keyof Risks, Amount>>

type Counted = { readonly standing: Standing; readonly risks: Risks }

/** Counts threats and adds up what is left of them. */
export function totalsOf(rows: readonly Counted[]): Totals {
  const byStanding = { ...NO_STANDING }
  const byPhase = { open: 0, planned: 0, closed: 0 }
  for (const { standing } of rows) {
    byStanding[standing]++
    byPhase[phaseOf(standing)]++
  }
  return {
    threats: rows.length,
    byPhase,
    byStanding,
    inherent: amountOf(rows.map(({ risks }) => risks.inherent)),
    residual: amountOf(rows.map(({ risks }) => risks.residual)),
    target: amountOf(rows.map(({ risks }) => risks.target)),
  }
}

function amountOf(risks: readonly Risk[]): Amount {
  const byLevel = { critical: 0, high: 0, medium: 0, low: 0 }
  let [worst, sum] = [0, 0]
  for (const { score, level, left } of risks) {
    if (!left) continue
    byLevel[level]++
    sum += score
    if (score > worst) worst = score
  }
  return { worst, level: worst > 0 ? levelOf(worst) : null, sum, byLevel }
}

const NO_STANDING: Readonly<Record<Standing, number>> = {
  open: 0,
  'to-confirm': 0,
  reduced: 0,
  're-opened': 0,
  planned: 0,
  mitigated: 0,
  covered: 0,
  accepted: 0,
  transferred: 0,
  avoided: 0,
  'not-applicable': 0,
}
