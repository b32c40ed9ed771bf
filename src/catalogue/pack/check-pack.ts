/** Whether what a pack names is there: in the built-in catalogue or in the pack itself. */

import { pathText } from '../../model/screen'
import { ATTACKER_ACCESS } from '../attackers'
import type { Catalogue, PropertyDef } from '../define'
import { ICONS } from '../icons'
import { traitIds } from '../noun-words'
import { checkNames, type Tell } from './check-names'
import { checkRule } from './check-rule'
import { didYouMean } from './nearest'
import type { Pack, PackProblem } from './pack'

const LISTS = ['kinds', 'properties', 'controls', 'rules', 'attackers', 'references'] as const

/** Ids that are the pack's own: they begin with its id, are new to the catalogue, and stand once. */
export function checkIds(pack: Pack, builtIn: Catalogue): readonly PackProblem[] {
  const problems: PackProblem[] = []
  const tell: Tell = (path, message) => problems.push({ level: 'error', where: pathText(path), message })
  const clash = takenPrefix(pack.id, builtIn)
  if (clash) tell(['id'], `ids of the built-in catalogue begin with it, such as "${clash}"; choose another`)
  for (const list of LISTS) {
    const seen = new Set<string>()
    for (const [index, { id }] of pack[list].entries()) {
      const at = [list, index, 'id']
      if (!id.toLowerCase().startsWith(`${pack.id}-`))
        tell(at, `an id of this pack begins with "${pack.id}-" or "${pack.id.toUpperCase()}-", not "${id}"`)
      else if (seen.has(id)) tell(at, `two entries have the id "${id}"`)
      seen.add(id)
    }
  }
  return problems
}

function takenPrefix(id: string, builtIn: Catalogue): string | null {
  const ids = [...LISTS, 'flowProperties' as const, 'zoneKinds' as const].flatMap((list) => [
    ...builtIn[list].keys(),
  ])
  return ids.find((each) => each.toLowerCase().startsWith(`${id}-`)) ?? null
}

/** Everything that an entry names and that is nowhere; `joined` is the catalogue with the pack in it. */
export function checkPack(pack: Pack, joined: Catalogue): readonly PackProblem[] {
  const problems: PackProblem[] = []
  const tell: Tell = (path, message) => problems.push({ level: 'error', where: pathText(path), message })
  const own = pack.kinds.flatMap(({ traits }) => traits).filter((trait) => trait.startsWith(`${pack.id}-`))
  const traits = new Set([...traitIds, ...own])
  const check = { catalogue: joined, traits, tell }
  checkKinds(pack, check)
  for (const [index, property] of pack.properties.entries())
    checkProperty(property, ['properties', index], tell)
  for (const [index, { sets, cites, alsoOn = [] }] of pack.controls.entries()) {
    checkNames(alsoOn, new Set(joined.kinds.keys()), 'kind', ['controls', index, 'alsoOn'], tell)
    checkNames(cites, new Set(joined.references.keys()), 'reference', ['controls', index, 'cites'], tell)
    for (const [id, value] of Object.entries(sets))
      checkSetting(id, value, ['controls', index, 'sets', id], joined, tell)
  }
  for (const [index, { access }] of pack.attackers.entries())
    checkNames(access, new Set(Object.keys(ATTACKER_ACCESS)), 'access', ['attackers', index, 'access'], tell)
  for (const [index, rule] of pack.rules.entries()) checkRule(rule, ['rules', index], check)
  return problems
}

type Check = { readonly catalogue: Catalogue; readonly traits: ReadonlySet<string>; readonly tell: Tell }

function checkKinds(pack: Pack, { catalogue, traits, tell }: Check): void {
  for (const [index, kind] of pack.kinds.entries()) {
    const at = ['kinds', index]
    checkNames(kind.props, new Set(catalogue.properties.keys()), 'property', [...at, 'props'], tell)
    checkNames(kind.traits, traits, 'trait', [...at, 'traits'], tell)
    if (!catalogue.zoneKinds.has(kind.defaultZone))
      tell(
        [...at, 'defaultZone'],
        `no kind of zone "${kind.defaultZone}"${didYouMean(kind.defaultZone, catalogue.zoneKinds.keys())}`,
      )
    const { icon } = kind
    if (typeof icon === 'string' && icon !== '' && !Object.hasOwn(ICONS, icon))
      tell([...at, 'icon'], `no icon "${icon}"${didYouMean(icon, Object.keys(ICONS))}`)
  }
}

function checkProperty(property: PropertyDef, at: readonly PropertyKey[], tell: Tell): void {
  const { values, best, default: initial, names = {}, clauses = {} } = property
  const must = (value: unknown, ...key: PropertyKey[]) => {
    if (!values.some((each) => each === value))
      tell([...at, ...key], `"${String(value)}" is none of its values, ${values.join(', ')}`)
  }
  if (values.filter((value) => value !== 'unknown').length < 2)
    tell([...at, 'values'], 'a question needs at least two answers')
  if (property.type === 'multi' && !Array.isArray(initial)) {
    tell([...at, 'default'], 'several answers are a list')
    return
  }
  if (property.type !== 'multi' && Array.isArray(initial)) {
    tell([...at, 'default'], 'one answer is no list')
    return
  }
  for (const value of Array.isArray(initial) ? initial : [initial]) must(value, 'default')
  if (best !== null) must(best, 'best')
  for (const value of Object.keys(names)) must(value, 'names', value)
  for (const value of Object.keys(clauses)) must(value, 'clauses', value)
}

function checkSetting(
  id: string,
  value: string,
  at: readonly PropertyKey[],
  { properties, flowProperties }: Catalogue,
  tell: Tell,
): void {
  const defs = [properties.get(id), flowProperties.get(id)].filter((def) => def !== undefined)
  if (defs.length === 0) {
    tell(at, `no property "${id}"${didYouMean(id, [...properties.keys(), ...flowProperties.keys()])}`)
    return
  }
  if (!defs.some(({ values }) => values.includes(value)))
    tell(at, `"${id}" has no value "${value}"; it has ${defs.flatMap(({ values }) => values).join(', ')}`)
}
