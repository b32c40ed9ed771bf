/** Whether a rule of a pack names only what there is. Its cases are tried by the engine, elsewhere. */

import { ATTACKER_ACCESS } from '../attackers'
import { sketchFaults } from '../check-sketch'
import type { Catalogue, KindDef, RuleDef } from '../define'
import { redraw, type Sketch } from '../sketch'
import { checkCondition, type Standpoint } from './check-condition'
import { checkNames, type Tell } from './check-names'
import { PACK_LIMITS } from './kind-shape'
import { didYouMean } from './nearest'

type Path = readonly PropertyKey[]
type Check = { readonly catalogue: Catalogue; readonly traits: ReadonlySet<string>; readonly tell: Tell }

/** Tells of everything in the rule that cannot be right. */
export function checkRule(rule: RuleDef, at: Path, check: Check): void {
  const { catalogue, traits } = check
  const named = (ids: Iterable<string>, among: Iterable<string>, what: string, key: Path) =>
    checkNames(ids, new Set(among), what, [...at, ...key], check.tell)
  named(rule.kinds ?? [], catalogue.kinds.keys(), 'kind', ['kinds'])
  named(rule.traits ?? [], traits, 'trait', ['traits'])
  named(rule.yieldsTo ?? [], catalogue.rules.keys(), 'rule', ['yieldsTo'])
  named(rule.cites, catalogue.references.keys(), 'reference', ['cites'])
  named(rule.attacker.access, Object.keys(ATTACKER_ACCESS), 'access', ['attacker', 'access'])
  for (const id of Object.keys(rule.controls))
    if (!catalogue.controls.has(id))
      check.tell([...at, 'controls', id], `no control "${id}"${didYouMean(id, catalogue.controls.keys())}`)
  checkSubject(rule, at, check.tell)
  const from = standpointOf(rule, catalogue)
  checkCondition(rule.when, [...at, 'when'], from, check)
  if (rule.reducedWhen) checkCondition(rule.reducedWhen, [...at, 'reducedWhen'], from, check)
  for (const [index, { when }] of (rule.modifiers ?? []).entries())
    checkCondition(when, [...at, 'modifiers', index, 'when'], from, check)
  checkCases(rule, [...at, 'cases'], check)
}

function checkSubject({ scope, kinds = [], traits = [] }: RuleDef, at: Path, tell: Tell): void {
  const some = kinds.length + traits.length > 0
  if (scope === 'asset' && !some)
    tell([...at, 'kinds'], 'a rule about assets names the kinds or the traits that it is about')
  if (scope !== 'asset' && some)
    tell(
      [...at, kinds.length > 0 ? 'kinds' : 'traits'],
      `a rule of scope "${scope}" names no kinds or traits; use a condition`,
    )
}

function standpointOf({ scope, kinds = [], traits = [] }: RuleDef, catalogue: Catalogue): Standpoint {
  if (scope === 'system') return { who: [] }
  if (scope === 'flow') return { who: ['self', 'source', 'target', 'flow'] }
  const isSubject = (kind: KindDef) =>
    kinds.includes(kind.id) || traits.some((trait) => kind.traits.includes(trait))
  const subjects = [...catalogue.kinds.values()].filter(isSubject)
  return subjects.length > 0 ? { who: ['self'], selfKinds: subjects } : { who: ['self'] }
}

function checkCases({ cases }: RuleDef, at: Path, { catalogue, tell }: Check): void {
  if (!cases) return
  if (sizeOf(cases.present) > PACK_LIMITS.sketch) {
    tell(
      [...at, 'present'],
      `it has more than ${PACK_LIMITS.sketch} things and answers, the most that is tried`,
    )
    return
  }
  const told = new Set<string>()
  const check = (sketch: Sketch, place: Path) => {
    for (const fault of sketchFaults(sketch, catalogue)) {
      if (!told.has(fault)) tell(place, fault)
      told.add(fault)
    }
  }
  check(cases.present, [...at, 'present'])
  for (const key of ['also', 'gone'] as const)
    for (const [index, change] of (cases[key] ?? []).entries())
      check(redraw(cases.present, change), [...at, key, index])
}

const sizeOf = (sketch: Sketch) =>
  Object.values(sketch).reduce((sum, part) => sum + 1 + Object.keys(part).length, 0)
