import { splitRef } from './atoms'
import type { Check } from './compile'
import { standpoint } from './compile'
import type { Scope } from './scope'
import type { Question } from './threat'
import { holds, NO, NONE, negate, OPEN, type Truth, YES } from './truth'
import { flowScope, selfScope, type World } from './world'

/** Questions by element and property, each once. */
export class Questions {
  readonly #known = new Map<string, Question>()

  add(element: string, property: string): void {
    const key = `${element}\n${property}`
    if (!this.#known.has(key)) this.#known.set(key, { element, property })
  }

  /** In the order of element and property ids. */
  list(): Question[] {
    return [...this.#known.values()].sort(
      (a, b) => compare(a.element, b.element) || compare(a.property, b.property),
    )
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/**
 * Judges a condition without stopping early and notes every answer that is missing: what would have to be known
 * for the condition to come out as yes or no.
 */
export function ask(check: Check, scope: Scope, world: World, into: Questions): Truth {
  const { condition } = check
  switch (condition.op) {
    case 'all':
    case 'any': {
      const truths = check.parts.map((part) => ask(part, scope, world, into))
      if (condition.op === 'any') return truths.includes(YES) ? YES : truths.includes(OPEN) ? OPEN : NO
      return !truths.every(holds) ? NO : truths.includes(OPEN) ? OPEN : YES
    }
    case 'not': {
      const [part] = check.parts
      return part ? negate(ask(part, scope, world, into)) : NONE
    }
    case 'is':
    case 'asked':
    case 'equals':
    case 'oneOf':
    case 'hasAny':
    case 'atLeast': {
      const truth = check.test(scope, world)
      if (truth !== OPEN) return truth
      const { who, name } = splitRef(condition.ref)
      const element = scope[who]
      if (element) into.add(element.id, name)
      return truth
    }
    case 'systemControl': {
      const truth = check.test(scope, world)
      if (truth === OPEN) into.add('system', condition.control)
      return truth
    }
    default: {
      const truth = check.test(scope, world)
      const from = check.term && standpoint(check.term, scope)
      if (truth === OPEN && from !== null) askElsewhere(check, from, world, into)
      return truth
    }
  }
}

/** A graph word is unknown: the questions are those of every element that could make it true. */
function askElsewhere({ term }: Check, slot: number, world: World, into: Questions): void {
  if (!term) return
  const { condition, where } = term
  if (condition.op === 'inflow' || condition.op === 'outflow') {
    for (const flow of world.flowsAt(condition.op, slot)) {
      const scope = flowScope(flow, null)
      if (where.test(scope, world) === OPEN) ask(where, scope, world, into)
    }
  } else {
    for (const asset of world.evidence(term, slot, OPEN)) ask(where, selfScope(asset), world, into)
  }
}
