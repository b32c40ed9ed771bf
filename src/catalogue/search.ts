/** One way to search by words for every list of kinds: the picker on the canvas and the palette. */

/** What a search reads of an entry: its name first, then everything else that is said about it. */
export type Searchable = { readonly name: string; readonly text: string }

type Ranked<T> = { readonly item: T; readonly rank: number }

/** The entries that hold every word, best first, equals in their order; all of them when there is no word. */
export function search<T>(items: readonly T[], query: string, read: (item: T) => Searchable): readonly T[] {
  return rank(items, query, read).map(({ item }) => item)
}

/** How well the best of the entries answers: 0 (not at all) to 4 (it is called so). */
export function bestRank<T>(items: readonly T[], query: string, read: (item: T) => Searchable): number {
  return rank(items, query, read)[0]?.rank ?? 0
}

function rank<T>(items: readonly T[], query: string, read: (item: T) => Searchable): readonly Ranked<T>[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return items.map((item) => ({ item, rank: 4 }))
  return items
    .map((item) => ({ item, rank: rankOf(read(item), words) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank)
}

/** 4 the name itself, 3 a word of it starts so, 2 it is in the name, 1 in the text, 0 not all words are there. */
function rankOf(entry: Searchable, words: readonly string[]): number {
  const name = entry.name.toLowerCase()
  if (name === words.join(' ')) return 4
  const text = entry.text.toLowerCase()
  const ranks = words.map((word) => {
    if (name.split(/[\s-]+/).some((part) => part.startsWith(word))) return 3
    return name.includes(word) ? 2 : text.includes(word) ? 1 : 0
  })
  return Math.min(...ranks)
}
