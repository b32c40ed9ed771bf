import type { Condition } from '../catalogue/condition'
import { own } from '../model/own'
import { splitRef } from './atoms'
import { type Clue, CROSSING, DRAWN, PLACE, PROPERTY } from './clue'
import type { Check } from './compile'
import type { ElementFacts } from './facts'
import { explainWord } from './graph-words'
import type { Scope } from './scope'
import type { Fact } from './threat'
import { holds, OPEN, type Truth, YES } from './truth'
import * as words from './wording'
import type { World } from './world'

/**
 * The facts of the diagram that make a condition hold (yes or unknown), as sentences: what is stated first, what
 * nobody answered last. Never empty.
 */
export function because(check: Check, scope: Scope, world: World): Fact[] {
  const clues = explain(check, scope, world, true)
  const ordered = [...clues.filter((clue) => !clue.open), ...clues.filter((clue) => clue.open)]
  const facts = new Map<string, Fact>()
  for (const fact of joinWays(ordered)) {
    const text = fact.parts.map((part) => part.text).join('')
    const said = facts.get(text)
    // Two things of one name read the same, and are not.
    facts.set(text, said ? { ...said, grounds: [...said.grounds, ...fact.grounds] } : fact)
  }
  return facts.size > 0 ? [...facts.values()] : [words.drawn(scope.flow ?? scope.self)]
}

/** A way to an asset and a way on from it are one sentence: how it comes in, and what it can do then. */
function joinWays(clues: readonly Clue[]): readonly Fact[] {
  const next = new Map<Clue, Clue>()
  const joined = new Set<Clue>()
  for (const clue of clues) {
    const end = clue.way?.at(-1)
    if (!end || joined.has(clue)) continue
    const on = clues.find(
      (other) => other !== clue && other.way?.[0] === end && !joined.has(other) && !next.has(other),
    )
    if (!on) continue
    next.set(clue, on)
    joined.add(on)
  }
  return clues.flatMap((clue) => {
    const on = next.get(clue)
    if (on?.way) return words.leadsOn(clue.fact, on.fact, on.way)
    return joined.has(clue) ? [] : clue.fact
  })
}

/** What makes the condition come out as wanted, or leaves it open. */
function explain(check: Check, scope: Scope, world: World, wanted: boolean): Clue[] {
  const { condition } = check
  switch (condition.op) {
    case 'all':
    case 'any': {
      const everyPart = (condition.op === 'all') === wanted
      return everyPart
        ? check.parts.flatMap((part) => explain(part, scope, world, wanted))
        : mostTelling(check.parts, scope, world, wanted)
    }
    case 'not':
      return check.parts.flatMap((part) => explain(part, scope, world, !wanted))
    case 'always':
      return []
    case 'kind':
    case 'trait':
    case 'trust':
    case 'zone':
    case 'crosses':
      return explainPlace(condition, scope, wanted)
    case 'systemControl': {
      const truth = check.test(scope, world)
      const state = truth === OPEN ? 'open' : truth === YES ? 'in-place' : 'absent'
      const fact = words.systemControl(world.program.catalogue, condition.control, state)
      return [{ fact, open: truth === OPEN, telling: PROPERTY }]
    }
    case 'is':
    case 'asked':
    case 'equals':
    case 'oneOf':
    case 'hasAny':
    case 'atLeast':
      return explainProperty(check, scope, world, wanted)
    default:
      return explainWord(check, scope, world, wanted, explain)
  }
}

/** What something is drawn as, and where, is told by the flow that leads there and by the zone around it. */
function explainPlace(
  condition: Extract<Condition, { op: 'kind' | 'trait' | 'trust' | 'zone' | 'crosses' }>,
  scope: Scope,
  wanted: boolean,
): Clue[] {
  const { flow } = scope
  switch (condition.op) {
    case 'trust':
    case 'zone': {
      const asset = condition.who === 'flow' ? null : scope[condition.who]
      return asset ? [{ fact: words.lies(asset), open: false, telling: PLACE }] : []
    }
    case 'crosses':
      return wanted && flow ? [{ fact: words.crosses(flow), open: false, telling: CROSSING }] : []
    default: {
      const isEnd = condition.who === 'source' || condition.who === 'target'
      return wanted && flow && isEnd ? [{ fact: words.sends(flow), open: false, telling: DRAWN }] : []
    }
  }
}

/** Of several reasons that would each do: a stated one rather than an open one, then the one that tells most. */
function mostTelling(parts: readonly Check[], scope: Scope, world: World, wanted: boolean): Clue[] {
  const decided = parts.filter((part) => isDecided(part.test(scope, world), wanted))
  const candidates = decided.length > 0 ? decided : parts.filter((part) => part.test(scope, world) === OPEN)
  let best: Clue[] = []
  for (const part of candidates) {
    const clues = explain(part, scope, world, wanted)
    if (best.length === 0 || worth(clues) > worth(best)) best = clues
  }
  return best
}

function isDecided(truth: Truth, wanted: boolean): boolean {
  return wanted ? truth === YES : !holds(truth)
}

function worth(clues: readonly Clue[]): number {
  return Math.max(-1, ...clues.map((clue) => clue.telling))
}

function explainProperty(check: Check, scope: Scope, world: World, wanted: boolean): Clue[] {
  const { condition } = check
  if (!('ref' in condition)) return []
  const { who, name } = splitRef(condition.ref)
  const element = scope[who]
  const value = element?.props.get(name)
  if (!element || value === undefined) return []
  const { catalogue } = world.program
  if (check.test(scope, world) === OPEN) {
    return [{ fact: words.unanswered(catalogue, element, name), open: true, telling: PROPERTY }]
  }
  // What was answered well made the threat smaller, and is no reason for it.
  if (condition.op === 'asked' && value !== 'no') return []
  // What something is not tells little, unless somebody said so.
  if (!wanted && condition.op !== 'is' && (Array.isArray(value) || !isSaid(element, name))) return []
  const values = condition.op === 'hasAny' ? condition.values : undefined
  return [{ fact: words.stated(catalogue, element, name, value, values), open: false, telling: PROPERTY }]
}

function isSaid(element: ElementFacts, property: string): boolean {
  return own(element.row.props, property) !== undefined || element.setBy.has(property)
}
