/** How well a text answers what somebody types in a hurry. */

/** Lower case, without accents, words parted by single spaces: what `rankText` compares. */
export function plainText(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '')
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim()
}

/**
 * 0 for no answer, else more for a better one: the whole text (1), its start, the start of a word, all words at
 * starts of words, anywhere in it, the letters in their order. Both are plain text (see `plainText`).
 */
export function rankText(text: string, query: string): number {
  if (query === '') return 1
  if (text === query) return 1
  // Among equals the shorter text says it more exactly.
  const brief = 0.05 / (1 + text.length / 20)
  if (text.startsWith(query)) return 0.9 + brief
  if (text.includes(` ${query}`)) return 0.8 + brief
  const words = query.split(' ')
  const starts = ` ${text}`
  if (words.length > 1 && words.every((word) => starts.includes(` ${word}`))) return 0.7 + brief
  if (text.includes(query)) return 0.6 + brief
  if (words.length > 1 && words.every((word) => text.includes(word))) return 0.5 + brief
  const spread = spreadOf(text, query)
  return spread === null ? 0 : 0.2 + 0.2 / spread + brief
}

/**
 * How far apart the letters of the query lie in the text, 1 for side by side; null when they are not all there, or
 * hang together so loosely that nobody means it. The first letter starts a word.
 */
function spreadOf(text: string, query: string): number | null {
  const letters = query.replaceAll(' ', '')
  if (letters.length < 2) return null
  let best: number | null = null
  for (let start = 0; start < text.length; start++) {
    if (text[start] !== letters[0] || (start > 0 && text[start - 1] !== ' ')) continue
    const end = endOf(text, letters, start)
    if (end === null) break
    const spread = (end - start + 1) / letters.length
    if (best === null || spread < best) best = spread
  }
  return best !== null && best <= 4 ? best : null
}

function endOf(text: string, letters: string, start: number): number | null {
  let at = start
  for (let n = 1; n < letters.length; n++) {
    at = text.indexOf(letters[n] ?? '', at + 1)
    if (at < 0) return null
  }
  return at
}
