import { describe, expect, test } from 'vitest'
import { ATTACKER_ACCESS, ATTACKER_CAPABILITY } from './attackers'
import { buildCatalogue, catalogue } from './catalogue'
import type { Condition, Who } from './condition'
import type { Modifier, PropertyDef, RuleDef } from './define'
import { elements } from './elements'
import { drawingOf, ICONS } from './icons'
import { kindGroups, kindOf, starterKinds } from './kind-groups'
import { known } from './known-properties'

const kinds = [...catalogue.kinds.values()]
const properties = [...catalogue.properties.values()]
const flowProperties = [...catalogue.flowProperties.values()]
const controls = [...catalogue.controls.values()]
const rules = [...catalogue.rules.values()]

/** Every condition of a rule, its modifiers included. */
function conditionsOf(rule: RuleDef): Condition[] {
  const modifiers: readonly Modifier[] = rule.modifiers ?? []
  return [rule.when, ...modifiers.map(({ when }) => when), ...(rule.reducedWhen ? [rule.reducedWhen] : [])]
}

/** Kinds that an atom can meet; missing = any. */
type Scope = Readonly<Partial<Record<Who, readonly string[]>>>
type Read = {
  readonly who: Who
  readonly property: string
  readonly values: readonly unknown[]
  readonly kinds: readonly string[] | undefined
}

/** All properties that a condition reads, with the kinds that the `kind` atoms around them leave over. */
function reads(condition: Condition, scope: Scope): Read[] {
  const read = (ref: string, ...values: unknown[]): Read[] => {
    const [who = '', property = ''] = ref.split('.')
    return [{ who: who as Who, property, values, kinds: scope[who as Who] }]
  }
  switch (condition.op) {
    case 'all': {
      const narrowed: Partial<Record<Who, readonly string[]>> = { ...scope }
      for (const part of condition.of) if (part.op === 'kind') narrowed[part.who] = part.kinds
      return condition.of.flatMap((part) => reads(part, narrowed))
    }
    case 'any':
      return condition.of.flatMap((part) => reads(part, scope))
    case 'not':
      return reads(condition.of, scope)
    case 'is':
      return read(condition.ref, 'yes')
    case 'asked':
      return read(condition.ref)
    case 'equals':
    case 'atLeast':
      return read(condition.ref, condition.value)
    case 'oneOf':
    case 'hasAny':
      return read(condition.ref, ...condition.values)
    case 'upstream':
    case 'downstream':
    case 'inflow':
    case 'outflow':
    case 'exists':
    case 'sameZone':
      return reads(condition.where, {})
    default:
      return []
  }
}

/** All kinds, traits and system controls that a condition names. */
function namesIn(condition: Condition): { kinds: string[]; traits: string[]; controls: string[] } {
  const found = { kinds: [] as string[], traits: [] as string[], controls: [] as string[] }
  const visit = (part: Condition): void => {
    if (part.op === 'kind') found.kinds.push(...part.kinds)
    if (part.op === 'trait') found.traits.push(...part.traits)
    if (part.op === 'systemControl') found.controls.push(part.control)
    if (part.op === 'upstream' || part.op === 'downstream') found.kinds.push(...(part.avoid ?? []))
    if (part.op === 'all' || part.op === 'any') part.of.forEach(visit)
    if (part.op === 'not') visit(part.of)
    if ('where' in part) visit(part.where)
  }
  visit(condition)
  return found
}

const readsOf = (rule: RuleDef): Read[] =>
  conditionsOf(rule).flatMap((part) => reads(part, { ...(rule.kinds && { self: rule.kinds }) }))
const hasProperty = (kind: string, property: string) =>
  catalogue.kinds.get(kind)?.props.includes(property) ?? false

