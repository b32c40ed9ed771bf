import { STRIDE } from '../catalogue/stride'
import type { Id, Stride, ThreatKey } from '../model/model'
import type { Register, RegisterRow } from './register'
import type { Risks } from './risk'
import { type Level, levelOf } from './threat'

/** The threats of one likelihood and impact. */
export type MatrixCell = {
  readonly likelihood: number
  readonly impact: number
  readonly level: Level
  readonly keys: readonly ThreatKey[]
}

/** The 5 × 5 matrix of what is left: rows from likelihood 5 to 1, in each impact from 1 to 5. */
export function riskMatrix(
  { rows }: Register,
  which: keyof Risks = 'residual',
): readonly (readonly MatrixCell[])[] {
  const keys = new Map<number, ThreatKey[]>()
  for (const { key, risks } of rows) {
    const { likelihood, impact, left } = risks[which]
    if (!left) continue
    const at = likelihood * 10 + impact
    const list = keys.get(at)
    if (list) list.push(key)
    else keys.set(at, [key])
  }
  return [5, 4, 3, 2, 1].map((likelihood) =>
    [1, 2, 3, 4, 5].map((impact) => ({
      likelihood,
      impact,
      level: levelOf(likelihood * impact),
      keys: keys.get(likelihood * 10 + impact) ?? [],
    })),
  )
}

/** What is left for one letter on one element. */
export type HeatCell = { readonly count: number; readonly worst: number; readonly keys: readonly ThreatKey[] }

/** One element with its six cells, in the order of STRIDE. */
export type HeatRow = {
  readonly element: RegisterRow['element']
  readonly worst: number
  readonly sum: number
  readonly cells: readonly (HeatCell & { readonly letter: Stride })[]
}

/** STRIDE × element of what is left, the element with the worst threat first, then the one with the larger sum. */
export function heatMap({ rows }: Register, which: keyof Risks = 'residual'): readonly HeatRow[] {
  const byElement = new Map<Id, RegisterRow[]>()
  for (const row of rows) {
    if (!row.risks[which].left) continue
    const list = byElement.get(row.element.id)
    if (list) list.push(row)
    else byElement.set(row.element.id, [row])
  }
  return [...byElement.values()]
    .flatMap((list) => {
      const [first] = list
      return first ? [heatRow(first.element, list, which)] : []
    })
    .sort((a, b) => b.worst - a.worst || b.sum - a.sum || (a.element.id < b.element.id ? -1 : 1))
}

function heatRow(element: RegisterRow['element'], rows: readonly RegisterRow[], which: keyof Risks): HeatRow {
  const scores = rows.map(({ risks }) => risks[which].score)
  const cells = STRIDE.map(({ letter }) => {
    const here = rows.filter(({ stride }) => stride.includes(letter))
    const worst = Math.max(0, ...here.map(({ risks }) => risks[which].score))
    return { letter, count: here.length, worst, keys: here.map(({ key }) => key) }
  })
  return { element, worst: Math.max(...scores), sum: scores.reduce((sum, score) => sum + score, 0), cells }
}

/** STRIDE letters that no threat has, derived or own: somebody should look again. What does not apply counts as looked at. */
export function missingLetters({ rows }: Register): readonly Stride[] {
  const seen = new Set(rows.flatMap(({ stride }) => stride))
  return STRIDE.map(({ letter }) => letter).filter((letter) => !seen.has(letter))
}
