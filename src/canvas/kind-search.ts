import type { KindDef } from '../catalogue/define'
import { elements } from '../catalogue/elements'
import { kindGroups, starterKinds } from '../catalogue/kind-groups'

/** Kinds that answer a search, best first; without words the starters, then all others by group. */
export function searchKinds(query: string): readonly KindDef[] {
  const all = new Set([...starterKinds(elements), ...kindGroups(elements).flatMap((group) => group.kinds)])
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...all]
  const ranked = [...all].map((kind) => ({ kind, rank: rankOf(kind, words) }))
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ kind }) => kind)
}

/**
 * 4 the name itself, 3 a word of it starts so, 2 it is in the name, 1 in the description, 0 not all words are there.
 * Equals keep their order, in which the starters lead.
 */
function rankOf(kind: KindDef, words: readonly string[]): number {
  const name = kind.name.toLowerCase()
  if (name === words.join(' ')) return 4
  const text = `${kind.description} ${kind.id} ${kind.group}`.toLowerCase()
  const ranks = words.map((word) => {
    if (name.split(/[\s-]+/).some((part) => part.startsWith(word))) return 3
    return name.includes(word) ? 2 : text.includes(word) ? 1 : 0
  })
  return Math.min(...ranks)
}
