/** Threats that people wrote, among those of the rules. */

import type { Tx } from './edit'
import type { Id, ThreatKey } from './model'

/** Stands where other keys have the rule's id. */
const OWN = 'own:'

/** The threat key of an own threat, under which its decision is kept. */
export function ownKey(id: Id): ThreatKey {
  return OWN + id
}

/** The id of the own threat that a key stands for; null for a threat of a rule. */
export function ownIdOf(key: ThreatKey): Id | null {
  return key.startsWith(OWN) ? key.slice(OWN.length) : null
}

/** Takes an own threat away, with what was decided about it. */
export function removeOwnThreat(tx: Tx, id: Id): void {
  tx.remove('threats', id)
  tx.remove('decisions', ownKey(id))
}
