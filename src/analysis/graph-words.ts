import { type Clue, CROSSING, type Explain, PLACE, WAY } from './clue'
import { type Check, standpoint } from './compile'
import { naturalOrder } from './natural-order'
import { pathFact } from './path'
import type { Scope } from './scope'
import type { Term } from './term'
import { holds, type Truth } from './truth'
import * as words from './wording'
import { flowScope, selfScope, type World } from './world'

/** Explains a graph word by the element that makes it true or unknown, and why that one does. */
export function explainWord(
  check: Check,
  scope: Scope,
  world: World,
  wanted: boolean,
  explain: Explain,
): Clue[] {
  const { term } = check
  const from = term && standpoint(term, scope)
  if (!term || from === null) return []
  const truth = check.test(scope, world)
  if (!holds(truth)) return wanted ? [] : missing(term, scope, world)
  const found = witness(term, from, world, truth)
  if (!found) return []
  return [found.clue, ...explain(term.where, found.scope, world, wanted)]
}

type Witness = { readonly clue: Clue; readonly scope: Scope }

function witness(term: Term, from: number, world: World, truth: Truth): Witness | null {
  const { condition, where } = term
  switch (condition.op) {
    case 'inflow':
    case 'outflow': {
      const flows = world.flowsAt(condition.op, from)
      const flow = flows.find((candidate) => where.test(flowScope(candidate, null), world) === truth)
      return flow ? { clue: stated(words.sends(flow), CROSSING), scope: flowScope(flow, null) } : null
    }
    case 'exists':
    case 'sameZone': {
      const [other] = world.evidence(term, from, truth).sort((a, b) => naturalOrder(a.id, b.id))
      const self = world.facts.assets[from]
      if (!other) return null
      const fact = self && condition.op === 'sameZone' ? words.shares(self, other) : words.contains(other)
      return { clue: stated(fact, PLACE), scope: selfScope(other) }
    }
    default: {
      const way = pathFact(term, from, world, truth)
      return way && { clue: { ...stated(way.fact, WAY), way: way.way }, scope: selfScope(way.end) }
    }
  }
}

/** What is not there, when few kinds could be meant: “the diagram shows no logs”. */
function missing({ condition, kinds }: Term, { self }: Scope, world: World): Clue[] {
  const { catalogue } = world.program
  if (!kinds || condition.op === 'sameZone') return []
  const fact =
    condition.op === 'exists'
      ? words.lacks(catalogue, kinds)
      : self && words.unreached(catalogue, kinds, self, condition.op === 'upstream')
  return fact ? [stated(fact, PLACE)] : []
}

function stated(fact: Clue['fact'], telling: number): Clue {
  return { fact, open: false, telling }
}
