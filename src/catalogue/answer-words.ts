/** What a condition asks of one element, as a clause that follows its name. */

import * as text from '#text/conditions'
import { either } from '#text/nouns'
import type { Condition, Who } from './condition'
import type { Catalogue, PropertyDef } from './define'
import { phraseOfValue } from './fact-phrases'
import { kindNoun, traitNoun } from './noun-words'
import { nameOfValue } from './value-labels'

/** Conditions about one element alone. */
export type Leaf = Extract<Condition, { ref: string } | { op: 'kind' | 'trait' | 'trust' | 'zone' }>

/** The leaf in a condition, or null where it is made of others or of the whole diagram. */
export function leafOf(condition: Condition): Leaf | null {
  if ('ref' in condition) return condition
  const { op } = condition
  return op === 'kind' || op === 'trait' || op === 'trust' || op === 'zone' ? condition : null
}

const WHOS: Readonly<Record<string, Who>> = { self: 'self', source: 'source', target: 'target', flow: 'flow' }

/** Which element a leaf is about. */
export function whoOf(leaf: Leaf): Who {
  return 'ref' in leaf ? (WHOS[leaf.ref.slice(0, leaf.ref.indexOf('.'))] ?? 'self') : leaf.who
}

/** “does not throttle calls per identity”, “is an agent”, “lies in a zone of trust 1 or lower”. */
export function clauseOf(leaf: Leaf, denied: boolean, catalogue: Catalogue): string {
  switch (leaf.op) {
    case 'kind': {
      const nouns = leaf.kinds.map((id) => kindNoun(catalogue, id))
      return denied ? text.isNoneOf(nouns) : text.isOneOf(nouns)
    }
    case 'trait': {
      const nouns = leaf.traits.map((trait) => traitNoun(trait))
      return denied ? text.isNoneOf(nouns) : text.isOneOf(nouns)
    }
    case 'zone':
      return text.liesIn(
        leaf.kinds.map((id) => catalogue.zoneKinds.get(id)?.name ?? id),
        denied,
      )
    case 'trust':
      return trustClause(leaf.cmp, leaf.level, denied)
    default:
      return answerClause(leaf, denied, catalogue)
  }
}

function trustClause(cmp: string, level: number, denied: boolean): string {
  const below = cmp.startsWith('<')
  const inclusive = cmp.endsWith('=')
  const down = below !== denied
  // The last level that still counts, once `denied` has turned the comparison round.
  const edge = inclusive !== denied ? level : level + (down ? -1 : 1)
  return text.trustIs(edge, down ? 'lower' : 'higher')
}

type Answered = Extract<Leaf, { ref: string }>

function answerClause(leaf: Answered, denied: boolean, catalogue: Catalogue): string {
  const [on, ...rest] = leaf.ref.split('.')
  const id = rest.join('.')
  const own = on === 'flow' ? catalogue.flowProperties : catalogue.properties
  const def = own.get(id) ?? catalogue.properties.get(id) ?? catalogue.flowProperties.get(id)
  const question = def?.label ?? id
  if (leaf.op === 'asked') return text.hasAnswer(question, denied ? 'no' : 'any')
  const wanted = wantedOf(leaf, def)
  if (wanted.includes('unknown')) return text.hasAnswer(question, denied ? 'an' : 'no')
  const said = (values: readonly (string | boolean)[]) =>
    either(values.map((value) => phraseOfValue(def, value)))
  if (!denied) return said(wanted)
  const others = def?.values.filter((value) => value !== 'unknown' && !wanted.includes(value)) ?? []
  if (def?.type !== 'multi' && others.length > 0 && others.length <= 3) return said(others)
  return text.hasNoneOf(
    question,
    wanted.map((value) => nameOfValue(def, value)),
  )
}

/** The answers that make the leaf true. */
function wantedOf(
  leaf: Exclude<Answered, { op: 'asked' }>,
  def: PropertyDef | undefined,
): readonly (string | boolean)[] {
  switch (leaf.op) {
    case 'is':
      return ['yes']
    case 'equals':
      return [leaf.value]
    case 'atLeast': {
      const scale = def?.values ?? []
      const from = scale.indexOf(leaf.value)
      return from < 0 ? [leaf.value] : scale.slice(from)
    }
    default:
      return leaf.values
  }
}
