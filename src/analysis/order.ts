import type { Status, Threat } from './threat'

const STATUS_ORDER: Readonly<Record<Status, number>> = {
  confirmed: 0,
  unanswered: 1,
  reduced: 2,
  suppressed: 3,
  mitigated: 4,
}

/** By risk, then status, then key. */
export function worstFirst(a: Threat, b: Threat): number {
  if (a.risk.score !== b.risk.score) return b.risk.score - a.risk.score
  if (a.status !== b.status) return STATUS_ORDER[a.status] - STATUS_ORDER[b.status]
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1
}

/** Merges two lists that are in order already. */
export function mergeOrdered(a: readonly Threat[], b: readonly Threat[]): readonly Threat[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const merged: Threat[] = []
  let at = 0
  for (const threat of a) {
    for (let next = b[at]; next && worstFirst(next, threat) < 0; next = b[at]) {
      merged.push(next)
      at++
    }
    merged.push(threat)
  }
  return [...merged, ...b.slice(at)]
}
