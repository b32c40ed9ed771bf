/** Whether a condition of a pack speaks only of what there is, and makes sense where it stands. */

import { own } from '../../model/own'
import type { Condition, Who } from '../condition'
import type { Catalogue, KindDef, PropertyDef } from '../define'
import { checkNames, type Tell } from './check-names'
import { PACK_LIMITS } from './kind-shape'
import { didYouMean } from './nearest'

type Path = readonly PropertyKey[]

/** Whom a condition can speak of where it stands, and which kinds `self` can be (missing = any). */
export type Standpoint = {
  readonly who: readonly Who[]
  readonly selfKinds?: readonly KindDef[]
}

type Check = {
  readonly catalogue: Catalogue
  readonly traits: ReadonlySet<string>
  readonly tell: Tell
}

const SELF: readonly Who[] = ['self']
const ANYONE: readonly Who[] = ['self', 'source', 'target', 'flow']
const SENSITIVITY = ['public', 'internal', 'confidential', 'restricted']

/** Tells of everything in the condition that cannot be right; what is too large is told once and not looked into. */
export function checkCondition(condition: Condition, at: Path, from: Standpoint, check: Check): void {
  const count = size(condition)
  if (count > PACK_LIMITS.conditions)
    check.tell(at, `it has ${count} conditions; at most ${PACK_LIMITS.conditions} are read`)
  else if (depth(condition) > PACK_LIMITS.depth)
    check.tell(at, `its conditions are nested too deeply; at most ${PACK_LIMITS.depth} levels are read`)
  else walk(condition, at, from, check)
}

function inside(condition: Condition): readonly Condition[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of
  if (condition.op === 'not') return [condition.of]
  return 'where' in condition ? [condition.where] : []
}

const size = (condition: Condition): number => inside(condition).reduce((sum, part) => sum + size(part), 1)
const depth = (condition: Condition): number => 1 + Math.max(0, ...inside(condition).map(depth))

function walk(condition: Condition, at: Path, from: Standpoint, check: Check): void {
  const { catalogue, tell } = check
  switch (condition.op) {
    case 'always':
      return
    case 'all':
    case 'any':
      for (const [index, part] of condition.of.entries()) walk(part, [...at, 'of', index], from, check)
      return
    case 'not':
      walk(condition.of, [...at, 'of'], from, check)
      return
    case 'is':
    case 'asked':
    case 'equals':
    case 'oneOf':
    case 'hasAny':
    case 'atLeast':
      checkAnswer(condition, at, from, check)
      return
    case 'kind':
    case 'trait':
    case 'trust':
    case 'zone':
      checkPlace(condition, at, from, check)
      return
    case 'crosses':
      if (!from.who.includes('flow')) tell([...at, 'op'], 'only a flow can cross from zone to zone')
      return
    case 'systemControl':
      if (!catalogue.controls.has(condition.control))
        tell(
          [...at, 'control'],
          `no control "${condition.control}"${didYouMean(condition.control, catalogue.controls.keys())}`,
        )
      return
    default:
      walkAround(condition, at, from, check)
  }
}

type PlaceWord = Extract<Condition, { op: 'kind' | 'trait' | 'trust' | 'zone' }>

/** What an asset is, and where it lies. */
function checkPlace(condition: PlaceWord, at: Path, from: Standpoint, check: Check): void {
  const { catalogue, traits, tell } = check
  const { op, who } = condition
  checkWho(who, [...at, 'who'], from, tell)
  if (who === 'flow') tell([...at, 'who'], 'a flow has no kind, trait, zone or trust of its own')
  if (op === 'kind')
    checkNames(condition.kinds, new Set(catalogue.kinds.keys()), 'kind', [...at, 'kinds'], tell)
  if (op === 'zone')
    checkNames(condition.kinds, new Set(catalogue.zoneKinds.keys()), 'kind of zone', [...at, 'kinds'], tell)
  if (op === 'trait') checkNames(condition.traits, traits, 'trait', [...at, 'traits'], tell)
}

