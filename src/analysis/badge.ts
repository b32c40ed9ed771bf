import type { Id } from '../model/model'
import type { Analysis, Level, Threat } from './threat'
import { type Decided, isStillOpen, NO_VERDICTS, placesOf, riskNow, type Verdicts } from './verdict'

/** What the canvas shows on an element: how many open threats, how bad the worst is, how many are confirmed. */
export type Badge = { readonly open: number; readonly worst: Level | null; readonly confirmed: number }

const RANK: Readonly<Record<Level, number>> = { critical: 3, high: 2, medium: 1, low: 0 }

/** Equal badges are one object, so that an element whose badge did not change is not drawn again. */
const badges = new Map<string, Badge>()

/** A badge for every element with an open threat; what people decided, and threats that they wrote, count. */
export function badgesOf(
  analysis: Analysis,
  { own, decided }: Verdicts = NO_VERDICTS,
): ReadonlyMap<Id, Badge> {
  const found = new Map<Id, Badge>()
  for (const [id, threats] of analysis.byElement) {
    const badge = badgeOf(threats)
    if (badge.open > 0) found.set(id, badge)
  }
  // What people say concerns few elements: those are counted again, and nothing else.
  for (const id of touched(analysis, own, decided)) {
    const mine = own.filter((threat) => placesOf(threat).includes(id))
    const badge = count([...(analysis.byElement.get(id) ?? []), ...mine], decided)
    if (badge.open > 0) found.set(id, badge)
    else found.delete(id)
  }
  return found
}

function touched(analysis: Analysis, own: readonly Threat[], decided: Decided): ReadonlySet<Id> {
  const places = new Set(own.flatMap(placesOf))
  for (const key of decided.keys()) {
    const element = key.slice(key.indexOf(':') + 1)
    const threat = analysis.byElement.get(element)?.find((each) => each.key === key)
    for (const id of threat ? placesOf(threat) : []) places.add(id)
  }
  return places
}

/** By list of threats: lists that an edit does not concern stay the same objects. */
const known = new WeakMap<readonly Threat[], Badge>()

function badgeOf(threats: readonly Threat[]): Badge {
  const old = known.get(threats)
  if (old) return old
  const badge = count(threats, NO_VERDICTS.decided)
  known.set(threats, badge)
  return badge
}

function count(threats: readonly Threat[], decided: Decided): Badge {
  let open = 0
  let confirmed = 0
  let worst: Level | null = null
  for (const threat of threats) {
    if (!isStillOpen(threat, decided)) continue
    open++
    if (threat.status === 'confirmed') confirmed++
    const { level } = riskNow(threat, decided)
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
