/** Which threats a workshop goes through, and in which order. */

import type { Stride, ThreatKey } from '../model/model'
import { type Analysis, allThreats, type Threat } from './threat'
import {
  type Decided,
  isStillOpen,
  lettersOf,
  riskNow,
  type Verdicts,
  wantsAttention,
  withOwn,
} from './verdict'

export type TriageFilter = {
  readonly show: 'attention' | 'open' | 're-opened' | 'all'
  readonly letter: Stride | null
}

/** Every threat that can be decided on, the worst first; the gaps of the organisation stand among them. */
export function worstFirstNow(analysis: Analysis, { own, decided }: Verdicts): readonly Threat[] {
  const shelves: Threat[][] = Array.from({ length: 26 }, () => [])
  for (const threat of withOwn(allThreats(analysis), own)) {
    shelves[25 - riskNow(threat, decided).score]?.push(threat)
  }
  return shelves.flat()
}

/** What nobody in scope can carry out comes last, in its order. */
export function withinReachFirst(
  threats: readonly Threat[],
  outOfReach: { has(key: ThreatKey): boolean; readonly size: number },
): readonly Threat[] {
  if (outOfReach.size === 0) return threats
  const isOut = ({ key }: Threat) => outOfReach.has(key)
  return [...threats.filter((threat) => !isOut(threat)), ...threats.filter(isOut)]
}

/** The threats that the filter lets through, in order. */
export function queueOf(
  threats: readonly Threat[],
  decided: Decided,
  { show, letter }: TriageFilter,
): readonly ThreatKey[] {
  const isWanted = (threat: Threat) => {
    if (letter !== null && !lettersOf(threat).includes(letter)) return false
    if (show === 'all') return true
    if (show === 're-opened') return decided.get(threat.key)?.standing === 're-opened'
    const isIn = show === 'open' ? isStillOpen : wantsAttention
    return isIn(threat, decided)
  }
  return threats.filter(isWanted).map(({ key }) => key)
}

/**
 * A queue goes on: what was decided stays where it was, so that nothing moves under the hands of the room, and what
 * is new joins at the end.
 */
export function goOnWith(before: readonly ThreatKey[], wanted: readonly ThreatKey[]): readonly ThreatKey[] {
  const known = new Set(before)
  const fresh = wanted.filter((key) => !known.has(key))
  return fresh.length === 0 ? before : [...before, ...fresh]
}

/** Where to stand for a key: its place among those that are there, or of the next one when it is gone. */
export function placeIn(
  queue: readonly ThreatKey[],
  there: ReadonlySet<ThreatKey>,
  at: ThreatKey | null,
): { readonly keys: readonly ThreatKey[]; readonly index: number } {
  const keys = queue.filter((key) => there.has(key))
  if (at === null) return { keys, index: keys.length }
  const raw = queue.indexOf(at)
  const before = queue.slice(0, Math.max(raw, 0)).filter((key) => there.has(key)).length
  return { keys, index: before }
}
