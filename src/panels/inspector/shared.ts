/** What several selected elements have in common. */

import { askedOfKind } from '../../catalogue/asked-of-kind'
import type { KindDef, PropertyDef } from '../../catalogue/define'
import { kindOf } from '../../catalogue/kind-groups'
import { askableOf } from '../../catalogue/pack/model-properties'
import type { Asset, Flow, Id, Model } from '../../model/model'
import { own } from '../../model/own'

/** One value for all, or several. */
export type Shared<T> = { readonly mixed: false; readonly value: T } | { readonly mixed: true }

/** The value that all have; lists are equal by content. Null for no values. */
export function shared<T>(values: readonly T[]): Shared<T> | null {
  let found: { readonly value: T } | null = null
  for (const value of values) {
    if (found && JSON.stringify(value) !== JSON.stringify(found.value)) return { mixed: true }
    found ??= { value }
  }
  return found && { mixed: false, value: found.value }
}

/** The row of an asset or flow. */
export function rowOf(model: Model, id: Id): Asset | Flow | undefined {
  return own(model.assets, id) ?? own(model.flows, id)
}

/** The questions that apply to every one of the elements: facts first, else in the order of the first one's kind. */
export function sharedProperties(model: Model, ids: readonly Id[]): readonly PropertyDef[] {
  const askable = askableOf(model)
  if (ids.every((id) => own(model.flows, id))) return factsFirst([...askable.flowProperties.values()])
  const drawn = ids.map((id) => own(model.assets, id)?.kind)
  if (drawn.includes(undefined)) return []
  const kinds = [...new Set(drawn)].map((kind) => kindOf(askable, kind ?? ''))
  const [first, ...others] = kinds
  const common =
    first?.props.filter((property) => others.every(({ props }) => props.includes(property))) ?? []
  return factsFirst(common.flatMap((id) => inSharedWords(askable.properties.get(id), kinds)))
}

/** In the words for these kinds where they share them, else in the usual ones. */
function inSharedWords(def: PropertyDef | undefined, kinds: readonly KindDef[]): readonly PropertyDef[] {
  if (!def) return []
  const [first = def, ...others] = kinds.map((kind) => askedOfKind(def, kind))
  return [others.every(({ question }) => question === first.question) ? first : def]
}

function factsFirst(defs: readonly PropertyDef[]): readonly PropertyDef[] {
  return [...defs.filter(({ role }) => role === 'fact'), ...defs.filter(({ role }) => role !== 'fact')]
}
