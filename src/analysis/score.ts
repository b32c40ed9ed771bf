import type { Cell } from './cell'
import type { Status } from './threat'
import { OPEN } from './truth'

/** Three points of controls answer a threat. */
export const ANSWERED = 3
const NOT_CONFIRMED = 'counted one lower until it is confirmed'
const MITIGATIONS = 'mitigations in place'

export type Score = {
  readonly status: Status
  readonly likelihood: number
  readonly impact: number
  readonly factors: readonly string[]
}

/** Points of the rule's own controls among those in place. */
export function strengthOf(cell: Cell, inPlace: (control: string) => boolean): number {
  let sum = 0
  for (const [id, strength] of Object.entries(cell.compiled.rule.controls)) if (inPlace(id)) sum += strength
  return sum
}

/**
 * Status and score of a rule that holds, given the points of the controls in place (knowledge specification,
 * section 0): 1 or 2 points lower likelihood by 1, 3 and more by 2; not confirmed lowers it by 1.
 */
export function score(cell: Cell, strength: number): Score {
  const open = cell.truth === OPEN
  const relief = strength >= ANSWERED ? 2 : strength >= 1 ? 1 : 0
  return {
    status: statusOf(cell, strength),
    likelihood: clamp(cell.likelihood - relief - (open ? 1 : 0)),
    impact: clamp(cell.impact),
    factors: [...cell.factors, ...(relief > 0 ? [MITIGATIONS] : []), ...(open ? [NOT_CONFIRMED] : [])],
  }
}

function statusOf(cell: Cell, strength: number): Status {
  const answered = strength >= ANSWERED
  if (cell.compiled.rule.residual) {
    if (answered || cell.reduced) return 'reduced'
  } else if (answered) return 'mitigated'
  return cell.truth === OPEN ? 'unanswered' : 'confirmed'
}

function clamp(value: number): number {
  return Math.max(1, Math.min(5, value))
}
