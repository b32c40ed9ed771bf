import type { Condition } from '../catalogue/condition'
import { atom } from './atoms'
import type { Scope, Test } from './scope'
import type { Term, Terms } from './term'
import { holds, NO, NONE, negate, OPEN, type Truth, YES } from './truth'

/** A condition compiled to closures (a strict CSP forbids generated code), with its parts for the trace. */
export type Check = {
  readonly condition: Condition
  /** Fast truth: stops as soon as the answer is known and keeps no trace. */
  readonly test: Test
  readonly parts: readonly Check[]
  /** The graph word, for conditions that are one. */
  readonly term: Term | null
}

/** Compiles a condition; graph words in it are registered in `terms`, inner ones first. */
export function compile(condition: Condition, terms: Terms): Check {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => compile(part, terms))
      const tests = [...parts].sort((a, b) => cost(a.condition) - cost(b.condition)).map((part) => part.test)
      return { condition, parts, term: null, test: condition.op === 'all' ? allOf(tests) : anyOf(tests) }
    }
    case 'not': {
      const part = compile(condition.of, terms)
      const inner = part.test
      return { condition, parts: [part], term: null, test: (scope, world) => negate(inner(scope, world)) }
    }
    case 'upstream':
    case 'downstream':
    case 'inflow':
    case 'outflow':
    case 'exists':
    case 'sameZone': {
      const term = terms.add(condition, compile(condition.where, terms))
      const test: Test = (scope, world) => {
        const from = standpoint(term, scope)
        return from === null ? NONE : world.value(term, from)
      }
      return { condition, parts: [term.where], term, test }
    }
    default:
      return { condition, parts: [], term: null, test: atom(condition) }
  }
}

/** The slot from which a graph word is judged: nobody's for words about the whole diagram, null without a self. */
export function standpoint({ condition }: Term, { self }: Scope): number | null {
  if (self) return self.slot
  return condition.op === 'exists' ? NOBODY : null
}

const NOBODY = -1

/** Cheap parts are judged first; the answer does not depend on the order. */
function cost(condition: Condition): number {
  switch (condition.op) {
    case 'all':
    case 'any':
      return 1 + Math.max(0, ...condition.of.map(cost))
    case 'not':
      return cost(condition.of)
    case 'upstream':
    case 'downstream':
    case 'inflow':
    case 'outflow':
    case 'exists':
    case 'sameZone':
      return 100
    default:
      return 0
  }
}

function allOf(tests: readonly Test[]): Test {
  return (scope, world) => {
    let truth: Truth = YES
    for (const test of tests) {
      const part = test(scope, world)
      if (!holds(part)) return NO
      if (part === OPEN) truth = OPEN
    }
    return truth
  }
}

function anyOf(tests: readonly Test[]): Test {
  return (scope, world) => {
    let truth: Truth = NO
    for (const test of tests) {
      const part = test(scope, world)
      if (part === YES) return YES
      if (part === OPEN) truth = OPEN
    }
    return truth
  }
}
