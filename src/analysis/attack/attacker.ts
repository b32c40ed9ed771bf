/** Who could attack: the catalogue's profiles and the model's own, each in or out of scope. */

import type { AttackerDef, Catalogue } from '../../catalogue/define'
import type { Model, OwnThreat } from '../../model/model'
import { own } from '../../model/own'
import { naturalOrder } from '../natural-order'

export type Attacker = AttackerDef & {
  readonly inScope: boolean
  /** Added in this model, so it can be changed and removed. */
  readonly isOwn: boolean
}

/** Those of the attackers whom a person named for their threat that there still are; empty = anybody. */
export function namedFor(
  { attackers = [] }: OwnThreat,
  model: Model,
  catalogue: Catalogue,
): readonly string[] {
  return attackers.filter((id) => catalogue.attackers.has(id) || own(model.attackers, id) !== undefined)
}

/** All profiles, those of the catalogue first. A profile that nobody spoke about is in scope. */
export function attackersOf({ info, attackers }: Model, catalogue: Catalogue): readonly Attacker[] {
  const inScope = (id: string) => own(info.attackers, id)?.inScope ?? true
  const known = [...catalogue.attackers.values()].map((profile) => ({
    ...profile,
    inScope: inScope(profile.id),
    isOwn: false,
  }))
  const added = Object.entries(attackers)
    .filter(([id]) => !catalogue.attackers.has(id))
    .sort(([a], [b]) => naturalOrder(a, b))
    .map(([id, profile]) => ({ ...profile, id, inScope: inScope(id), isOwn: true }))
  return [...known, ...added]
}
