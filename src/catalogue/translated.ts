/** The catalogue in another language: its texts laid over the English ones, once, where the catalogue is put together. */

/** Texts by the ids of what they are about, as the files `catalogue-*.ts` of a language hold them. */
type Texts = Readonly<Record<string, object>>

/** The definitions with the texts given for their ids. What has no text keeps its English one, part by part. */
export function translated<T extends { readonly id: string }>(
  definitions: readonly T[],
  texts: Texts,
): readonly T[] {
  return definitions.map((each) => {
    const own = Object.hasOwn(texts, each.id) ? texts[each.id] : undefined
    // The types of catalogue-entries.ts allow texts where the definitions have texts, and nothing else.
    return own ? (laidOver(each, own) as T) : each
  })
}

function laidOver(english: unknown, text: unknown): unknown {
  if (text === undefined) return english
  if (Array.isArray(english) && Array.isArray(text)) {
    // Names are replaced together, objects are told apart by their place.
    const [first] = english
    return isTable(first) ? english.map((each, at) => laidOver(each, text[at])) : text
  }
  if (!isTable(english) || !isTable(text)) return text
  return {
    ...english,
    ...Object.fromEntries(Object.entries(text).map(([key, each]) => [key, laidOver(english[key], each)])),
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
