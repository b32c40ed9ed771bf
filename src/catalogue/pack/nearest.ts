/** The word that was probably meant: one that begins alike, or differs by few letters; null when none is close. */
export function nearest(word: string, among: Iterable<string>): string | null {
  const given = word.toLowerCase().slice(0, LONGEST)
  const most = Math.ceil(given.length / 3)
  let best: { readonly word: string; readonly distance: number } | null = null
  for (const candidate of among) {
    const other = candidate.toLowerCase().slice(0, LONGEST)
    const begins = given.length >= 4 && other.startsWith(given)
    const distance = begins ? 1 : difference(given, other)
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { word: candidate, distance }
  }
  return best?.word ?? null
}

/** “ — did you mean “accessControl”?”, or nothing. */
export function didYouMean(word: string, among: Iterable<string>): string {
  const meant = nearest(word, among)
  return meant === null ? '' : ` — did you mean "${meant}"?`
}

const LONGEST = 60

/** Levenshtein's distance: letters to change, add or leave out. */
function difference(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
