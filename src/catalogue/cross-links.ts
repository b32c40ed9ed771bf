/** Which parts of the catalogue speak of which others. */

import type {
  AttackerDef,
  Catalogue,
  ControlDef,
  FrameworkDef,
  GlobalModifier,
  KindDef,
  ReferenceDef,
  RuleDef,
} from './define'

/** The kinds that a rule about assets is asked for, by name or by trait; none for flows and the whole system. */
export function kindsOfRule(rule: RuleDef, { kinds }: Catalogue): readonly KindDef[] {
  return [...kinds.values()].filter((kind) => concerns(rule, kind))
}

/** The rules that are asked for assets of a kind. */
export function rulesOnKind(kind: KindDef, { rules }: Catalogue): readonly RuleDef[] {
  return byId([...rules.values()].filter((rule) => concerns(rule, kind)))
}

function concerns({ scope, kinds, traits }: RuleDef, kind: KindDef): boolean {
  if (scope !== 'asset') return false
  return Boolean(kinds?.includes(kind.id) || traits?.some((trait) => kind.traits.includes(trait)))
}

/** What changes the score of every rule that fits: of its scope, of some letters and some ways of attackers. */
export function sharedModifiers(rule: RuleDef, { globalModifiers }: Catalogue): readonly GlobalModifier[] {
  return globalModifiers.filter(
    ({ scope, stride, access }) =>
      scope === rule.scope &&
      stride.includes(rule.stride) &&
      (access === null || access.some((each) => rule.attacker.access.includes(each))),
  )
}

export type Answering<T> = { readonly def: T; readonly strength: number }

/** The mitigations of a rule, strongest first. */
export function controlsOfRule(rule: RuleDef, { controls }: Catalogue): readonly Answering<ControlDef>[] {
  return Object.entries(rule.controls)
    .flatMap(([id, strength]) => {
      const def = controls.get(id)
      return def ? [{ def, strength }] : []
    })
    .sort((a, b) => b.strength - a.strength || (a.def.id < b.def.id ? -1 : 1))
}

/** The rules that a mitigation answers or helps against, strongest first. */
export function rulesOfControl(control: string, { rules }: Catalogue): readonly Answering<RuleDef>[] {
  return byId([...rules.values()])
    .flatMap((def) => {
      const strength = def.controls[control]
      return strength === undefined ? [] : [{ def, strength }]
    })
    .sort((a, b) => b.strength - a.strength)
}

/** Capable enough, and with one of the ways in that it takes. */
function couldDo(attacker: AttackerDef, { attacker: needed }: RuleDef): boolean {
  return (
    attacker.capability >= needed.capability && attacker.access.some((way) => needed.access.includes(way))
  )
}

/** The profiles that could carry out a threat. */
export function attackersOfRule(rule: RuleDef, { attackers }: Catalogue): readonly AttackerDef[] {
  return [...attackers.values()].filter((attacker) => couldDo(attacker, rule))
}

/** The threats that a profile could carry out. */
export function rulesOfAttacker(attacker: AttackerDef, { rules }: Catalogue): readonly RuleDef[] {
  return byId([...rules.values()].filter((rule) => couldDo(attacker, rule)))
}

export type CitedFramework = {
  readonly framework: FrameworkDef
  readonly references: readonly ReferenceDef[]
}

/** References by framework, in the order of the frameworks: the current edition of a list before older ones. */
export function byFramework(
  references: Iterable<ReferenceDef>,
  { frameworks }: Catalogue,
): readonly CitedFramework[] {
  const all = [...references]
  return [...frameworks.values()]
    .map((framework) => ({ framework, references: all.filter((each) => each.framework === framework.id) }))
    .filter((group) => group.references.length > 0)
}

/** What the ids stand for, by framework. */
export function citations(ids: readonly string[], catalogue: Catalogue): readonly CitedFramework[] {
  return byFramework(
    ids.flatMap((id) => catalogue.references.get(id) ?? []),
    catalogue,
  )
}

/** The rules and mitigations that cite a reference. */
export function citing(
  reference: string,
  { rules, controls }: Catalogue,
): { readonly rules: readonly RuleDef[]; readonly controls: readonly ControlDef[] } {
  return {
    rules: byId([...rules.values()].filter(({ cites }) => cites.includes(reference))),
    controls: [...controls.values()].filter(({ cites }) => cites.includes(reference)),
  }
}

function byId<T extends { readonly id: string }>(defs: T[]): readonly T[] {
  return defs.sort((a, b) => (a.id < b.id ? -1 : 1))
}
