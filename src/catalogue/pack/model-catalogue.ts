/** What holds for a model: the built-in knowledge and that of its rule packs. */

import type { Model } from '../../model/model'
import { catalogue } from '../catalogue'
import type { Catalogue } from '../define'
import { joinPacks } from './join-packs'
import { packsOn } from './model-elements'
import { askableOf } from './model-properties'
import { isError, type Pack, type PackProblem } from './pack'
import { readPackValue } from './read-pack'

type Packs = Pick<Model, 'packs'>

/** A pack as it lies in a model. */
export type StoredPack = {
  readonly id: string
  readonly on: boolean
  /** Null when it cannot be used; its rules and mitigations then do not count, whether it is on or not. */
  readonly pack: Pack | null
  readonly problems: readonly PackProblem[]
}

const catalogues = new WeakMap<Model['packs'], Catalogue>()

/**
 * The catalogue of a model: the built-in one, the very same object, unless packs are on. What can be drawn is that
 * of `askableOf`; the rest comes from the packs that are sound.
 */
export function catalogueOf(model: Packs): Catalogue {
  const found = catalogues.get(model.packs)
  if (found) return found
  const on = packsOn(model.packs)
  const sound = on.flatMap(([id, { pack }]) => packOf(id, pack) ?? [])
  const made =
    on.length === 0 ? catalogue : Object.freeze({ ...joinPacks(catalogue, sound), ...askableOf(model) })
  catalogues.set(model.packs, made)
  return made
}

/** The packs of a model in the order of their ids, each with what is wrong with it. */
export function storedPacks({ packs }: Packs): readonly StoredPack[] {
  return Object.entries(packs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { on, pack: value }]) => {
      const pack = packOf(id, value)
      const { problems } = readPackValue(value)
      const astray: PackProblem = {
        level: 'error',
        where: 'id',
        message: `it is kept under another name, "${id}"`,
      }
      return { id, on, pack, problems: pack || problems.some(isError) ? problems : [astray] }
    })
}

function packOf(id: string, value: unknown): Pack | null {
  const { pack } = readPackValue(value)
  return pack?.id === id ? pack : null
}
