import * as text from '#text/attack'
import type { Catalogue } from '../../catalogue/define'
import type { Model, ThreatKey } from '../../model/model'
import { ownThreats } from '../own-found'
import type { Analysis } from '../threat'
import { type Attacker, attackersOf } from './attacker'
import { type Board, readBoard } from './board'
import { CHANNELS, type Channel, grants } from './channel'
import { entries } from './entries'
import { search } from './search'
import { Usable } from './usable'

/**
 * Threats that no attacker in scope can carry out, with the reason as a sentence. Somebody can when they are capable
 * enough and have one of the accesses that the threat asks for: from the start, or gained on their way to where it
 * stands. Empty while everybody is in scope who could.
 */
export function outOfReach(
  model: Model,
  analysis: Analysis,
  catalogue: Catalogue,
): ReadonlyMap<ThreatKey, string> {
  const inScope = attackersOf(model, catalogue).filter((attacker) => attacker.inScope)
  const reasons = new Map<ThreatKey, string>()
  for (const { key, own } of ownThreats(model)) {
    const named = own?.attackers ?? []
    const isOpenTo = named.length === 0 || inScope.some(({ id }) => named.includes(id))
    if (inScope.length === 0) reasons.set(key, text.nobodyIsInScope)
    else if (!isOpenTo) reasons.set(key, text.nobodyWhoCould)
  }
  let ways: readonly Ways[] | null = null
  for (const { key, rule, element } of analysis.threats) {
    const needs = catalogue.rules.get(rule)?.attacker
    if (!needs) continue
    const capable = inScope.filter(({ capability }) => capability >= needs.capability)
    if (capable.length === 0) {
      reasons.set(key, text.nobodyCapable)
      continue
    }
    if (capable.some(({ access }) => access.some((one) => needs.access.includes(one)))) continue
    ways ??= waysOf(readBoard(model, analysis, catalogue), inScope)
    const gets = ways.some(
      ({ attacker, channels }) =>
        capable.includes(attacker) && channels(element.id).some((channel) => grants(channel, needs.access)),
    )
    if (!gets) reasons.set(key, text.nobodyHasAccess)
  }
  return reasons
}

type Ways = { readonly attacker: Attacker; readonly channels: (id: string) => readonly Channel[] }

/** How each attacker can come to an element: with what they hold there themselves, or next to it. */
function waysOf(board: Board, attackers: readonly Attacker[]): readonly Ways[] {
  return attackers.map((attacker) => {
    const { arrivals } = search(
      new Usable(board, attacker),
      board.squares.length,
      entries(board, attacker),
      [],
    )
    return {
      attacker,
      channels: (id) => {
        const square = board.byId.get(id)
        return square ? CHANNELS.filter((channel) => arrivals.has(square, channel)) : []
      },
    }
  })
}
