/** What can be put on the canvas, in the palette's groups. */

import type { KindDef } from '../../catalogue/define'
import { elements } from '../../catalogue/elements'
import { kindGroups, starterKinds } from '../../catalogue/kind-groups'
import type { DragItem } from '../../store/drag'

export type PaletteItem = DragItem & {
  readonly name: string
  readonly about: string
  /** Name of the drawing in icons.ts; zones have their tint instead. */
  readonly icon: string | null
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
export function paletteGroups(): readonly PaletteGroup[] {
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
    { id: 'zones', name: 'Zones', items: zoneItems(), open: true },
    ...others,
  ]
}

/** The groups with only what has every word of the query, best names first; all of it without words. */
export function searchPalette(groups: readonly PaletteGroup[], query: string): readonly PaletteGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  return groups
    .map((group) => ({ ...group, open: true, items: group.items.filter((item) => holds(item, words)) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => best(b, words) - best(a, words))
}

function holds({ name, about, kind }: PaletteItem, words: readonly string[]): boolean {
  const text = `${name} ${about} ${kind}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

/** 2 where a name starts with the first word, 1 where a name has it. */
function best({ items }: PaletteGroup, [word = '']: readonly string[]): number {
  const names = items.map(({ name }) => name.toLowerCase())
  return names.some((name) => name.startsWith(word)) ? 2 : names.some((name) => name.includes(word)) ? 1 : 0
}

function assetItem({ id, name, description, icon }: KindDef): PaletteItem {
  return { type: 'asset', kind: id, name, about: description, icon, trust: null }
}

function zoneItems(): readonly PaletteItem[] {
  return [...elements.zoneKinds.values()].map(({ id, name, why, trust }) => ({
    type: 'zone',
    kind: id,
    name,
    about: `${why} Trust ${trust}.`,
    icon: null,
    trust,
  }))
}
