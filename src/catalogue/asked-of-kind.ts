/** The words in which a property is put to an element of some kind. */

import type { KindDef, PropertyDef } from './define'

/** The property in the words that it has for this kind: its own, else those of one of its traits, else the usual ones. */
export function askedOfKind(def: PropertyDef, kind: Pick<KindDef, 'id' | 'traits'>): PropertyDef {
  const { asks } = def
  if (!asks) return def
  const id = [kind.id, ...kind.traits].find((each) => Object.hasOwn(asks, each))
  return id === undefined ? def : { ...def, ...asks[id] }
}
