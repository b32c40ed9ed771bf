import * as text from '#text/attack'
import type { Catalogue } from '../../catalogue/define'
import type { Model, ThreatKey } from '../../model/model'
import { ownThreats } from '../own-found'
import type { Analysis, Threat } from '../threat'
import { type Attacker, attackersOf, namedFor } from './attacker'
import { type Board, readBoard } from './board'
import { CHANNELS, grants } from './channel'
import { entries } from './entries'
import { search } from './search'
import { Usable } from './usable'

type Reasons = ReadonlyMap<ThreatKey, string>

/**
 * Threats that no attacker in scope can carry out, with the reason as a sentence. Somebody can when they are capable
 * enough and have one of the accesses that the threat asks for: from the start, or gained on their way to where it
 * stands. Empty while everybody is in scope who could.
 */
export function outOfReach(model: Model, analysis: Analysis, catalogue: Catalogue): Reasons {
  const steps = tryOutOfReach(model, analysis, catalogue)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same in steps of one attacker each, so that a screen can stay quick between them. */
export function* tryOutOfReach(
  model: Model,
  analysis: Analysis,
  catalogue: Catalogue,
): Generator<undefined, Reasons> {
  const inScope = attackersOf(model, catalogue).filter((attacker) => attacker.inScope)
  const reasons = ownReasons(model, catalogue, inScope)
  let left: Asked[] = []
  for (const threat of analysis.threats) {
    const needs = catalogue.rules.get(threat.rule)?.attacker
    if (!needs) continue
    const capable = inScope.filter(({ capability }) => capability >= needs.capability)
    if (capable.length === 0) reasons.set(threat.key, text.nobodyCapable)
    else if (!capable.some(({ access }) => access.some((one) => needs.access.includes(one))))
      left.push({ threat, access: needs.access, capable })
  }
  if (left.length === 0) return reasons
  const board = readBoard(model, analysis, catalogue)
  for (const attacker of inScope) {
    yield
    const comes = comingOf(board, attacker)
    left = left.filter(({ threat, access, capable }) => !capable.includes(attacker) || !comes(threat, access))
  }
  for (const { threat } of left) reasons.set(threat.key, text.nobodyHasAccess)
  return reasons
}

/** A threat for which nobody who is capable has the access from the start. */
type Asked = {
  readonly threat: Threat
  readonly access: readonly string[]
  readonly capable: readonly Attacker[]
}

/** Threats of people are out of reach when all whom they name are out of scope. */
function ownReasons(
  model: Model,
  catalogue: Catalogue,
  inScope: readonly Attacker[],
): Map<ThreatKey, string> {
  const reasons = new Map<ThreatKey, string>()
  for (const { key, own } of ownThreats(model)) {
    const named = own ? namedFor(own, model, catalogue) : []
    if (inScope.length === 0) reasons.set(key, text.nobodyIsInScope)
    else if (named.length > 0 && !inScope.some(({ id }) => named.includes(id)))
      reasons.set(key, text.nobodyWhoCould)
  }
  return reasons
}

/** Whether an attacker comes to where a threat stands, with what they hold there or next to it, by one of the accesses. */
function comingOf(board: Board, attacker: Attacker) {
  const usable = new Usable(board, attacker)
  const { arrivals } = search(usable, board.squares.length, entries(board, attacker), [])
  return ({ element }: Threat, access: readonly string[]): boolean => {
    const square = board.byId.get(element.id)
    if (!square) return false
    return CHANNELS.some((channel) => arrivals.has(square, channel) && grants(channel, access))
  }
}
