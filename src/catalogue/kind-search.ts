import type { Catalogue, KindDef } from './define'
import { kindGroups, starterKinds } from './kind-groups'
import { search } from './search'

/** Kinds that answer a search, best first; without words the starters, then all others by group. */
export function searchKinds(query: string, elements: Pick<Catalogue, 'kinds'>): readonly KindDef[] {
  const all = new Set([...starterKinds(elements), ...kindGroups(elements).flatMap((group) => group.kinds)])
  return search([...all], query, ({ id, name, description, group }) => ({
    name,
    text: `${description} ${id} ${group}`,
  }))
}
