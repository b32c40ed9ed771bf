/** One way to search by words for every list of kinds: the picker on the canvas and the palette. */

/** What a search reads of an entry: its name and what else it is called first, then everything else that is said about it. */
export type Searchable = {
  readonly name: string
  readonly calledBy?: readonly string[] | undefined
  readonly text: string
}

/** How well an entry answers: it is called so, a word of its name starts so, one of its other names does, … */
export const RANK = { itself: 5, name: 4, other: 3, within: 2, text: 1, none: 0 } as const

type Ranked<T> = { readonly item: T; readonly rank: number }

/** The entries that hold every word, best first, equals in their order; all of them when there is no word. */
export function search<T>(items: readonly T[], query: string, read: (item: T) => Searchable): readonly T[] {
  return ranked(items, query, read).map(({ item }) => item)
}

/** How well the best of the entries answers (see `RANK`). */
export function bestRank<T>(items: readonly T[], query: string, read: (item: T) => Searchable): number {
  return ranked(items, query, read)[0]?.rank ?? RANK.none
}

/** The entries that answer with how well they do, best first. */
export function ranked<T>(
  items: readonly T[],
  query: string,
  read: (item: T) => Searchable,
): readonly Ranked<T>[] {
  const words = wordsOf(query)
  if (words.length === 0) return items.map((item) => ({ item, rank: RANK.itself }))
  return items
    .map((item) => ({ item, rank: rankOf(read(item), words) }))
    .filter((each) => each.rank > RANK.none)
    .sort((a, b) => b.rank - a.rank)
}

/** The other name that the query means more than the name itself; null when the name is as good. */
export function otherNameFor(
  { name, calledBy = [] }: Omit<Searchable, 'text'>,
  query: string,
): string | null {
  const words = wordsOf(query)
  const exact = calledBy.find((other) => wordsOf(other).join() === words.join())
  if (exact !== undefined || words.length === 0) return exact ?? null
  return startsIn(name, words) ? null : (calledBy.find((other) => startsIn(other, words)) ?? null)
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s\-/()]+/)
    .filter(Boolean)
}

function rankOf({ name, calledBy = [], text }: Searchable, words: readonly string[]): number {
  if ([name, ...calledBy].some((each) => wordsOf(each).join() === words.join())) return RANK.itself
  if (startsIn(name, words)) return RANK.name
  if (calledBy.some((other) => startsIn(other, words))) return RANK.other
  const low = name.toLowerCase()
  if (words.every((word) => low.includes(word))) return RANK.within
  const all = `${low} ${text.toLowerCase()}`
  return words.every((word) => all.includes(word)) ? RANK.text : RANK.none
}

/** Whether each word is the beginning of one in the name. */
function startsIn(name: string, words: readonly string[]): boolean {
  const parts = wordsOf(name)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}
