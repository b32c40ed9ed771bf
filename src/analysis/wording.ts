import { agree, isPlural } from '#text/agree'
import * as words from '#text/facts'
import { both } from '#text/nouns'
import { askedOfKind } from '../catalogue/asked-of-kind'
import type { Catalogue, PropertyDef } from '../catalogue/define'
import { phraseOfValue } from '../catalogue/fact-phrases'
import type { Id, PropValue } from '../model/model'
import type { AssetFacts, ElementFacts, FlowFacts, ZoneFacts } from './facts'
import type { Fact, Part } from './threat'

type Run = Part | string

/** A fact from what it states, by ids and values, and from runs of text and links. */
export function fact(ground: string, runs: readonly Run[], path?: readonly Id[]): Fact {
  const parts = runs.map((run) => (typeof run === 'string' ? { text: run } : run))
  const grounds = [ground]
  return path ? { parts, path, grounds } : { parts, grounds }
}

/** The name of an element, leading to it. */
export function link(element: ElementFacts): Part {
  return { text: isUnnamed(element) ? words.theUnnamed(element.name) : element.name, element: element.id }
}

/** A flow that nobody named goes by its ends: “the flow from *Customer* to *Public API*”. */
function isUnnamed(element: ElementFacts): boolean {
  return isFlow(element) && element.row.name.trim() === ''
}

/** Whether the name of the element speaks of many things. */
function isSeveral(element: ElementFacts): boolean {
  return !isUnnamed(element) && isPlural(element.name)
}

/** A clause written for one thing, as it follows the name of the element. */
function says(element: ElementFacts, clause: string): string {
  return agree(isSeveral(element), clause)
}

function zoneLink(zone: ZoneFacts): Part {
  return zone.drawn ? { text: zone.name, element: zone.key } : { text: zone.name }
}

function isFlow(element: ElementFacts): element is FlowFacts {
  return 'target' in element
}

function isAsset(element: ElementFacts): element is AssetFacts {
  return 'slot' in element
}

function definition(catalogue: Catalogue, element: ElementFacts, property: string): PropertyDef | undefined {
  if (isFlow(element)) return catalogue.flowProperties.get(property)
  const def = catalogue.properties.get(property)
  return def && isAsset(element) ? askedOfKind(def, element.kind) : def
}

/** “*Public API* does not throttle calls per identity”; with several values the ones of `values` that it has. */
export function stated(
  catalogue: Catalogue,
  element: ElementFacts,
  property: string,
  value: PropValue,
  values?: readonly string[],
): Fact {
  const def = definition(catalogue, element, property)
  const said = Array.isArray(value) ? value.filter((item) => !values || values.includes(item)) : []
  const phrases = Array.isArray(value)
    ? said.slice(0, 2).map((item) => phraseOfValue(def, item))
    : [phraseOfValue(def, typeof value === 'object' ? '' : value)]
  const ground = `${element.id}.${property}=${Array.isArray(value) ? said.join() : value}`
  if (value === 'unknown') return fact(ground, nobodyAnswered(def, element, property))
  const clause = { text: says(element, both(phrases)), element: element.id, property }
  return fact(ground, words.stated(link(element), clause))
}

/** “nobody has said whether *Training data* is backed up”. */
export function unanswered(catalogue: Catalogue, element: ElementFacts, property: string): Fact {
  const def = definition(catalogue, element, property)
  const { yes } = def?.clauses ?? {}
  const ground = `${element.id}.${property}=?`
  if (def?.type === 'tri' && yes) {
    const clause = { text: says(element, yes), element: element.id, property }
    return fact(ground, words.nobodySaid(link(element), clause))
  }
  return fact(ground, nobodyAnswered(def, element, property))
}

function nobodyAnswered(def: PropertyDef | undefined, element: ElementFacts, property: string) {
  const label = { text: words.quoted(def?.label ?? property), element: element.id, property }
  return words.nobodyAnswered(label, link(element))
}

/** “*Prediction request* goes from *Customer* to *Public API*”. */
export function sends(flow: FlowFacts): Fact {
  const name = flow.row.name.trim() === '' ? { text: words.aFlow, element: flow.id } : link(flow)
  const ground = `${flow.id}:${flow.source.id}>${flow.target.id}`
  return fact(ground, words.goes(isSeveral(flow), name, link(flow.source), link(flow.target)))
}

