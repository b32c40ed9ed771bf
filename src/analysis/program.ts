import { sharedModifiers } from '../catalogue/cross-links'
import type { Catalogue, KindDef, RuleDef } from '../catalogue/define'
import { kindOf } from '../catalogue/kind-groups'
import { seatsOn, seatsOnFlows } from '../catalogue/seats'
import type { PropValue } from '../model/model'
import { type Check, compile } from './compile'
import { couldHold } from './possible'
import { type Term, Terms, termsIn } from './term'
import type { ThreatControl } from './threat'

export type CompiledModifier = {
  readonly when: Check
  readonly likelihood: number
  readonly impact: number
  readonly why: string
  /** Kinds to which it does not apply. */
  readonly exceptKinds: ReadonlySet<string>
}

export type CompiledRule = {
  readonly index: number
  readonly rule: RuleDef
  readonly when: Check
  readonly modifiers: readonly CompiledModifier[]
  readonly reducedWhen: Check | null
  /** Its controls, strongest first, as they are while nobody said anything about them. */
  readonly controls: readonly ThreatControl[]
  /** All its conditions. */
  readonly checks: readonly Check[]
  /** Every graph word it reads, in the condition or in a modifier. */
  readonly terms: ReadonlySet<Term>
}

/** A catalogue made ready to run: conditions compiled, rules indexed by the kinds they can apply to. */
export type Program = {
  readonly catalogue: Catalogue
  readonly terms: readonly Term[]
  readonly rules: readonly CompiledRule[]
  readonly systemRules: readonly CompiledRule[]
  /** Rules by the index of the graph word that they read. */
  readonly readers: readonly (readonly CompiledRule[])[]
  /** The kind as the engine treats it: an id that the catalogue does not know is a generic process. */
  kind(id: string): KindDef
  /** Default values of the kind's properties. */
  defaults(kind: KindDef): ReadonlyMap<string, PropValue>
  readonly flowDefaults: ReadonlyMap<string, PropValue>
  /** Ids of the controls that work on assets of the kind, and on flows. */
  seats(kind: KindDef): ReadonlySet<string>
  readonly flowSeats: ReadonlySet<string>
  /** Whole-system controls decide rules about assets or flows too, not only those about the system. */
  readonly systemDecidesAll: boolean
  assetRules(kind: KindDef): readonly CompiledRule[]
  flowRules(source: KindDef, target: KindDef): readonly CompiledRule[]
}

const programs = new WeakMap<Catalogue, Program>()

/** Compiles a catalogue, once. */
export function programOf(catalogue: Catalogue): Program {
  const known = programs.get(catalogue)
  if (known) return known
  const program = build(catalogue)
  programs.set(catalogue, program)
  return program
}

function build(catalogue: Catalogue): Program {
  const terms = new Terms(catalogue)
  const rules = [...catalogue.rules.values()].map((rule, index) => compileRule(rule, index, terms, catalogue))
  const readers = terms.list.map((term) => rules.filter((rule) => rule.terms.has(term)))
  return {
    catalogue,
    terms: terms.list,
    rules,
    systemRules: rules.filter(({ rule }) => rule.scope === 'system'),
    readers,
    kind: (id) => kindOf(catalogue, id),
    defaults: memo(({ props }: KindDef) => defaultsOf(props, catalogue)),
    systemDecidesAll: rules.some(({ rule, checks }) => rule.scope !== 'system' && checks.some(readsSystem)),
    flowDefaults: new Map([...catalogue.flowProperties.values()].map((def) => [def.id, def.default])),
    seats: memo((kind: KindDef) => seatsOn(catalogue, kind)),
    flowSeats: seatsOnFlows(catalogue),
    assetRules: memo((self: KindDef) => rules.filter((rule) => appliesTo(rule.rule, self))),
    flowRules: memoPair((source, target) =>
      rules.filter((rule) => appliesBetween(rule.rule, source, target)),
    ),
  }
}

function compileRule(rule: RuleDef, index: number, terms: Terms, catalogue: Catalogue): CompiledRule {
  const when = compile(rule.when, terms)
  const own = (rule.modifiers ?? []).map((modifier) => ({ ...modifier, exceptKinds: [] }))
  const modifiers = [...own, ...sharedModifiers(rule, catalogue)].map((modifier) => ({
    when: compile(modifier.when, terms),
    likelihood: modifier.likelihood ?? 0,
    impact: modifier.impact ?? 0,
    why: modifier.why,
    exceptKinds: new Set(modifier.exceptKinds),
  }))
  const reducedWhen = rule.reducedWhen ? compile(rule.reducedWhen, terms) : null
  const checks = [when, ...modifiers.map((modifier) => modifier.when), ...(reducedWhen ? [reducedWhen] : [])]
  const read = new Set(checks.flatMap((check) => [...termsIn(check)]))
  return { index, rule, when, modifiers, reducedWhen, controls: controlsOf(rule), checks, terms: read }
}

function controlsOf({ controls }: RuleDef): readonly ThreatControl[] {
  return Object.entries(controls)
    .map(([id, strength]): ThreatControl => ({ id, strength, state: 'open' }))
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
}

function readsSystem(check: Check): boolean {
  return check.condition.op === 'systemControl' || check.parts.some(readsSystem)
}

function appliesTo(rule: RuleDef, self: KindDef): boolean {
  if (rule.scope !== 'asset') return false
  const named = rule.kinds?.includes(self.id) || rule.traits?.some((trait) => self.traits.includes(trait))
  return Boolean(named) && couldHold(rule.when, { self })
}

function appliesBetween(rule: RuleDef, source: KindDef, target: KindDef): boolean {
  return rule.scope === 'flow' && couldHold(rule.when, { self: target, source, target, flow: true })
}

function defaultsOf(props: readonly string[], catalogue: Catalogue): ReadonlyMap<string, PropValue> {
  const defaults = new Map<string, PropValue>()
  for (const id of props) {
    const def = catalogue.properties.get(id)
    if (def) defaults.set(id, def.default)
  }
  return defaults
}

function memo<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined) return old
    const value = work(key)
    known.set(key, value)
    return value
  }
}

function memoPair<Value>(work: (a: KindDef, b: KindDef) => Value): (a: KindDef, b: KindDef) => Value {
  const first = memo((a: KindDef) => memo((b: KindDef) => work(a, b)))
  return (a, b) => first(a)(b)
}
