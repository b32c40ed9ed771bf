/** What can be put on the canvas, in the palette's groups. */

import type { KindDef } from '../../catalogue/define'
import { drawingOf } from '../../catalogue/icons'
import { kindGroups, starterKinds } from '../../catalogue/kind-groups'
import type { Elements } from '../../catalogue/pack/model-elements'
import { bestRank, type Searchable, search } from '../../catalogue/search'
import type { DragItem } from '../../store/drag'

export type PaletteItem = DragItem & {
  readonly name: string
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
    { id: 'key', name: 'Key assets', items: assets.map(assetItem), open: true },
    { id: 'around', name: 'People and suppliers', items: people.map(assetItem), open: true },
    { id: 'zones', name: 'Zones', items: zoneItems(elements), open: true },
    ...others,
  ]
}

/** The groups with only what has every word of the query, best names first; all of it without words. */
export function searchPalette(groups: readonly PaletteGroup[], query: string): readonly PaletteGroup[] {
  if (query.trim() === '') return groups
  return groups
    .map((group) => ({ ...group, open: true, items: search(group.items, query, said) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => bestRank(b.items, query, said) - bestRank(a.items, query, said))
}

function said({ name, about, kind }: PaletteItem): Searchable {
  return { name, text: `${about} ${kind}` }
}

function assetItem(kind: KindDef): PaletteItem {
  const { id, name, description } = kind
  return { type: 'asset', kind: id, name, about: description, icon: drawingOf(kind), trust: null }
}

function zoneItems({ zoneKinds }: Elements): readonly PaletteItem[] {
  return [...zoneKinds.values()].map(({ id, name, why, trust }) => ({
    type: 'zone',
    kind: id,
    name,
    about: `${why} Trust ${trust}.`,
    icon: null,
    trust,
  }))
}