describe('size', () => {
  test('no knowledge was lost', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(44)
    expect(properties.length).toBeGreaterThanOrEqual(158)
    expect(flowProperties.length).toBeGreaterThanOrEqual(8)
    expect(catalogue.zoneKinds.size).toBeGreaterThanOrEqual(10)
    expect(controls.length).toBeGreaterThanOrEqual(135)
    expect(rules.length).toBeGreaterThanOrEqual(199)
    expect(catalogue.attackers.size).toBeGreaterThanOrEqual(14)
  })

  test('two definitions with one id are refused', () => {
    const parts = {
      ...catalogue,
      kinds: kinds,
      properties,
      flowProperties,
      zoneKinds: [],
      controls,
      attackers: [],
      references: [],
      frameworks: [],
      packs: [],
    }
    expect(() => buildCatalogue({ ...parts, rules: [...rules, ...rules.slice(0, 1)] })).toThrow(/rule “/)
  })
})

describe('kinds', () => {
  test.each(kinds)('$id has properties, a zone, an icon and a place in the palette', (kind) => {
    for (const property of kind.props) expect(catalogue.properties.has(property), property).toBe(true)
    expect(new Set(kind.props).size).toBe(kind.props.length)
    expect(catalogue.zoneKinds.has(kind.defaultZone)).toBe(true)
    expect(typeof kind.icon !== 'string' || Object.hasOwn(ICONS, kind.icon)).toBe(true)
    expect(drawingOf(kind).length).toBeGreaterThan(0)
    expect(kindGroups(catalogue).some(({ id, name }) => id === kind.group && id !== name)).toBe(true)
  })

  test('each has an icon of its own, and every icon is used', () => {
    const named = kinds.flatMap(({ icon }) => (typeof icon === 'string' ? [icon] : []))
    expect(new Set(named)).toEqual(new Set(Object.keys(ICONS)))
    expect(new Set(kinds.map((kind) => drawingOf(kind).join())).size).toBe(kinds.length)
  })

  test('groups hold each kind once', () => {
    const grouped = kindGroups(catalogue).flatMap((group) => group.kinds)
    expect(grouped.map(({ id }) => id).sort()).toEqual(kinds.map(({ id }) => id).sort())
  })

  test('ten starters, the five key assets first', () => {
    expect(starterKinds(catalogue).map(({ id }) => id)).toEqual([
      'training-data',
      'public-api',
      'ml-model',
      'server',
      'credentials',
      ...kinds
        .filter(({ starter, group }) => starter && (group === 'people' || group === 'supply'))
        .map(({ id }) => id),
    ])
    expect(starterKinds(catalogue)).toHaveLength(10)
  })

  test('an unknown kind reads as a process', () => {
    expect(kindOf(catalogue, 'quantum-oracle').id).toBe('process')
    expect(kindOf({ kinds: new Map() }, 'quantum-oracle').id).toBe('process')
    expect(kindOf(catalogue, 'llm').id).toBe('llm')
  })
})

describe('properties', () => {
  const legal = ({ values }: PropertyDef, value: unknown) => values.some((one) => one === value)

  test.each([...properties, ...flowProperties])(
    '$id: default, best and answers are legal and named',
    (property) => {
      const initial = Array.isArray(property.default) ? property.default : [property.default]
      for (const value of initial) expect(legal(property, value)).toBe(true)
      if (property.best !== null) expect(legal(property, property.best)).toBe(true)
      expect(new Set(property.values).size).toBe(property.values.length)
      const answers = property.values.filter((value) => value !== 'unknown').map(String)
      expect(Object.keys(property.names ?? {})).toEqual(answers)
      for (const answer of answers) {
        expect(property.clauses?.[answer]).toMatch(/^\S.*[^.]$/)
      }
      expect(property.question).toMatch(/\?$/)
      expect(property.why).toMatch(/\.$/)
    },
  )

  test.each(properties)('$id belongs to some kind and is read by some rule', ({ id }) => {
    expect(kinds.some((kind) => kind.props.includes(id))).toBe(true)
    const byModifier = catalogue.globalModifiers.flatMap(({ when }) => reads(when, {}))
    expect([...rules.flatMap(readsOf), ...byModifier].some(({ property }) => property === id)).toBe(true)
  })

  test('drawing and judging know the same elements', () => {
    expect([...elements.kinds.keys()]).toEqual([...catalogue.kinds.keys()])
    expect([...known.properties.keys()]).toEqual([...catalogue.properties.keys()])
  })
})

