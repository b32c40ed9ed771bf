import type { Condition, Who } from '../catalogue/condition'
import type { PropValue } from '../model/model'
import type { AssetFacts, ElementFacts, FlowFacts } from './facts'
import type { Term, Terms } from './term'
import { holds, NO, NONE, negate, OPEN, type Truth, truthOf, YES } from './truth'

/** Whom the words self, source, target and flow mean while a condition is judged. */
export type Scope = {
  readonly self: AssetFacts | null
  readonly source: AssetFacts | null
  readonly target: AssetFacts | null
  readonly flow: FlowFacts | null
}

/** What a condition can ask about everything outside its scope. */
export type Surroundings = {
  /** The value of a graph word, seen from an asset. */
  value(term: Term, slot: number): Truth
  systemControl(id: string): Truth
}

type Test = (scope: Scope, world: Surroundings) => Truth

/** A condition compiled to closures (a strict CSP forbids generated code), with its parts for the trace. */
export type Check = {
  readonly condition: Condition
  /** Fast truth: stops as soon as the answer is known and keeps no trace. */
  readonly test: Test
  readonly parts: readonly Check[]
  /** The graph word, for conditions that are one. */
  readonly term: Term | null
}

const SENSITIVITY = ['public', 'internal', 'confidential', 'restricted']

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

type Atom = Extract<
  Condition,
  {
    op:
      | 'always'
      | 'is'
      | 'equals'
      | 'oneOf'
      | 'hasAny'
      | 'atLeast'
      | 'kind'
      | 'trait'
      | 'trust'
      | 'crosses'
      | 'systemControl'
  }
>

function atom(condition: Atom): Test {
  switch (condition.op) {
    case 'always':
      return () => YES
    case 'kind': {
      const kinds = new Set(condition.kinds)
      return onAsset(condition.who, (asset) => truthOf(kinds.has(asset.kind.id)))
    }
    case 'trait': {
      const traits = condition.traits
      return onAsset(condition.who, (asset) =>
        truthOf(asset.kind.traits.some((trait) => traits.includes(trait))),
      )
    }
    case 'trust': {
      const level = condition.level
      const compare = COMPARE[condition.cmp]
      return onAsset(condition.who, (asset) => truthOf(compare(asset.zone.trust, level)))
    }
    case 'crosses':
      return crossing(condition.way)
    case 'systemControl': {
      const control = condition.control
      return (_, world) => world.systemControl(control)
    }
    default:
      return property(condition)
  }
}

const COMPARE = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>=': (a: number, b: number) => a >= b,
  '>': (a: number, b: number) => a > b,
}

function onAsset(who: Who, judge: (asset: AssetFacts) => Truth): Test {
  if (who === 'flow') return () => NONE
  return (scope) => {
    const asset = scope[who]
    return asset ? judge(asset) : NONE
  }
}

function crossing(way: 'any' | 'up' | 'down'): Test {
  return ({ source, target }) => {
    if (!source || !target) return NONE
    if (source.zone.key === target.zone.key) return NO
    if (way === 'any') return YES
    return truthOf(
      way === 'up' ? source.zone.trust < target.zone.trust : source.zone.trust > target.zone.trust,
    )
  }
}

type PropertyAtom = Extract<Condition, { op: 'is' | 'equals' | 'oneOf' | 'hasAny' | 'atLeast' }>

function property(condition: PropertyAtom): Test {
  const { who, name } = splitRef(condition.ref)
  const judge = judgement(condition)
  const asksForUnknown = condition.op === 'equals' && condition.value === 'unknown'
  return (scope) => {
    const element: ElementFacts | null = scope[who]
    const value = element?.props.get(name)
    if (value === undefined) return NONE
    if (value === 'unknown' && !asksForUnknown) return OPEN
    return judge(value)
  }
}

function judgement(condition: PropertyAtom): (value: PropValue) => Truth {
  switch (condition.op) {
    case 'is':
      return (value) => truthOf(value === 'yes')
    case 'equals': {
      const wanted = condition.value
      return (value) => truthOf(value === wanted)
    }
    case 'oneOf': {
      const wanted = new Set<PropValue>(condition.values)
      return (value) => truthOf(wanted.has(value))
    }
    case 'hasAny': {
      const wanted = new Set(condition.values)
      return (value) => {
        if (!Array.isArray(value)) return NO
        if (value.some((item) => wanted.has(item))) return YES
        return value.includes('unknown') ? OPEN : NO
      }
    }
    case 'atLeast': {
      const floor = SENSITIVITY.indexOf(condition.value)
      return (value) => truthOf(typeof value === 'string' && SENSITIVITY.indexOf(value) >= floor)
    }
  }
}

const WHOS: readonly Who[] = ['self', 'source', 'target', 'flow']

/** Splits `self.backedUp` into who and property id. */
export function splitRef(ref: string): { readonly who: Who; readonly name: string } {
  const dot = ref.indexOf('.')
  const who = WHOS.find((word) => word === ref.slice(0, dot))
  if (!who) throw new Error(`A condition refers to “${ref}”, which is neither self, source, target nor flow`)
  return { who, name: ref.slice(dot + 1) }
}
