import type { Status, Threat } from './threat'

const STATUS_ORDER: Readonly<Record<Status, number>> = {
  confirmed: 0,
  unanswered: 1,
  reduced: 2,
  suppressed: 3,
  mitigated: 4,
}

/** By risk, then status, then key (its rule, then its element). */
export function worstFirst(a: Threat, b: Threat): number {
  if (a.risk.score !== b.risk.score) return b.risk.score - a.risk.score
  if (a.status !== b.status) return STATUS_ORDER[a.status] - STATUS_ORDER[b.status]
  return byKey(a, b)
}

function byKey(a: Threat, b: Threat): number {
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1
  return a.element.id === b.element.id ? 0 : a.element.id < b.element.id ? -1 : 1
}

const FEW = 64

/** Puts threats in order, the worst first. */
export function sortThreats(threats: readonly Threat[]): readonly Threat[] {
  if (threats.length < FEW) return [...threats].sort(worstFirst)
  // There are few scores and statuses: sorting within each pair of them saves most comparisons.
  const shelves = new Map<number, Threat[]>()
  for (const threat of threats) {
    const place = -threat.risk.score * 8 + STATUS_ORDER[threat.status]
    const shelf = shelves.get(place)
    if (shelf) shelf.push(threat)
    else shelves.set(place, [threat])
  }
  return [...shelves].sort(([a], [b]) => a - b).flatMap(([, shelf]) => shelf.sort(byKey))
}

/** An ordered list with some threats taken out and others, in order too, put in. */
export function mergeOrdered(
  threats: readonly Threat[],
  out: readonly Threat[],
  into: readonly Threat[],
): readonly Threat[] {
  if (out.length === 0 && into.length === 0) return threats
  const merged: Threat[] = []
  let from = 0
  const copyTo = (end: number) => {
    for (; from < end; from++) {
      const threat = threats[from]
      if (threat) merged.push(threat)
    }
  }
  let added = 0
  const addBefore = (limit: Threat | undefined) => {
    for (let next = into[added]; next && (!limit || worstFirst(next, limit) < 0); next = into[++added]) {
      copyTo(firstAfter(threats, next, from))
      merged.push(next)
    }
  }
  for (const gone of out) {
    addBefore(gone)
    copyTo(threats.indexOf(gone, from))
    from++
  }
  addBefore(undefined)
  copyTo(threats.length)
  return merged
}

/** The index of the first threat that comes after the given one, by halving. */
function firstAfter(threats: readonly Threat[], than: Threat, from: number): number {
  let low = from
  let high = threats.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const threat = threats[middle]
    if (threat && worstFirst(threat, than) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
