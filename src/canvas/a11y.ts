/** What a screen reader says about the elements of the drawing: first what matters. */

import * as text from '#text/canvas'
import { names } from '#text/locale'
import type { Badge } from '../analysis/badge'
import { threatWords } from '../analysis/badge-words'
import type { AttackMark } from '../store/attack-picture'

type AssetWords = {
  readonly name: string
  readonly kind: string
  readonly zone: string | null
  readonly outOfScope: boolean
  readonly locked: boolean
  readonly badge: Badge | null
  readonly mark?: AttackMark | null
}

/** "Asset: Public API, Public-facing API, in Exposed services, 5 open threats, worst high". */
export function assetLabel({ name, kind, zone, outOfScope, locked, badge, mark = null }: AssetWords): string {
  const parts = [text.asset(name), ...(kind === name ? [] : [kind]), zone ? text.inZone(zone) : text.inNoZone]
  const state = [
    outOfScope ? text.outOfScopeState : threatWords(badge),
    ...(locked ? [text.locked] : []),
    ...markWords(mark),
  ]
  return names([...parts, ...state])
}

function markWords(mark: AttackMark | null): string[] {
  if (!mark) return []
  return [text.attackRoles[mark.role], ...(mark.step === null ? [] : [text.attackStep(mark.step)])]
}

type ZoneWords = {
  readonly name: string
  readonly trust: number
  readonly inside: number
  readonly around: string | null
  readonly locked: boolean
  readonly badge: Badge | null
}

/** "Zone: Exposed services, trust 2, 1 element inside, in Cloud"; with the threats that people wrote on it. */
export function zoneLabel({ name, trust, inside, around, locked, badge }: ZoneWords): string {
  return names([
    text.zone(name),
    text.trust(trust),
    text.elementsInside(inside),
    ...(around ? [text.inZone(around)] : []),
    ...(badge ? [threatWords(badge)] : []),
    ...(locked ? [text.locked] : []),
  ])
}

type FlowWords = {
  readonly name: string
  readonly from: string
  readonly to: string
  /** The zone that it enters, if it crosses a boundary inwards. */
  readonly enters: string | null
  readonly locked: boolean
  readonly badge: Badge | null
}

/** "Flow: prompts, from User to Assistant, enters DMZ, 2 open threats, worst high". */
export function flowLabel({ name, from, to, enters, locked, badge }: FlowWords): string {
  const crossing = enters ? [text.enters(enters)] : []
  return names([
    text.flow(name),
    text.fromTo(from, to),
    ...crossing,
    threatWords(badge),
    ...(locked ? [text.locked] : []),
  ])
}

/** "Note: ask the team, locked". */
export function noteLabel(note: string, locked: boolean): string {
  return names([text.note(note), ...(locked ? [text.locked] : [])])
}
