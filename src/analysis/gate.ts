import type { Register, RegisterRow } from './register'
import { isUndecided } from './standing'
import type { Level } from './threat'

/** A threat that stops a pipeline, and, against a baseline, why. */
export type GateFinding = {
  readonly row: RegisterRow
  /** new: not known then · open-again: settled or decided then · worse: waiting then too, with a lower score. */
  readonly since: 'new' | 'open-again' | 'worse' | null
  /** The residual score then; null without a baseline or where it was not known. */
  readonly before: number | null
}

export type GateOptions = {
  /** Threats of this level and above count. */
  readonly level: Level
  /** Only what is new or worse than there. */
  readonly baseline?: Register
  /** Count what is planned too, until its mitigations are in place. */
  readonly planned?: boolean
}

const RANK: Readonly<Record<Level, number>> = { low: 0, medium: 1, high: 2, critical: 3 }

/**
 * The threats that are not decided and of at least a level, worst first. Decisions in force count as settled, save
 * planned mitigation where that is asked for; gaps of the organisation count for nothing.
 */
export function gate(
  { rows }: Register,
  { level, baseline, planned = false }: GateOptions,
): readonly GateFinding[] {
  const waits = ({ standing }: RegisterRow) => isUndecided(standing) || (planned && standing === 'planned')
  return rows.flatMap((row): readonly GateFinding[] => {
    const { left, level: now, score } = row.risks.residual
    if (!left || !waits(row) || RANK[now] < RANK[level]) return []
    if (!baseline) return [{ row, since: null, before: null }]
    const then = baseline.byKey.get(row.key)
    if (!then) return [{ row, since: 'new', before: null }]
    const before = then.risks.residual.left ? then.risks.residual.score : 0
    if (!waits(then)) return [{ row, since: 'open-again', before }]
    return score > before ? [{ row, since: 'worse', before }] : []
  })
}
