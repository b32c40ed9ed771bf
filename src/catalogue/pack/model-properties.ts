/** What can be asked about in a model: the built-in properties, and those of its rule packs. */

import * as z from 'zod/mini'
import type { Model, PackRow } from '../../model/model'
import type { Catalogue } from '../define'
import { known } from '../known-properties'
import { PACK_LIMITS, packId } from './kind-shape'
import { type Elements, elementsOf, packsOn } from './model-elements'
import { propertyFrom, propertyShape } from './property-shape'

type Properties = Pick<Catalogue, 'properties' | 'flowProperties'>
export type Askable = Elements & Properties

const part = z.looseObject({
  id: packId,
  properties: z._default(z.array(propertyShape).check(z.maxLength(PACK_LIMITS.properties)), []),
})

const askable = new WeakMap<Model['packs'], Askable>()

/** The elements of a model with what can be asked about them; a pack with properties that are not sound adds none. */
export function askableOf(model: Pick<Model, 'packs'>): Askable {
  const found = askable.get(model.packs)
  if (found) return found
  const made = { ...elementsOf(model), ...packsOn(model.packs).reduce(withPack, known) }
  askable.set(model.packs, made)
  return made
}

function withPack(before: Properties, [id, { pack }]: readonly [string, PackRow]): Properties {
  const { success, data } = part.safeParse(pack)
  if (!success || data.id !== id) return before
  const properties = new Map(before.properties)
  for (const property of data.properties.map(propertyFrom)) {
    if (properties.has(property.id)) return before
    properties.set(property.id, property)
  }
  return { ...before, properties }
}