/** “*Prediction request* enters *Exposed services* from *Internet*”. */
export function crosses(flow: FlowFacts): Fact {
  const { source, target } = flow
  const ground = `${flow.id}:${source.zone.key}>${target.zone.key}`
  const [into, from] = [zoneLink(target.zone), zoneLink(source.zone)]
  return fact(ground, words.enters(isSeveral(flow), link(flow), into, from))
}

/** “*Customer* is in *Internet*, trust level 0 of 5”. */
export function lies(asset: AssetFacts): Fact {
  const { zone } = asset
  const runs = words.lies(isSeveral(asset), link(asset), zoneLink(zone), zone.trust)
  return fact(`${asset.id} in ${zone.key}:${zone.trust}`, runs)
}

/** “*Customer* → *Public API* → *ML model*”; `assets` from the start of the way to its end. */
export function reaches(assets: readonly AssetFacts[], path: readonly Id[]): Fact {
  const runs = assets.flatMap((asset, index): Run[] => (index === 0 ? [link(asset)] : [' → ', link(asset)]))
  return fact(path.join('>'), runs, path)
}

/** “*Public web pages* → *Assistant*, which can call *Send e-mail*”: one way to an asset, and one on from there. */
export function leadsOn(to: Fact, on: Fact, assets: readonly AssetFacts[]): Fact {
  const end = assets.at(-1)
  if (!end) return to
  const isCall = assets.length === 2 && end.kind.traits.includes('tool')
  const further = isCall ? words.canCall(link(end)) : words.canReach(link(end))
  const runs = [...to.parts, ...further, ...through(assets.slice(1, -1))]
  const { parts } = fact('', runs)
  const path = [...(to.path ?? []), ...(on.path?.slice(1) ?? [])]
  return { grounds: [...to.grounds, ...on.grounds], parts, path }
}

function through(assets: readonly AssetFacts[]): readonly Run[] {
  const named = assets.length > 3 ? assets.slice(0, 2) : assets
  return words.through(named.map(link), assets.length - named.length)
}

/** “*Notebook* shares *Corporate network* with *Public API*”. */
export function shares(self: AssetFacts, other: AssetFacts): Fact {
  const ground = `${self.id} in ${self.zone.key} with ${other.id}`
  return fact(ground, words.shares(isSeveral(self), link(self), zoneLink(self.zone), link(other)))
}

/** “the diagram contains *Assistant*”. */
export function contains(asset: AssetFacts): Fact {
  return fact(`has ${asset.id}`, words.contains(link(asset)))
}

/** Few kinds by their names; null for none or many. */
function kindNames(catalogue: Catalogue, kinds: readonly string[]): string | null {
  if (kinds.length === 0 || kinds.length > 3) return null
  return words.kindsOr(kinds.map((id) => catalogue.kinds.get(id)?.name ?? id))
}

/** “the diagram shows no logs”, for few kinds; without words for many. */
export function lacks(catalogue: Catalogue, kinds: readonly string[]): Fact | null {
  const names = kindNames(catalogue, kinds)
  return names === null ? null : fact(`no ${kinds.join()}`, words.showsNo(names))
}

/** “no sensor or camera can reach *ML model*”. */
export function unreached(
  catalogue: Catalogue,
  kinds: readonly string[],
  self: AssetFacts,
  inwards: boolean,
): Fact | null {
  const names = kindNames(catalogue, kinds)
  if (names === null) return null
  return inwards
    ? fact(`no ${kinds.join()}>${self.id}`, words.noneReaches(names, link(self)))
    : fact(`no ${kinds.join()}`, words.reachesNo(isSeveral(self), link(self), names))
}

/** What was said, or not said, about a mitigation for the whole system. */
export function systemControl(
  catalogue: Catalogue,
  control: string,
  state: 'open' | 'absent' | 'in-place',
): Fact {
  const name = { text: words.quoted(catalogue.controls.get(control)?.name ?? control) }
  return fact(`system.${control}=${state}`, words.systemControl[state](name))
}

/** Where the drawing alone is reason enough. */
export function drawn(element: AssetFacts | FlowFacts | null): Fact {
  if (!element) return fact('', [words.nothingOtherwise])
  if (isFlow(element)) return sends(element)
  const { id, kind } = element
  return fact(`${id} is ${kind.id}`, words.drawnAs(isSeveral(element), link(element), kind.name))
}
