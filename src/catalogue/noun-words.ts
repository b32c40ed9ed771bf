/** Kinds and traits as nouns in a sentence: “an external user, public or inbound content, or an annotator”. */

import * as text from '#text/nouns'
import type { Catalogue } from './define'

/** Every trait that has a meaning of its own. */
export const traitIds: readonly string[] = Object.keys(text.traits)

/** “an external user”; without the article for “no external user”. */
export function kindNoun(catalogue: Catalogue, id: string, article = true): string {
  const kind = catalogue.kinds.get(id)
  const noun = kind?.noun ?? text.nounFor(kind?.name ?? id)
  return article ? noun : text.afterNo(noun)
}

/** “an agent”; one that nobody described, from a rule pack, by its id. */
export function traitNoun(trait: string, article = true): string {
  const noun = text.traits[trait] ?? text.marked(trait)
  return article ? noun : text.afterNo(noun)
}
