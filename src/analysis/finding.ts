import type { Id } from '../model/model'
import type { Cell } from './cell'
import { ANSWERED, type Score, score, strengthOf } from './score'
import type { Status } from './threat'

/** A rule that holds on an asset, on some flows into an asset, or on the system; scored and merged. */
export type Finding = Score & {
  /** All cells that it stands for; the first one speaks for it. */
  readonly cells: readonly [Cell, ...Cell[]]
  /** Ids of the flows, or of the one asset, or 'system'. */
  readonly on: readonly Id[]
  /** True when controls made the condition false, so that it holds only without them. */
  readonly vanished: boolean
  /** Merged from several flows of which a later one is confirmed: nothing is left to ask. */
  readonly settled: boolean
}

/** Scores one cell. `inPlace` are the whole-system controls, for rules about nobody. */
export function findingOf(cell: Cell, inPlace: ReadonlySet<string>, vanished: boolean): Finding {
  const { self, source, flow } = cell.scope
  const has = (id: string) =>
    inPlace.has(id) || Boolean(self?.controls.has(id) || source?.controls.has(id) || flow?.controls.has(id))
  const strength = strengthOf(cell, has)
  const scored = score(cell, vanished ? Math.max(strength, ANSWERED) : strength)
  const status: Status = vanished ? 'mitigated' : scored.status
  return {
    ...scored,
    status,
    cells: [cell],
    on: [flow?.id ?? self?.id ?? 'system'],
    vanished,
    settled: false,
  }
}

/** One threat for all flows into the same asset: the worst score, confirmed if one of them is. */
export function mergeFindings([first, ...rest]: readonly [Finding, ...Finding[]]): Finding {
  const worst = rest.reduce((a, b) => (riskOf(b) > riskOf(a) ? b : a), first)
  const confirmed = rest.some(({ status }) => status === 'confirmed')
  return {
    ...first,
    likelihood: worst.likelihood,
    impact: worst.impact,
    factors: worst.factors,
    cells: [first.cells[0], ...rest.flatMap(({ cells }) => cells)],
    on: [first, ...rest].flatMap(({ on }) => on),
    status: confirmed ? 'confirmed' : first.status,
    settled: confirmed,
  }
}

function riskOf({ likelihood, impact }: Finding): number {
  return likelihood * impact
}

/** A rule steps back where a more specific one is open on the same element. */
export function suppress(findings: readonly Finding[]): Finding[] {
  const live = new Set<string>()
  for (const finding of findings) {
    if (!isLive(finding)) continue
    for (const id of finding.on) live.add(`${ruleOf(finding).id}:${id}`)
  }
  return findings.map((finding) => {
    const better = ruleOf(finding).yieldsTo ?? []
    const stepsBack = isLive(finding) && better.some((id) => finding.on.some((on) => live.has(`${id}:${on}`)))
    return stepsBack ? { ...finding, status: 'suppressed' } : finding
  })
}

export function ruleOf(finding: Finding) {
  return finding.cells[0].compiled.rule
}

function isLive({ status }: Finding): boolean {
  return status === 'confirmed' || status === 'unanswered'
}
