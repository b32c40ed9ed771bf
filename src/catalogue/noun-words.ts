/** Kinds and traits as nouns in a sentence: “an external user, public or inbound content, or an annotator”. */

import type { Catalogue } from './define'

/** What each trait says about an asset, as a noun. */
const TRAITS: Readonly<Record<string, string>> = {
  agent: 'an agent',
  'ai-data': 'data that models learn from or search',
  compute: 'a machine that computes',
  consumer: 'a system that acts on the output',
  content: 'content that outsiders write',
  endpoint: 'an endpoint that callers use',
  genai: 'a generative model',
  human: 'a person',
  identity: 'a source of identity',
  insider: 'an insider',
  model: 'a model',
  pipeline: 'part of the build pipeline',
  privileged: 'a holder of high rights',
  process: 'a human process',
  retrieval: 'a searchable store of knowledge',
  sensor: 'a sensor',
  'shared-service': 'a service that keeps its callers apart',
  store: 'a data store',
  supplier: 'an outside supplier',
  tool: 'a tool of an agent',
  untrusted: 'an untrusted source',
}

/** Every trait that has a meaning of its own. */
export const traitIds: readonly string[] = Object.keys(TRAITS)

const VOWEL_SOUND = /^([AEIOaeio]|[Uu]n(?!i)|M[A-Z])/
const ARTICLE = /^an? /

/** A name for the middle of a sentence: capitals stay only in what is an abbreviation. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z-]*(\s|$|-)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** “an external user”; without the article for “no external user”. */
export function kindNoun(catalogue: Catalogue, id: string, article = true): string {
  const kind = catalogue.kinds.get(id)
  const name = inSentence(kind?.name ?? id)
  const noun = kind?.noun ?? `${VOWEL_SOUND.test(name) ? 'an' : 'a'} ${name}`
  return article ? noun : noun.replace(ARTICLE, '')
}

/** “an agent”; one that nobody described, from a rule pack, by its id. */
export function traitNoun(trait: string, article = true): string {
  const noun = TRAITS[trait] ?? `something marked “${trait}”`
  return article ? noun : noun.replace(ARTICLE, '')
}

/** “a, b or c”; names that themselves hold an “or” or an “and” get a comma before the last one too. */
export function listed(items: readonly string[], last = 'or'): string {
  if (items.length < 2) return items.join('')
  const comma = items.some((item) => /,| (or|and) /.test(item)) ? ',' : ''
  return `${items.slice(0, -1).join(', ')}${comma} ${last} ${items.at(-1)}`
}

const NEGATIVE = /\b(no|not|nobody|nothing|without|cannot|lacks)\b/

/** Clauses as one of several, said once where they agree: “carries personal data or prompts”. */
export function either(clauses: readonly string[]): string {
  const split = clauses.map((clause) => clause.split(' '))
  const [first = []] = split
  if (clauses.length < 2) return listed(clauses)
  const agree = (at: number) => split.every((words) => words.at(at) === first.at(at))
  const shortest = Math.min(...split.map((words) => words.length))
  let head = 0
  while (head < shortest - 1 && agree(head)) head++
  if (head === 0 || NEGATIVE.test(first.slice(0, head).join(' '))) return listed(clauses)
  let tail = 0
  while (tail < shortest - head - 1 && agree(-1 - tail)) tail++
  const middles = split.map((words) => words.slice(head, words.length - tail).join(' '))
  const end = tail > 0 ? first.slice(-tail) : []
  return [...first.slice(0, head), listed(middles), ...end].join(' ')
}
