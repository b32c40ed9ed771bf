import type { Id } from '../model/model'
import { type Analysis, isOpen, type Level, type Threat } from './threat'

/** What the canvas shows on an element: how many open threats, how bad the worst is, how many are confirmed. */
export type Badge = { readonly open: number; readonly worst: Level | null; readonly confirmed: number }

const RANK: Readonly<Record<Level, number>> = { critical: 3, high: 2, medium: 1, low: 0 }

/** Equal badges are one object, so that an element whose badge did not change is not drawn again. */
const badges = new Map<string, Badge>()

/** A badge for every asset and flow with an open threat. */
export function badgesOf(analysis: Analysis): ReadonlyMap<Id, Badge> {
  const found = new Map<Id, Badge>()
  for (const [id, threats] of analysis.byElement) {
    const badge = badgeOf(threats)
    if (badge.open > 0) found.set(id, badge)
  }
  return found
}

/** By list of threats: lists that an edit does not concern stay the same objects. */
const known = new WeakMap<readonly Threat[], Badge>()

function badgeOf(threats: readonly Threat[]): Badge {
  const old = known.get(threats)
  if (old) return old
  const badge = count(threats)
  known.set(threats, badge)
  return badge
}

function count(threats: readonly Threat[]): Badge {
  let open = 0
  let confirmed = 0
  let worst: Level | null = null
  for (const threat of threats) {
    if (!isOpen(threat)) continue
    open++
    if (threat.status === 'confirmed') confirmed++
    const { level } = threat.risk
    if (worst === null || RANK[level] > RANK[worst]) worst = level
  }
  return shared({ open, worst, confirmed })
}

function shared(badge: Badge): Badge {
  const key = `${badge.open} ${badge.worst} ${badge.confirmed}`
  const old = badges.get(key)
  if (old) return old
  const frozen = Object.freeze(badge)
  badges.set(key, frozen)
  return frozen
}
