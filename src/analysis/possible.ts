import type { Condition, Ref } from '../catalogue/condition'
import type { KindDef } from '../catalogue/define'
import { splitRef } from './atoms'

/** Kinds of those who are known; a word that is left out has nobody behind it. */
export type Cast = {
  readonly self?: KindDef
  readonly source?: KindDef
  readonly target?: KindDef
  /** Whether `flow` means a flow here. */
  readonly flow?: boolean
}

/** Which answers a condition can give, whatever is answered and drawn. */
type Range = { readonly no: boolean; readonly yes: boolean; readonly open: boolean; readonly none: boolean }

const NEVER: Range = { no: false, yes: false, open: false, none: true }
const EITHER: Range = { no: true, yes: true, open: true, none: false }
const SURE: Range = { no: false, yes: true, open: false, none: false }
const FALSE: Range = { no: true, yes: false, open: false, none: false }

/**
 * Can the condition come out as yes or unknown for elements of these kinds? Judged from kinds, traits and the
 * properties that the kinds have, so that rules need not be tried where they can never apply.
 */
export function couldHold(condition: Condition, cast: Cast): boolean {
  const range = rangeOf(condition, cast)
  return range.yes || range.open
}

function rangeOf(condition: Condition, cast: Cast): Range {
  switch (condition.op) {
    case 'always':
      return SURE
    case 'all':
      return allOf(condition.of.map((part) => rangeOf(part, cast)))
    case 'any':
      return anyOf(condition.of.map((part) => rangeOf(part, cast)))
    case 'not': {
      const { no, yes, open, none } = rangeOf(condition.of, cast)
      return { no: yes, yes: no, open, none }
    }
    case 'kind':
      return known(cast, condition.who, (kind) => condition.kinds.includes(kind.id))
    case 'trait':
      return known(cast, condition.who, (kind) =>
        kind.traits.some((trait) => condition.traits.includes(trait)),
      )
    case 'is':
    case 'asked':
    case 'equals':
    case 'oneOf':
    case 'hasAny':
    case 'atLeast':
      return property(condition.ref, cast)
    default:
      return EITHER
  }
}

function known(cast: Cast, who: keyof Cast, matches: (kind: KindDef) => boolean): Range {
  const kind = cast[who]
  if (typeof kind !== 'object') return NEVER
  return matches(kind) ? SURE : FALSE
}

function property(ref: Ref, cast: Cast): Range {
  const { who, name } = splitRef(ref)
  const kind = cast[who]
  if (typeof kind === 'object') return kind.props.includes(name) ? EITHER : NEVER
  return kind ? EITHER : NEVER
}

function allOf(parts: readonly Range[]): Range {
  const holds = parts.every((part) => part.yes || part.open)
  return {
    no: parts.some((part) => part.no || part.none),
    yes: parts.every((part) => part.yes),
    open: holds && parts.some((part) => part.open),
    none: false,
  }
}

function anyOf(parts: readonly Range[]): Range {
  return {
    no: parts.every((part) => part.no || part.none),
    yes: parts.some((part) => part.yes),
    open: parts.some((part) => part.open),
    none: false,
  }
}
