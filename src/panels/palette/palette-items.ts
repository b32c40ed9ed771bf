/** What can be put on the canvas, in the palette's groups. */

import * as text from '#text/palette'
import type { KindDef } from '../../catalogue/define'
import { drawingOf } from '../../catalogue/icons'
import { kindGroups, starterKinds } from '../../catalogue/kind-groups'
import { offerKinds } from '../../catalogue/kind-search'
import type { Elements } from '../../catalogue/pack/model-elements'
import { bestRank, otherNameFor, RANK, type Searchable, search } from '../../catalogue/search'
import type { DragItem } from '../../store/drag'

export type PaletteItem = DragItem & {
  readonly name: string
  readonly calledBy: readonly string[]
  /** What it is called when it is added now, if not by its name. */
  readonly called?: string | undefined
  readonly about: string
  /** SVG paths; zones have their tint instead. */
  readonly icon: readonly string[] | null
  /** Of zones: 0 (anyone) to 5 (management). */
  readonly trust: number | null
}

export type PaletteGroup = {
  readonly id: string
  readonly name: string
  readonly items: readonly PaletteItem[]
  /** Shown without opening it. */
  readonly open: boolean
}

/** Starters and zones first, then all other kinds by group, folded. */
export function paletteGroups(elements: Elements): readonly PaletteGroup[] {
  const starters = starterKinds(elements)
  const people = starters.filter(({ dfd }) => dfd === 'external-entity')
  const assets = starters.filter((kind) => !people.includes(kind))
  const others = kindGroups(elements)
    .map(({ id, name, kinds }) => ({ id, name, kinds: kinds.filter((kind) => !kind.starter) }))
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ id, name, kinds }) => ({ id, name, items: kinds.map(assetItem), open: false }))
  return [
    { id: 'key', name: text.keyAssets, items: assets.map(assetItem), open: true },
    { id: 'around', name: text.peopleAndSuppliers, items: people.map(assetItem), open: true },
    { id: 'zones', name: text.zones, items: zoneItems(elements), open: true },
    ...others,
  ]
}

/**
 * The groups with only what has every word of the query, best names first; all of it without words. What nothing is
 * called so is offered first under that name.
 */
export function searchPalette(
  groups: readonly PaletteGroup[],
  query: string,
  elements: Elements,
): readonly PaletteGroup[] {
  if (query.trim() === '') return groups
  const found = groups
    .map((group) => ({ ...group, open: true, items: search(group.items, query, said).map(named(query)) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => bestRank(b.items, query, said) - bestRank(a.items, query, said))
  if (found.some(({ items }) => bestRank(items, query, said) > RANK.text)) return found
  const own = ownNamed(query, elements)
  return own.length > 0
    ? [{ id: 'own', name: text.addUnderThisName, items: own, open: true }, ...found]
    : found
}

/** What can be added under the words that were typed, where nothing is called so. */
function ownNamed(query: string, elements: Elements): readonly PaletteItem[] {
  return offerKinds(query, elements)
    .filter(({ kind, name }) => name !== kind.name)
    .map(({ kind, name }) => ({ ...assetItem(kind), called: name }))
}

function named(query: string) {
  return (item: PaletteItem): PaletteItem => ({
    ...item,
    called: item.type === 'asset' ? (otherNameFor(item, query) ?? undefined) : undefined,
  })
}

function said({ name, calledBy, about, kind }: PaletteItem): Searchable {
  return { name, calledBy, text: `${about} ${kind}` }
}

function assetItem(kind: KindDef): PaletteItem {
  const { id, name, calledBy = [], description } = kind
  return { type: 'asset', kind: id, name, calledBy, about: description, icon: drawingOf(kind), trust: null }
}

function zoneItems({ zoneKinds }: Elements): readonly PaletteItem[] {
  return [...zoneKinds.values()].map(({ id, name, calledBy = [], why, trust }) => ({
    type: 'zone',
    kind: id,
    name,
    calledBy,
    about: text.trustOf(why, trust),
    icon: null,
    trust,
  }))
}
