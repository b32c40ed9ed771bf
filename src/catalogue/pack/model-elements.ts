/** What can be drawn in a model: the built-in kinds, and those of its rule packs. */

import * as z from 'zod/mini'
import type { Model, PackRow } from '../../model/model'
import type { Catalogue, KindDef } from '../define'
import { elements } from '../elements'
import { kindFrom, kindShape, name, PACK_LIMITS, packId } from './kind-shape'

export type Elements = Pick<Catalogue, 'kinds' | 'zoneKinds'>

const part = z.looseObject({
  id: packId,
  name,
  kinds: z._default(z.array(kindShape).check(z.maxLength(PACK_LIMITS.kinds)), []),
})

const known = new WeakMap<Model['packs'], Elements>()

/**
 * The built-in elements with those of the packs that are on, packs in the order of their ids. A model without packs
 * gets the very same object each time. A pack whose kinds are not sound adds none of them.
 */
export function elementsOf({ packs }: Pick<Model, 'packs'>): Elements {
  const found = known.get(packs)
  if (found) return found
  const made = packsOn(packs).reduce(withPack, elements)
  known.set(packs, made)
  return made
}

/** The packs that are on, in the order of their ids, whatever the order in which they were added. */
export function packsOn(packs: Model['packs']): readonly (readonly [id: string, row: PackRow])[] {
  return Object.entries(packs)
    .filter(([, { on }]) => on)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function withPack(before: Elements, [id, { pack }]: readonly [string, PackRow]): Elements {
  const { success, data } = part.safeParse(pack)
  if (!success || data.id !== id) return before
  return withKinds(
    before,
    data.kinds.map((kind) => kindFrom(kind, data.name)),
  )
}

/** As before when an id is taken or a zone is not there. */
function withKinds(before: Elements, own: readonly KindDef[]): Elements {
  const kinds = new Map(before.kinds)
  for (const kind of own) {
    if (kinds.has(kind.id) || !before.zoneKinds.has(kind.defaultZone)) return before
    kinds.set(kind.id, kind)
  }
  return { ...before, kinds }
}
