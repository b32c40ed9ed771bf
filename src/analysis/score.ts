import * as text from '#text/facts'
import type { Cell } from './cell'
import type { Status } from './threat'
import { OPEN } from './truth'

/** Three points of controls answer a threat. */
export const ANSWERED = 3

/** Points of the rule's own controls among those in place. */
export function strengthOf({ compiled, scope }: Cell, system: ReadonlySet<string>): number {
  const { self, source, flow } = scope
  const places = [system, self?.controls, source?.controls, flow?.controls]
  if (!places.some((controls) => controls && controls.size > 0)) return 0
  let sum = 0
  for (const { id, strength } of compiled.controls) {
    if (places.some((controls) => controls?.has(id))) sum += strength
  }
  return sum
}

/**
 * 1 or 2 points of controls lower likelihood by 1, 3 and more by 2. Not confirmed lowers it by 1, and so does an
 * answer that reduces: a good answer must not weigh less than none.
 */
export function likelihoodOf(cell: Cell, strength: number): number {
  return clamp(cell.likelihood - reliefOf(cell, strength) - (cell.truth === OPEN ? 1 : 0))
}

/** Impact from 1 to 5; no control lowers it. */
export function impactOf(cell: Cell): number {
  return clamp(cell.impact)
}

/** The status of a rule that holds, given the points of the controls in place (knowledge specification, 0). */
export function statusOf(cell: Cell, strength: number): Status {
  const answered = strength >= ANSWERED
  if (answered) return cell.compiled.rule.residual ? 'reduced' : 'mitigated'
  if (cell.reduced) return 'reduced'
  return cell.truth === OPEN ? 'unanswered' : 'confirmed'
}

/** Why the score is not the rule's base. */
export function factorsOf(cell: Cell, strength: number): readonly string[] {
  const reasons = REASONS[(reliefOf(cell, strength) > 0 ? 1 : 0) + (cell.truth === OPEN ? 2 : 0)] ?? []
  return cell.factors.length === 0 ? reasons : [...cell.factors, ...reasons]
}

const REASONS: readonly (readonly string[])[] = [
  [],
  [text.mitigationsInPlace],
  [text.notConfirmed],
  [text.mitigationsInPlace, text.notConfirmed],
]

function reliefOf({ reduced }: Cell, strength: number): number {
  return (strength >= ANSWERED ? 2 : strength >= 1 ? 1 : 0) + (reduced ? 1 : 0)
}

function clamp(value: number): number {
  return Math.max(1, Math.min(5, value))
}
