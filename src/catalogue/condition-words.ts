/** A condition in plain words: for the catalogue on screen and for its printed pages. */

import * as text from '#text/conditions'
import { listedAnd, listedOr } from '#text/nouns'
import { clauseOf, leafOf, whoOf } from './answer-words'
import type { Condition, Who } from './condition'
import type { Catalogue } from './define'
import { kindNoun, traitNoun } from './noun-words'

/** A sentence, or a heading over the sentences that it joins; a heading ends without a colon. */
export type Words = { readonly text: string; readonly parts: readonly Words[] }

/** What a condition is read for: an asset, a flow, the whole diagram. */
type Scope = 'asset' | 'flow' | 'system'

/** How the elements in reach are called; null where a clause is to stand without a subject. */
type Names = Readonly<Record<Who, string | null>>
type Reading = { readonly catalogue: Catalogue; readonly names: Names }

const FOR_ASSET: Names = {
  self: text.it,
  source: text.theSender,
  target: text.theReceiver,
  flow: text.theFlow,
}
const FOR_FLOW: Names = { ...FOR_ASSET, self: text.theReceiver }
const FOR_INFLOW: Names = { ...FOR_ASSET, target: text.it }
const FOR_OUTFLOW: Names = { ...FOR_ASSET, source: text.it }
const WITHOUT_SUBJECT: Names = { ...FOR_ASSET, self: null }

/** A noun with clauses may be this long before it becomes a list. */
const IN_LINE = 120

/** The condition as nested sentences; `scope` is that of its rule. Unanswered questions are not mentioned. */
export function conditionWords(condition: Condition, catalogue: Catalogue, scope: Scope = 'asset'): Words {
  return say(condition, false, { catalogue, names: scope === 'flow' ? FOR_FLOW : FOR_ASSET })
}

/** The same on one line, with brackets where lists nest. */
export function inOneLine({ text: heading, parts }: Words): string {
  if (parts.length === 0) return heading
  const [one] = parts
  if (parts.length === 1 && one) return text.under(heading, inOneLine(one))
  const inner = parts.map((part) => (part.parts.length > 0 ? `(${inOneLine(part)})` : part.text))
  return text.under(heading, inner.join('; '))
}

function say(condition: Condition, denied: boolean, reading: Reading): Words {
  switch (condition.op) {
    case 'always':
      return plain(denied ? text.never : text.always)
    case 'not':
      return say(condition.of, !denied, reading)
    case 'all':
      return denied ? notAll(condition.of, reading) : joined('all', condition.of, false, reading)
    case 'any':
      return joined(denied ? 'all' : 'any', condition.of, denied, reading)
    case 'crosses':
      return plain((denied ? text.noCrossing : text.crossing)[condition.way])
    case 'systemControl': {
      const name = reading.catalogue.controls.get(condition.control)?.name ?? condition.control
      return plain(text.systemControl(name, denied))
    }
    case 'inflow':
    case 'outflow':
      return neighbour(condition.op, condition.where, denied, reading)
    case 'upstream':
    case 'downstream':
      return distant(condition, denied, reading)
    case 'exists':
    case 'sameZone':
      return around(condition, denied, reading)
    default:
      return sentence(whoOf(condition), clauseOf(condition, denied, reading.catalogue), reading)
  }
}

const plain = (words: string): Words => ({ text: words, parts: [] })

function sentence(who: Who, clause: string, { names }: Reading): Words {
  return plain(names[who] === null ? clause : text.sentence(names[who], clause))
}

function joined(op: 'all' | 'any', of: readonly Condition[], denied: boolean, reading: Reading): Words {
  const heading = op === 'all' ? text.allOf : text.anyOf
  const parts = of
    .map((part) => say(part, denied, reading))
    .flatMap((part) => (part.text === heading ? part.parts : [part]))
  const [only] = parts
  return parts.length === 1 && only ? only : { text: heading, parts }
}

function notAll(of: readonly Condition[], reading: Reading): Words {
  const [only] = of
  if (of.length === 1 && only) return say(only, true, reading)
  return { text: text.notAllOf, parts: of.map((part) => say(part, false, reading)) }
}

type Around = Extract<Condition, { op: 'exists' | 'sameZone' }>

/** What is in the diagram, or beside it in its zone. */
function around({ op, where }: Around, denied: boolean, reading: Reading): Words {
  const noun = nounOf(where, 'self', reading.catalogue, op === 'sameZone' || !denied)
  if (op === 'sameZone') {
    return { ...noun, text: sentence('self', text.sharesZone(noun.text, denied), reading).text }
  }
  return { ...noun, text: text.diagramShows(noun.text, denied) }
}

type Walk = Extract<Condition, { op: 'upstream' | 'downstream' }>

/** What lies further away, over any number of flows. */
function distant(walk: Walk, denied: boolean, reading: Reading): Words {
  const noun = nounOf(walk.where, 'self', reading.catalogue)
  const way = { hops: walk.maxHops, around: aroundOf(walk, reading) }
  const clause =
    walk.op === 'upstream' ? text.receivesFrom(noun.text, denied, way) : text.passesTo(noun.text, denied, way)
  return { ...noun, text: sentence('self', clause, reading).text }
}

/** More kinds than this to keep out of are those of BUILD_CHAIN in named-conditions.ts, and named so. */
const FEW = 4

function aroundOf({ avoid = [] }: Walk, { catalogue }: Reading): string | null {
  if (avoid.length === 0) return null
  return avoid.length > FEW ? text.buildPlaces : listedOr(avoid.map((id) => kindNoun(catalogue, id)))
}