describe('controls', () => {
  test.each(controls)('$id sets legal values and is used', ({ id, sets, cites }) => {
    for (const [property, value] of Object.entries(sets)) {
      const places = [catalogue.properties.get(property), catalogue.flowProperties.get(property)]
      expect(
        places.some((place) => place?.values.includes(value)),
        property,
      ).toBe(true)
    }
    for (const cite of cites) expect(catalogue.references.has(cite), cite).toBe(true)
    const asked = rules.flatMap((rule) => conditionsOf(rule).flatMap((part) => namesIn(part).controls))
    expect(rules.some((rule) => id in rule.controls) || asked.includes(id)).toBe(true)
  })
})

describe('rules', () => {
  const traits = new Set(kinds.flatMap((kind) => kind.traits))

  test.each(rules)('$id refers only to what exists', (rule) => {
    for (const kind of rule.kinds ?? []) expect(catalogue.kinds.has(kind), kind).toBe(true)
    for (const control of Object.keys(rule.controls))
      expect(catalogue.controls.has(control), control).toBe(true)
    for (const other of rule.yieldsTo ?? []) expect(catalogue.rules.has(other), other).toBe(true)
    for (const cite of rule.cites) expect(catalogue.references.has(cite), cite).toBe(true)
    for (const access of rule.attacker.access) expect(ATTACKER_ACCESS[access], access).toBeTruthy()
    expect(ATTACKER_CAPABILITY.some(({ level }) => level === rule.attacker.capability)).toBe(true)
    for (const part of conditionsOf(rule)) {
      const names = namesIn(part)
      for (const kind of names.kinds) expect(catalogue.kinds.has(kind), kind).toBe(true)
      for (const trait of names.traits) expect(traits.has(trait), trait).toBe(true)
      for (const control of names.controls) expect(catalogue.controls.has(control), control).toBe(true)
    }
  })

  test.each(rules)('$id reads properties that its subject can have, with values they can take', (rule) => {
    for (const { who, property, values, kinds: possible } of readsOf(rule)) {
      const def = who === 'flow' ? catalogue.flowProperties.get(property) : catalogue.properties.get(property)
      for (const value of values)
        expect(def?.values.includes(value as string), `${who}.${property} ${value}`).toBe(true)
      if (who === 'flow') continue
      const reachable = possible ?? [...catalogue.kinds.keys()]
      expect(
        reachable.some((kind) => hasProperty(kind, property)),
        `${who}.${property}`,
      ).toBe(true)
    }
  })

  test.each(rules)('$id is complete', (rule) => {
    expect(rule.scope === 'asset').toBe(Boolean(rule.kinds?.length || rule.traits?.length))
    for (const base of [rule.likelihood, rule.impact]) expect([1, 2, 3, 4, 5]).toContain(base)
    for (const strength of Object.values(rule.controls)) expect([1, 2, 3]).toContain(strength)
    expect(Object.keys(rule.controls).length).toBeGreaterThan(0)
    expect(rule.cites.length).toBeGreaterThan(0)
    expect(rule.story).toMatch(/\.$/)
    expect(rule.title).not.toMatch(/\.$/)
    for (const modifier of rule.modifiers ?? []) expect(modifier.likelihood ?? modifier.impact).toBeTruthy()
  })

  test('a rule steps back only for rules that can stand on the same element', () => {
    for (const rule of rules) {
      for (const other of rule.yieldsTo ?? []) {
        const shared = catalogue.rules.get(other)
        const meets =
          rule.scope === 'asset' ? rule.kinds?.some((kind) => shared?.kinds?.includes(kind)) : true
        expect(shared?.scope === rule.scope && meets, `${rule.id} → ${other}`).toBe(true)
      }
    }
  })

  test('titles tell threats apart', () => {
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length)
  })
})

describe('global modifiers and attackers', () => {
  test('refer only to what exists', () => {
    for (const { exceptKinds, when } of catalogue.globalModifiers) {
      for (const kind of [...exceptKinds, ...namesIn(when).kinds])
        expect(catalogue.kinds.has(kind), kind).toBe(true)
    }
    for (const attacker of catalogue.attackers.values()) {
      for (const access of attacker.access) expect(ATTACKER_ACCESS[access], access).toBeTruthy()
    }
  })
})