type Around = Extract<Condition, { readonly where: Condition }>

/** Words about what lies elsewhere: the condition in them speaks of somebody else. */
function walkAround(condition: Around, at: Path, from: Standpoint, check: Check): void {
  const { op, where } = condition
  if (op !== 'exists' && from.who.length === 0)
    check.tell(
      [...at, 'op'],
      `a rule about the whole system has no place from which to judge "${op}"; put it in "exists"`,
    )
  if ((op === 'upstream' || op === 'downstream') && condition.avoid)
    checkNames(condition.avoid, new Set(check.catalogue.kinds.keys()), 'kind', [...at, 'avoid'], check.tell)
  const who = op === 'inflow' || op === 'outflow' ? ANYONE : SELF
  walk(where, [...at, 'where'], { who }, check)
}

function checkWho(who: Who, at: Path, from: Standpoint, tell: Tell): void {
  if (from.who.includes(who)) return
  const can =
    from.who.length > 0
      ? from.who.map((each) => `"${each}"`).join(', ')
      : 'nobody, only "exists" and "systemControl"'
  tell(at, `there is no "${who}" here; this can speak of ${can}`)
}

type Answer = Extract<Condition, { op: 'is' | 'asked' | 'equals' | 'oneOf' | 'hasAny' | 'atLeast' }>

function checkAnswer(condition: Answer, at: Path, from: Standpoint, check: Check): void {
  const { catalogue, tell } = check
  const [who, id] = splitRef(condition.ref)
  const place = [...at, 'ref']
  checkWho(who, place, from, tell)
  const properties = who === 'flow' ? catalogue.flowProperties : catalogue.properties
  const def = properties.get(id)
  if (!def) {
    const what = who === 'flow' ? 'no property of flows' : 'no property'
    tell(place, `${what} "${id}"${didYouMean(id, properties.keys())}`)
    return
  }
  const { selfKinds } = from
  if (who === 'self' && selfKinds && !selfKinds.some((kind) => kind.props.includes(id)))
    tell(place, `none of the kinds that the rule is about has the property "${id}"`)
  checkValues(condition, def, at, tell)
}

function checkValues(condition: Answer, def: PropertyDef, at: Path, tell: Tell): void {
  const many = def.type === 'multi'
  if (condition.op !== 'asked' && many !== (condition.op === 'hasAny')) {
    const instead = many ? 'it takes several answers, so use "hasAny"' : 'it takes one answer, so use "oneOf"'
    tell([...at, 'op'], `"${condition.op}" cannot be asked of "${def.id}": ${instead}`)
    return
  }
  const legal = condition.op === 'atLeast' ? SENSITIVITY : def.values
  if (condition.op === 'atLeast' && !def.values.includes('restricted')) {
    tell(
      [...at, 'op'],
      `"atLeast" is for sensitivity, from public to restricted; "${def.id}" has no such scale`,
    )
    return
  }
  for (const [key, value] of valuesOf(condition)) {
    if (legal.some((each) => each === value)) continue
    const meant = didYouMean(String(value), legal.map(String))
    tell(
      [...at, ...key],
      `"${def.id}" has no value "${String(value)}"${meant || `; it has ${legal.join(', ')}`}`,
    )
  }
}

function valuesOf(condition: Answer): readonly (readonly [key: Path, value: string | boolean])[] {
  if (condition.op === 'asked') return []
  if (condition.op === 'is') return [[['op'], 'yes']]
  if ('values' in condition)
    return condition.values.map((value, index) => [['values', index], value] as const)
  return [[['value'], condition.value]]
}

function splitRef(ref: string): readonly [who: Who, id: string] {
  const [before = '', id = ''] = ref.split('.')
  return [own(WHO, before) ?? 'self', id]
}
const WHO: Readonly<Record<string, Who>> = { self: 'self', source: 'source', target: 'target', flow: 'flow' }
