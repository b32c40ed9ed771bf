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
  return rank(a) - rank(b) || compare(a.rule, b.rule) || byElement(a, b)
}

function byElement(a: Threat, b: Threat): number {
  return compare(a.element.id, b.element.id)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

const FEW = 64

/** Puts threats in order, the worst first. */
export function sortThreats(threats: readonly Threat[]): readonly Threat[] {
  if (threats.length < FEW) return [...threats].sort(worstFirst)
  // Few scores, statuses and rules: sorting only within what shares all three saves most comparisons.
  return shelved(threats, rank, (a, b) => a - b).flatMap((shelf) =>
    shelved(shelf, (threat) => threat.rule, compare).flatMap((part) => part.sort(byElement)),
  )
}

function rank({ risk, status }: Threat): number {
  return STATUS_ORDER[status] - risk.score * 8
}

/** The threats by a key, in the order of the keys. */
function shelved<Key>(
  threats: readonly Threat[],
  keyOf: (threat: Threat) => Key,
  order: (a: Key, b: Key) => number,
): Threat[][] {
  const shelves = new Map<Key, Threat[]>()
  for (const threat of threats) {
    const key = keyOf(threat)
    const shelf = shelves.get(key)
    if (shelf) shelf.push(threat)
    else shelves.set(key, [threat])
  }
  return [...shelves].sort(([a], [b]) => order(a, b)).map(([, shelf]) => shelf)
}

/** An ordered list with some threats taken out and others, in order too, put in. */
export function mergeOrdered(
  threats: readonly Threat[],
  out: readonly Threat[],
  into: readonly Threat[],
): readonly Threat[] {
  if (out.length === 0 && into.length === 0) return threats
  if (threats.length === 0) return into
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
