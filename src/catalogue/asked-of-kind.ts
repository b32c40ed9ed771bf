/** The words in which a property is put to an element of some kind. */

import type { KindDef, PropertyDef } from './define'

/** What was put into other words before: asked again, the same object answers, as screens expect that compare by identity. */
const reworded = new WeakMap<PropertyDef, Map<string, PropertyDef>>()

/** The property in the words that it has for this kind: its own, else those of one of its traits, else the usual ones. */
export function askedOfKind(def: PropertyDef, kind: Pick<KindDef, 'id' | 'traits'>): PropertyDef {
  const { asks } = def
  if (!asks) return def
  const id = [kind.id, ...kind.traits].find((each) => Object.hasOwn(asks, each))
  if (id === undefined) return def
  const known = reworded.get(def) ?? new Map<string, PropertyDef>()
  const words = known.get(id) ?? { ...def, ...asks[id] }
  reworded.set(def, known.set(id, words))
  return words
}