/** What is one flow away: by its asset, by the flow between, or by both. */
function neighbour(op: 'inflow' | 'outflow', where: Condition, denied: boolean, reading: Reading): Words {
  const other = op === 'inflow' ? 'source' : 'target'
  const says = op === 'inflow' ? text.inflow : text.outflow
  if (where.op === 'always') return sentence('self', says.anything(denied), reading)
  const [far, near] = parted(where, other)
  const noun = far && nounOf(far, other, reading.catalogue)
  const clause = near && clauses(near, 'flow', reading.catalogue)
  if (noun && (!near || (clause && noun.parts.length === 0))) {
    const own = clause ? says.both(denied, clause, noun.text) : says.asset(denied, noun.text)
    return { ...noun, text: sentence('self', own, reading).text }
  }
  if (!far && clause) return sentence('self', says.flow(denied, clause), reading)
  const inner = say(where, false, { ...reading, names: op === 'inflow' ? FOR_INFLOW : FOR_OUTFLOW })
  return { parts: inner.parts, text: sentence('self', says.list(denied, inner.text), reading).text }
}

/** Splits a condition into what it asks of the far end and what it asks of the flow; neither when they mix. */
function parted(where: Condition, other: Who): readonly [Condition | null, Condition | null] {
  const of = where.op === 'all' ? where.of : [where]
  const far = of.filter((part) => isAbout(part, other))
  const near = of.filter((part) => isAbout(part, 'flow'))
  if (far.length + near.length < of.length) return [null, null]
  const all = (parts: readonly Condition[]): Condition | null =>
    parts.length === 0 ? null : { op: 'all', of: parts }
  return [all(far), all(near)]
}

function isAbout(condition: Condition, who: Who): boolean {
  const leaf = leafOf(condition)
  if (leaf) return whoOf(leaf) === who
  if (condition.op === 'all' || condition.op === 'any')
    return condition.of.every((part) => isAbout(part, who))
  return condition.op === 'not' && isAbout(condition.of, who)
}

/** A condition on one element as a noun: “an agent that acts on its own”, or a heading over several. */
function nounOf(condition: Condition, who: Who, catalogue: Catalogue, article = true): Words {
  const short = shortNoun(condition, who, catalogue, article)
  if (short && short.length <= IN_LINE) return plain(short)
  if (condition.op === 'any') {
    const parts = condition.of
      .map((part) => nounOf(part, who, catalogue, article))
      .flatMap((part) => (part.text === text.anyOfNouns ? part.parts : [part]))
    return { text: text.anyOfNouns, parts }
  }
  const reading = { catalogue, names: { ...WITHOUT_SUBJECT, [who]: null } }
  const of = condition.op === 'all' ? condition.of : [condition]
  const head = of.find((part) => headNoun(part, who, catalogue, article) !== null)
  const noun = head && headNoun(head, who, catalogue, article)
  const rest = joined('all', head ? of.filter((part) => part !== head) : of, false, reading)
  if (noun && rest.parts.length === 0 && rest.text === text.allOf) return plain(noun)
  const words = rest.parts.length > 0 ? text.thatFits : text.that
  return { text: words(noun ?? text.something, rest.text), parts: rest.parts }
}

/** The noun in a kind or trait. */
function headNoun(condition: Condition, who: Who, catalogue: Catalogue, article: boolean): string | null {
  const leaf = leafOf(condition)
  if (!leaf || whoOf(leaf) !== who) return null
  if (leaf.op === 'kind') return listedOr(leaf.kinds.map((id) => kindNoun(catalogue, id, article)))
  if (leaf.op === 'trait') return listedOr(leaf.traits.map((trait) => traitNoun(trait, article)))
  return null
}

/** The noun on one line, or null where it needs a list. */
function shortNoun(condition: Condition, who: Who, catalogue: Catalogue, article: boolean): string | null {
  const head = headNoun(condition, who, catalogue, article)
  if (head) return head
  if (condition.op === 'any') {
    const nouns = condition.of.map((part) => headNoun(part, who, catalogue, article))
    const all = nouns.filter((noun) => noun !== null)
    return all.length === nouns.length ? listedOr(all) : null
  }
  const of = condition.op === 'all' ? condition.of : [condition]
  const first = condition.op === 'all' ? of.find((part) => nounInAny(part)) : undefined
  const noun = first ? shortNoun(first, who, catalogue, article) : null
  const rest = noun ? of.filter((part) => part !== first) : of
  if (noun && rest.length === 0) return noun
  const clause = clauses({ op: 'all', of: rest }, who, catalogue)
  if (clause === null) return null
  return text.that(noun ?? (article ? text.something : text.thing), clause)
}

function nounInAny(condition: Condition): boolean {
  const parts = condition.op === 'any' ? condition.of : [condition]
  return parts.every(({ op }) => op === 'kind' || op === 'trait')
}

/** Clauses about one element on one line, or null where they nest or concern something else. */
function clauses(condition: Condition, who: Who, catalogue: Catalogue): string | null {
  const leaf = leafOf(condition)
  if (leaf) return whoOf(leaf) === who ? clauseOf(leaf, false, catalogue) : null
  if (condition.op === 'not') {
    const inner = leafOf(condition.of)
    return inner && whoOf(inner) === who ? clauseOf(inner, true, catalogue) : null
  }
  if (condition.op !== 'all' && condition.op !== 'any') return null
  const parts = condition.of.map((part) => clauses(part, who, catalogue))
  if (parts.some((part, index) => part === null || isGroup(condition.of[index]))) {
    const [only] = condition.of
    return condition.of.length === 1 && only ? clauses(only, who, catalogue) : null
  }
  const all = parts.filter((part) => part !== null)
  return condition.op === 'all' ? listedAnd(all) : listedOr(all)
}

function isGroup(condition: Condition | undefined): boolean {
  return condition?.op === 'all' || condition?.op === 'any'
}
