/** Looking up asset kinds, and their order in the palette. */

import * as text from '#text/kind-groups'
import type { Catalogue, KindDef } from './define'

type Kinds = Pick<Catalogue, 'kinds'>

const GROUP_IDS = [
  'people',
  'serving',
  'model',
  'agentic',
  'data',
  'pipeline',
  'infrastructure',
  'security',
  'supply',
  'generic',
] as const
const GROUPS: readonly { readonly id: string; readonly name: string }[] = GROUP_IDS.map((id) => ({
  id,
  name: text.groups[id],
}))

/** The five key assets of an AI system lead the starters. */
const KEY_ASSETS = ['training-data', 'public-api', 'ml-model', 'server', 'credentials']

/** For kinds that nobody declared, as a file from elsewhere may hold. */
const ANYTHING: KindDef = {
  id: 'process',
  name: text.process,
  description: '',
  dfd: 'process',
  group: 'generic',
  stage: 'use',
  defaultZone: 'application',
  traits: [],
  props: [],
  icon: 'cog',
}

/** The kind of that id; for an unknown id the generic process. */
export function kindOf({ kinds }: Kinds, id: string): KindDef {
  return kinds.get(id) ?? kinds.get('process') ?? ANYTHING
}

/** The kinds shown first in the palette, key assets leading. */
export function starterKinds({ kinds }: Kinds): readonly KindDef[] {
  const starters = [...kinds.values()].filter((kind) => kind.starter)
  const isKey = (kind: KindDef) => KEY_ASSETS.includes(kind.id)
  const keyAssets = KEY_ASSETS.flatMap((id) => starters.find((kind) => kind.id === id) ?? [])
  return [...keyAssets, ...starters.filter((kind) => !isKey(kind))]
}

/** All kinds by palette group; a group that is not listed here, from a rule pack, comes last under its id. */
export function kindGroups({
  kinds,
}: Kinds): readonly { readonly id: string; readonly name: string; readonly kinds: readonly KindDef[] }[] {
  const all = [...kinds.values()]
  const known = new Set(GROUPS.map(({ id }) => id))
  const others = [...new Set(all.map(({ group }) => group))].filter((id) => !known.has(id))
  return [...GROUPS, ...others.map((id) => ({ id, name: id }))]
    .map((group) => ({ ...group, kinds: all.filter((kind) => kind.group === group.id) }))
    .filter((group) => group.kinds.length > 0)
}
