/** Kinds and traits as nouns in a sentence: “an external user, public or inbound content, or an annotator”. */

/** What each trait says about an asset. */
export const traits: Readonly<Record<string, string>> = {
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
/** A trait that nobody described, from a rule pack. */
export const marked = (trait: string) => `something marked “${trait}”`

const VOWEL_SOUND = /^([AEIOaeio]|[Uu]n(?!i)|M[A-Z])/
const ARTICLE = /^an? /

/** A name for the middle of a sentence: capitals stay only in what is an abbreviation. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z-]*([\s,:’']|$)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** “an external user”, from the name of a kind that has no noun of its own. */
export function nounFor(name: string): string {
  const inner = inSentence(name)
  return `${VOWEL_SOUND.test(inner) ? 'an' : 'a'} ${inner}`
}

/** “external user”, as it follows “no”. */
export function afterNo(noun: string): string {
  return noun.replace(ARTICLE, '')
}

/** “a, b or c”; names that themselves hold an “or” or an “and” get a comma before the last one too. */
function listed(items: readonly string[], last: 'or' | 'and' | 'nor'): string {
  if (items.length < 2) return items.join('')
  const comma = items.some((item) => /,| (or|and) /.test(item)) ? ',' : ''
  return `${items.slice(0, -1).join(', ')}${comma} ${last} ${items.at(-1)}`
}
export const listedOr = (items: readonly string[]) => listed(items, 'or')
export const listedAnd = (items: readonly string[]) => listed(items, 'and')
/** As it follows “neither”. */
export const listedNor = (items: readonly string[]) => listed(items, 'nor')

const NEGATIVE = /\b(no|not|nobody|nothing|without|cannot|lacks)\b/

/** Clauses as one of several, said once where they agree: “carries personal data or prompts”. */
export function either(clauses: readonly string[]): string {
  const split = clauses.map((clause) => clause.split(' '))
  const [first = []] = split
  if (clauses.length < 2) return listedOr(clauses)
  const agree = (at: number) => split.every((words) => words.at(at) === first.at(at))
  const shortest = Math.min(...split.map((words) => words.length))
  let head = 0
  while (head < shortest - 1 && agree(head)) head++
  if (head === 0 || NEGATIVE.test(first.slice(0, head).join(' '))) return listedOr(clauses)
  let tail = 0
  while (tail < shortest - head - 1 && agree(-1 - tail)) tail++
  const middles = split.map((words) => words.slice(head, words.length - tail).join(' '))
  const end = tail > 0 ? first.slice(-tail) : []
  return [...first.slice(0, head), listedOr(middles), ...end].join(' ')
}

/** “carries prompts” and “carries personal data” → “carries prompts and personal data”. */
export function both(clauses: readonly string[]): string {
  const [first = '', ...rest] = clauses
  const verb = `${first.split(' ', 1)[0]} `
  return [
    first,
    ...rest.map((clause) => (clause.startsWith(verb) ? clause.slice(verb.length) : clause)),
  ].join(' and ')
}
