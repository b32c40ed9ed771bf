import type { Condition, Who } from '../catalogue/condition'
import type { KindDef } from '../catalogue/define'
import type { PropValue } from '../model/model'
import type { AssetFacts, ElementFacts } from './facts'
import type { Test } from './scope'
import { NO, NONE, OPEN, type Truth, truthOf, YES } from './truth'

const SENSITIVITY = ['public', 'internal', 'confidential', 'restricted']

/** Conditions without conditions in them. */
export type Atom = Extract<
  Condition,
  {
    op:
      | 'always'
      | 'is'
      | 'asked'
      | 'equals'
      | 'oneOf'
      | 'hasAny'
      | 'atLeast'
      | 'kind'
      | 'trait'
      | 'trust'
      | 'zone'
      | 'crosses'
      | 'systemControl'
  }
>

/** The closure for a condition that looks at those in scope and nothing else. */
export function atom(condition: Atom): Test {
  switch (condition.op) {
    case 'always':
      return () => YES
    case 'kind': {
      const kinds = new Set(condition.kinds)
      return onAsset(condition.who, (asset) => truthOf(kinds.has(asset.kind.id)))
    }
    case 'trait': {
      const has = once((kind: KindDef) => kind.traits.some((trait) => condition.traits.includes(trait)))
      return onAsset(condition.who, (asset) => truthOf(has(asset.kind)))
    }
    case 'trust': {
      const level = condition.level
      const compare = COMPARE[condition.cmp]
      return onAsset(condition.who, (asset) => truthOf(compare(asset.zone.trust, level)))
    }
    case 'zone': {
      const kinds = new Set(condition.kinds)
      return onAsset(condition.who, (asset) => truthOf(kinds.has(asset.zone.kind)))
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

/** Asked about thousands of assets of a few dozen kinds. */
function once(work: (kind: KindDef) => boolean): (kind: KindDef) => boolean {
  const known = new WeakMap<KindDef, boolean>()
  return (kind) => {
    const old = known.get(kind)
    if (old !== undefined) return old
    const value = work(kind)
    known.set(kind, value)
    return value
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

type PropertyAtom = Extract<Condition, { op: 'is' | 'asked' | 'equals' | 'oneOf' | 'hasAny' | 'atLeast' }>

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
    case 'asked':
      return () => YES
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
