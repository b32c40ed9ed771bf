/** What the palette offers, in its order: the starters, zones, then everything else folded by group. */

import type { KindDef } from '../../catalogue/define'
import { elements } from '../../catalogue/elements'
import { kindGroups, starterKinds } from '../../catalogue/kind-groups'
import type { DragItem } from '../../store/drag'

export type PaletteItem = DragItem & {
  readonly name: string
  readonly about: string
  /** Name of the drawing; null for zones, which are drawn as a tinted box. */
  readonly icon: string | null
  /** 0 to 5, for the tint of a zone. */
  readonly trust?: number
}

export type PaletteGroup = {
  readonly id: string
  readonly name: string
  readonly items: readonly PaletteItem[]
  /** Folded until it is opened or searched. */
  readonly folded: boolean
}

function assetItem({ id, name, description, icon }: KindDef): PaletteItem {
  return { type: 'asset', kind: id, name, about: description, icon }
}

function zoneItems(): readonly PaletteItem[] {
  return [...elements.zoneKinds.values()].map(({ id, name, trust, why }) => ({
    type: 'zone',
    kind: id,
    name,
    about: `Trust ${trust}. ${why}`,
    icon: null,
    trust,
  }))
}

function allGroups(): readonly PaletteGroup[] {
  const starters = starterKinds(elements)
  const isPerson = (kind: KindDef) => kind.group === 'people'
  const others = kindGroups(elements)
    .map((group) => ({ ...group, kinds: group.kinds.filter((kind) => !kind.starter) }))
    .filter((group) => group.kinds.length > 0)
  return [
    {
      id: 'key',
      name: 'Key assets',
      items: starters.filter((kind) => !isPerson(kind)).map(assetItem),
      folded: false,
    },
    { id: 'starters', name: 'People', items: starters.filter(isPerson).map(assetItem), folded: false },
    { id: 'zones', name: 'Trust zones', items: zoneItems(), folded: false },
    ...others.map(({ id, name, kinds }) => ({
      id,
      name: id === 'people' ? 'More people' : name,
      items: kinds.map(assetItem),
      folded: true,
    })),
  ]
}

const GROUPS = allGroups()

/** The groups with what fits the search in each, opened; everything while the search is empty. */
export function paletteGroups(query: string): readonly PaletteGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return GROUPS
  const fits = ({ name, about, kind }: PaletteItem) => {
    const text = `${name} ${about} ${kind}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return GROUPS.map((group) => ({ ...group, folded: false, items: group.items.filter(fits) })).filter(
    (group) => group.items.length > 0,
  )
}
