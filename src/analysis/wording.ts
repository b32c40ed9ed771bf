import { askedOfKind } from '../catalogue/asked-of-kind'
import type { Catalogue, PropertyDef } from '../catalogue/define'
import { phraseOfValue } from '../catalogue/fact-phrases'
import type { Id, PropValue } from '../model/model'
import { agree, isPlural } from './agree'
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
  return { text: isUnnamed(element) ? `the ${element.name}` : element.name, element: element.id }
}

/** A flow that nobody named goes by its ends: “the flow from *Customer* to *Public API*”. */
function isUnnamed(element: ElementFacts): boolean {
  return isFlow(element) && element.row.name.trim() === ''
}

/** A clause written for one thing, as it follows the name of the element. */
function says(element: ElementFacts, clause: string): string {
  return agree(!isUnnamed(element) && isPlural(element.name), clause)
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
  const clause = { text: says(element, joined(phrases)), element: element.id, property }
  return fact(ground, [link(element), ' ', clause])
}

/** “carries prompts” and “carries personal data” → “carries prompts and personal data”. */
function joined([first = '', ...rest]: readonly string[]): string {
  const verb = `${first.split(' ', 1)[0]} `
  return [
    first,
    ...rest.map((phrase) => (phrase.startsWith(verb) ? phrase.slice(verb.length) : phrase)),
  ].join(' and ')
}

/** “nobody has said whether *Training data* is backed up”. */
export function unanswered(catalogue: Catalogue, element: ElementFacts, property: string): Fact {
  const def = definition(catalogue, element, property)
  const { yes } = def?.clauses ?? {}
  const ground = `${element.id}.${property}=?`
  if (def?.type === 'tri' && yes) {
    const clause = { text: says(element, yes), element: element.id, property }
    return fact(ground, ['nobody has said whether ', link(element), ' ', clause])
  }
  const label = { text: `“${def?.label ?? property}”`, element: element.id, property }
  return fact(ground, ['nobody has answered ', label, ' for ', link(element)])
}

/** “*Prediction request* goes from *Customer* to *Public API*”. */
export function sends(flow: FlowFacts): Fact {
  const name = flow.row.name.trim() === '' ? { text: 'a flow', element: flow.id } : link(flow)
  const ground = `${flow.id}:${flow.source.id}>${flow.target.id}`
  return fact(ground, [name, ` ${says(flow, 'goes')} from `, link(flow.source), ' to ', link(flow.target)])
}

/** “*Prediction request* enters *Exposed services* from *Internet*”. */
export function crosses(flow: FlowFacts): Fact {
  const { source, target } = flow
  const ground = `${flow.id}:${source.zone.key}>${target.zone.key}`
  const verb = ` ${says(flow, 'enters')} `
  return fact(ground, [link(flow), verb, zoneLink(target.zone), ' from ', zoneLink(source.zone)])
}

/** “*Customer* is in *Internet*, trust level 0 of 5”. */
export function lies(asset: AssetFacts): Fact {
  const { zone } = asset
  const runs = [link(asset), ` ${says(asset, 'is')} in `, zoneLink(zone), `, trust level ${zone.trust} of 5`]
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
  const verb = assets.length === 2 && end.kind.traits.includes('tool') ? 'call' : 'reach'
  const runs = [...to.parts, `, which can ${verb} `, link(end), ...through(assets.slice(1, -1))]
  const { parts } = fact('', runs)
  const path = [...(to.path ?? []), ...(on.path?.slice(1) ?? [])]
  return { grounds: [...to.grounds, ...on.grounds], parts, path }
}

function through(assets: readonly AssetFacts[]): Run[] {
  const named = assets.length > 3 ? assets.slice(0, 2) : assets
  const rest = assets.length - named.length
  const runs = named.flatMap((asset, index): Run[] => {
    const last = index === named.length - 1 && rest === 0
    return [index === 0 ? ' through ' : last ? ' and ' : ', ', link(asset)]
  })
  return rest > 0 ? [...runs, ` and ${rest} more`] : runs
}

/** “*Notebook* shares *Corporate network* with *Public API*”. */
export function shares(self: AssetFacts, other: AssetFacts): Fact {
  const ground = `${self.id} in ${self.zone.key} with ${other.id}`
  return fact(ground, [link(self), ` ${says(self, 'shares')} `, zoneLink(self.zone), ' with ', link(other)])
}

/** “the diagram contains *Assistant*”. */
export function contains(asset: AssetFacts): Fact {
  return fact(`has ${asset.id}`, ['the diagram contains ', link(asset)])
}

/** “the diagram shows no logs”, for few kinds; without words for many. */
export function lacks(catalogue: Catalogue, kinds: readonly string[], rest: readonly Run[]): Fact | null {
  if (kinds.length === 0 || kinds.length > 3) return null
  const names = kinds.map((id) => plain(catalogue.kinds.get(id)?.name ?? id))
  const last = names.pop() ?? ''
  return fact(`no ${kinds.join()}`, [...rest, names.length > 0 ? `${names.join(', ')} or ${last}` : last])
}

/** “no sensor or camera can reach *ML model*”. */
export function unreached(
  catalogue: Catalogue,
  kinds: readonly string[],
  self: AssetFacts,
  inwards: boolean,
): Fact | null {
  if (!inwards) return lacks(catalogue, kinds, [link(self), ` ${says(self, 'does not reach any')} `])
  const names = lacks(catalogue, kinds, ['no '])
  return names && fact(`${names.grounds[0]}>${self.id}`, [...names.parts, ' can reach ', link(self)])
}

/** A name inside a sentence: without the capital, unless it is an abbreviation. */
function plain(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** What was said, or not said, about a mitigation for the whole system. */
export function systemControl(
  catalogue: Catalogue,
  control: string,
  state: 'open' | 'absent' | 'in-place',
): Fact {
  const name = { text: `“${catalogue.controls.get(control)?.name ?? control}”` }
  const ground = `system.${control}=${state}`
  if (state === 'open') {
    return fact(ground, ['nobody has said whether ', name, ' is in place for the whole system'])
  }
  return fact(ground, [
    name,
    state === 'absent' ? ' is missing for the whole system' : ' is in place for the whole system',
  ])
}

/** Where the drawing alone is reason enough. */
export function drawn(element: AssetFacts | FlowFacts | null): Fact {
  if (!element) return fact('', ['nothing in this diagram says otherwise'])
  if (isFlow(element)) return sends(element)
  const { id, kind } = element
  return fact(`${id} is ${kind.id}`, [link(element), ` ${says(element, 'is')} drawn as “${kind.name}”`])
}
