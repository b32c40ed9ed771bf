/** Which threats the panel shows, and in which groups. Pure; the panel only draws what this answers. */

import type { Level, Threat } from '../../analysis/threat'
import { type Decided, isStillOpen, lettersOf, riskNow, wantsAttention } from '../../analysis/verdict'
import type { Id, Stride, ThreatKey } from '../../model/model'
import type { ThreatFilter } from '../../store/session'
import { causesOf } from './cause'

/** The views that list threats. */
export type View = Exclude<ThreatFilter['view'], 'questions' | 'mitigations'>
export type Grouping = ThreatFilter['group']

export const VIEWS: readonly View[] = ['attention', 'confirm', 'all', 'answered']

/** Threats on these elements or flows only; null = on all. */
export type Only = ReadonlySet<Id> | null

/** Whether a threat is settled by mitigations or by a more specific threat: folded, never hidden. */
export function isAnswered({ status }: Threat): boolean {
  return status === 'mitigated' || status === 'suppressed' || status === 'reduced'
}

/** Whether a view shows the threat. What people decided is answered; what re-opened wants attention. */
export function inView(threat: Threat, view: View, decided: Decided): boolean {
  if (view === 'all') return true
  const verdict = decided.get(threat.key)
  const isReopened = verdict?.standing === 're-opened'
  const isSettled = verdict?.open === false || (isAnswered(threat) && !isReopened)
  if (view === 'answered') return isSettled
  if (view === 'confirm') return threat.status === 'unanswered' && !isSettled
  return wantsAttention(threat, decided) && !isSettled
}

/** How many threats each view would show. */
export function countViews(threats: readonly Threat[], decided: Decided): Readonly<Record<View, number>> {
  const counts = { attention: 0, confirm: 0, all: 0, answered: 0 }
  for (const threat of threats) for (const view of VIEWS) if (inView(threat, view, decided)) counts[view]++
  return counts
}

/** Threats on the elements of `only`; a threat is on its element and on each of its flows. */
export function narrow(threats: readonly Threat[], only: Only): readonly Threat[] {
  if (!only) return threats
  return threats.filter(({ element, flows }) => only.has(element.id) || flows.some((id) => only.has(id)))
}

/** Those of the threats that a picture chose; null = all. */
export function among(threats: readonly Threat[], keys: readonly ThreatKey[] | null): readonly Threat[] {
  if (!keys) return threats
  const wanted = new Set(keys)
  return threats.filter(({ key }) => wanted.has(key))
}

/** Threats of one letter (null = any) whose words hold every word of the query. */
export function find(threats: readonly Threat[], stride: Stride | null, query: string): readonly Threat[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (!stride && words.length === 0) return threats
  return threats.filter((threat) => {
    if (stride && !lettersOf(threat).includes(stride)) return false
    const { title, rule, element, references } = threat
    const text = [title, rule, element.name, ...references].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** Open threats of each letter, and whether any was considered at all. */
export type LetterCount = { readonly open: number; readonly considered: boolean }

/** The strip's numbers, for the threats in view of it. */
export function countLetters(threats: readonly Threat[], decided: Decided): ReadonlyMap<Stride, LetterCount> {
  const counts = new Map<Stride, LetterCount>()
  for (const threat of threats) {
    for (const letter of lettersOf(threat)) {
      const open = (counts.get(letter)?.open ?? 0) + (isStillOpen(threat, decided) ? 1 : 0)
      counts.set(letter, { open, considered: true })
    }
  }
  return counts
}

export type Group = { readonly id: string; readonly threats: readonly Threat[] }

/** The group of what is about the organisation, whatever the others are grouped by. */
export const ORGANISATION = 'organisation'

const LETTERS: readonly Stride[] = ['S', 'T', 'R', 'I', 'D', 'E']
const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low']

/**
 * Threats in groups, order within kept. Letters and severities come in their own order, elements by their worst
 * threat; by risk there is one group.
 */
export function group(threats: readonly Threat[], by: Grouping, decided: Decided): readonly Group[] {
  if (by === 'risk') return threats.length > 0 ? [{ id: 'risk', threats }] : []
  if (by === 'cause') return byCause(threats)
  const groups = new Map<string, Threat[]>()
  if (by === 'stride') for (const letter of LETTERS) groups.set(letter, [])
  if (by === 'severity') for (const level of LEVELS) groups.set(level, [])
  for (const threat of threats) {
    const id = groupOf(threat, by, decided)
    const found = groups.get(id)
    if (found) found.push(threat)
    else groups.set(id, [threat])
  }
  return [...groups].map(([id, list]) => ({ id, threats: list })).filter((each) => each.threats.length > 0)
}

/** The group of threats without a letter: those that people wrote and gave none. */
export const NO_LETTER = 'none'

function groupOf(threat: Threat, by: Grouping, decided: Decided): string {
  if (by === 'stride') return lettersOf(threat)[0] ?? NO_LETTER
  return by === 'severity' ? riskNow(threat, decided).level : threat.element.id
}

/** The cause behind most risk first. */
function byCause(threats: readonly Threat[]): readonly Group[] {
  const causes = causesOf(threats)
  const groups = new Map<string, { threats: Threat[]; risk: number }>()
  for (const threat of threats) {
    const id = causes.get(threat.key) ?? ''
    const found = groups.get(id) ?? { threats: [], risk: 0 }
    found.threats.push(threat)
    found.risk += threat.risk.score
    groups.set(id, found)
  }
  return [...groups]
    .sort(([, a], [, b]) => b.risk - a.risk)
    .map(([id, found]) => ({ id, threats: found.threats }))
}

/** The first `limit` threats of the groups, groups left whole in order; `rest` is how many are left out. */
export function firstOf(
  groups: readonly Group[],
  limit: number,
): { readonly groups: readonly Group[]; readonly rest: number } {
  const shown: Group[] = []
  let room = limit
  for (const each of groups) {
    if (room > 0) shown.push({ id: each.id, threats: each.threats.slice(0, room) })
    room -= each.threats.length
  }
  return { groups: shown, rest: Math.max(0, -room) }
}
