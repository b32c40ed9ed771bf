/** Verbs that go with the names that people give: “Model servers have no limit”, “Training data has no backup”. */

/** Nouns in one that end like many. */
const SINGULAR = new Set([
  'access',
  'aws',
  'canvas',
  'gas',
  'jenkins',
  'kubernetes',
  'lens',
  'news',
  'postgres',
  'series',
  'windows',
])
const PLURAL = new Set(['people', 'staff', 'children', 'men', 'women', 'criteria', 'indices'])

/** Whether a name speaks of several things, judged by the last word outside brackets. */
export function isPlural(name: string): boolean {
  const noun = (name.replace(/\(.*?\)/g, ' ').match(/\p{L}+(?=[^\p{L}]*$)/u) ?? [''])[0]
  // “Company files for agents” are files, “Analyst at banks” is one analyst.
  const head = name.match(/^(.*?\p{L})\s+(?:of|for|from|at|in|on|by|with)\s/u)?.[1]
  if (head !== undefined) return isPlural(head)
  const word = noun.toLowerCase()
  if (PLURAL.has(word)) return true
  return word.length > 3 && /[^siu]s$/.test(noun) && !SINGULAR.has(word)
}

const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are',
  has: 'have',
  does: 'do',
  goes: 'go',
  was: 'were',
}
const UNCHANGED = new Set(['always', 'this'])

/** “carries” → “carry”; verbs that are the same for many, such as “can”, stay. */
function pluralVerb(verb: string): string {
  const known = IRREGULAR[verb]
  if (known) return known
  if (UNCHANGED.has(verb) || !verb.endsWith('s') || verb.endsWith('ss')) return verb
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  return /(ss|sh|ch|x|z)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

/** A clause in the third person as it follows what `several` says; the clauses of properties are written for one. */
export function agree(several: boolean, clause: string): string {
  if (!several) return clause
  return clause
    .replace(/^((?:only|never|also) )?(\S+)/, (_, adverb = '', verb = '') => `${adverb}${pluralVerb(verb)}`)
    .replace(/ and (is|has|does|was)\b/g, (_, verb) => ` and ${pluralVerb(verb)}`)
    .replace(/\bit (\w+)/g, (_, verb) => `they ${pluralVerb(verb)}`)
    .replace(/\bits\b/g, 'their')
    .replace(/\bit\b/g, 'them')
}
