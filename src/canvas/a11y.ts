/** What a screen reader says about the elements of the drawing: first what matters. */

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
  const parts = [`Asset: ${name}`, ...(kind === name ? [] : [kind]), zone ? `in ${zone}` : 'in no zone']
  const state = [
    outOfScope ? 'out of scope' : threatWords(badge),
    ...(locked ? ['locked'] : []),
    ...markWords(mark),
  ]
  return [...parts, ...state].join(', ')
}

const ROLES = { entry: 'where the attacker starts', jewel: 'crown jewel', reached: 'reached by the attacker' }

function markWords(mark: AttackMark | null): string[] {
  if (!mark) return []
  return [ROLES[mark.role], ...(mark.step === null ? [] : [`step ${mark.step} of the attack path`])]
}

type ZoneWords = {
  readonly name: string
  readonly trust: number
  readonly inside: number
  readonly around: string | null
  readonly locked: boolean
}

/** "Zone: Exposed services, trust 2, 1 element inside, in Cloud". */
export function zoneLabel({ name, trust, inside, around, locked }: ZoneWords): string {
  const count = inside === 1 ? '1 element inside' : `${inside} elements inside`
  return [
    `Zone: ${name}`,
    `trust ${trust}`,
    count,
    ...(around ? [`in ${around}`] : []),
    ...(locked ? ['locked'] : []),
  ].join(', ')
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
  const crossing = enters ? [`enters ${enters}`] : []
  return [
    `Flow: ${name || 'unnamed'}`,
    `from ${from} to ${to}`,
    ...crossing,
    threatWords(badge),
    ...(locked ? ['locked'] : []),
  ].join(', ')
}

/** How the keyboard works on the canvas; read once with the canvas. */
export const KEYS_DESCRIPTION =
  'Tab and Shift Tab walk the elements, E walks the flows of the selected asset, arrow keys move it, ' +
  'Control or Command with an arrow adds a connected neighbour, Enter renames, Delete deletes. ' +
  'Escape twice, then Tab leaves the canvas.'
