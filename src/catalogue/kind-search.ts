import type { Catalogue, KindDef, ZoneKindDef } from './define'
import { kindGroups, starterKinds } from './kind-groups'
import { bestRank, otherNameFor, RANK, ranked, type Searchable, search } from './search'

type Kinds = Pick<Catalogue, 'kinds'>

/** A kind, and what an asset of it is called when it is added for this search. */
export type KindOffer = { readonly kind: KindDef; readonly name: string }

/** For what no kind is called: what it is at least. */
const AT_LEAST = ['process', 'data-store', 'external-entity']
/** Kinds offered because the last word of several is theirs. */
const BY_LAST_WORD = 4

/** Kinds that answer a search, best first; without words the starters, then all others by group. */
export function searchKinds(query: string, elements: Kinds): readonly KindDef[] {
  return search(inOrder(elements), query, readKind)
}

/**
 * What can be added for what was typed, best first. People draw with their own words: what they typed is the name
 * where it is another word for the kind (“Chatbot”), where its last word is (“Policy documents”), and where nothing is
 * called so at all, as a process, a store or somebody outside.
 */
export function offerKinds(query: string, elements: Kinds): readonly KindOffer[] {
  const all = inOrder(elements)
  const found = ranked(all, query, readKind)
  const offers = found.map(({ item }) => ({ kind: item, name: otherNameFor(item, query) ?? item.name }))
  const typed = asName(query)
  if (typed.length < 2 || (found[0]?.rank ?? RANK.none) > RANK.text) return offers
  const last = typed.split(' ').at(-1) ?? ''
  const byLast = ranked(all, last, readKind)
    .filter(({ rank }) => rank >= RANK.other)
    .slice(0, BY_LAST_WORD)
    .map(({ item }) => ({ kind: item, name: typed }))
  const atLeast = AT_LEAST.flatMap((id) => elements.kinds.get(id) ?? [])
    .filter((kind) => byLast.every((offer) => offer.kind !== kind))
    .map((kind) => ({ kind, name: typed }))
  return [...byLast, ...offers.filter(({ kind }) => byLast.every((offer) => offer.kind !== kind)), ...atLeast]
}

/**
 * The zones that are called so, and whether they answer better than any kind does; without words none, since the list
 * is of assets first.
 */
export function offerZones(
  query: string,
  elements: Kinds & Pick<Catalogue, 'zoneKinds'>,
): { readonly zones: readonly ZoneKindDef[]; readonly first: boolean } {
  if (query.trim() === '') return { zones: [], first: false }
  const found = ranked([...elements.zoneKinds.values()], query, readZone).filter(
    ({ rank }) => rank >= RANK.within,
  )
  const first = (found[0]?.rank ?? RANK.none) > bestRank(inOrder(elements), query, readKind)
  return { zones: found.map(({ item }) => item), first }
}

function readZone({ name, calledBy, why }: ZoneKindDef): Searchable {
  return { name, calledBy, text: why }
}

function readKind({ id, name, calledBy, description, group }: KindDef): Searchable {
  return { name, calledBy, text: `${description} ${id} ${group}` }
}

function inOrder(elements: Kinds): readonly KindDef[] {
  return [...new Set([...starterKinds(elements), ...kindGroups(elements).flatMap((group) => group.kinds)])]
}

function asName(query: string): string {
  const text = query.trim().replace(/\s+/g, ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
