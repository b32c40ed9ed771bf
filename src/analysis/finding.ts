import type { Id } from '../model/model'
import type { Cell } from './cell'
import { ANSWERED, impactOf, likelihoodOf, statusOf, strengthOf } from './score'
import type { Status } from './threat'

/** A rule that holds on an asset, on some flows into an asset, or on the system; scored and merged. */
export type Finding = {
  /** All cells that it stands for; the first one speaks for it. */
  readonly cells: readonly [Cell, ...Cell[]]
  readonly status: Status
  readonly likelihood: number
  readonly impact: number
  /** The cell that the score is of, and the points of controls in place there. */
  readonly scored: Cell
  readonly strength: number
  /** True when controls made the condition false, so that it holds only without them. */
  readonly vanished: boolean
  /** Merged from several flows of which a later one is confirmed: nothing is left to ask. */
  readonly settled: boolean
}

/** Scores one cell. `system` are the whole-system controls in place. */
export function findingOf(cell: Cell, system: ReadonlySet<string>, vanished: boolean): Finding {
  const points = strengthOf(cell, system)
  const strength = vanished ? Math.max(points, ANSWERED) : points
  return {
    cells: [cell],
    status: vanished ? 'mitigated' : statusOf(cell, strength),
    likelihood: likelihoodOf(cell, strength),
    impact: impactOf(cell),
    scored: cell,
    strength,
    vanished,
    settled: false,
  }
}

/** One threat for all flows into the same asset: the worst score, confirmed if one of them is. */
export function mergeFindings([first, ...rest]: readonly [Finding, ...Finding[]]): Finding {
  if (rest.length === 0) return first
  const worst = rest.reduce((a, b) => (riskOf(b) > riskOf(a) ? b : a), first)
  const confirmed = rest.some(({ status }) => status === 'confirmed')
  return {
    ...worst,
    cells: [first.cells[0], ...rest.flatMap(({ cells }) => cells)],
    status: confirmed ? 'confirmed' : first.status,
    vanished: first.vanished,
    settled: confirmed,
  }
}

function riskOf({ likelihood, impact }: Finding): number {
  return likelihood * impact
}

/** The asset that the finding is about, or the flows. */
export function placesOf({ cells }: Finding): readonly Id[] {
  return cells.map(({ scope }) => scope.flow?.id ?? scope.self?.id ?? 'system')
}

/** A rule steps back where a more specific one is open on the same element. */
export function suppress(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some((finding) => betterRules(finding).length > 0)) return findings
  const live = new Set<string>()
  for (const finding of findings) {
    if (!isLive(finding)) continue
    for (const id of placesOf(finding)) live.add(`${ruleOf(finding).id}:${id}`)
  }
  return findings.map((finding) => {
    const places = placesOf(finding)
    const stepsBack =
      isLive(finding) && betterRules(finding).some((rule) => places.some((id) => live.has(`${rule}:${id}`)))
    return stepsBack ? { ...finding, status: 'suppressed' } : finding
  })
}

/** The rule that the finding comes from; all cells of a finding share it. */
export function ruleOf(finding: Finding) {
  return finding.cells[0].compiled.rule
}

function betterRules(finding: Finding): readonly string[] {
  return ruleOf(finding).yieldsTo ?? []
}

function isLive({ status }: Finding): boolean {
  return status === 'confirmed' || status === 'unanswered'
}
