import type { Catalogue, PackTitle } from '../define'

/** The rule pack that an entry comes from; null for what is built in. Ids of a pack begin with the pack's. */
export function packOf({ packs }: Pick<Catalogue, 'packs'>, id: string): PackTitle | null {
  if (packs.size === 0) return null
  return packs.get(id.slice(0, id.indexOf('-')).toLowerCase()) ?? null
}

/** “Example bank, 2026.1, by Example Bank, model risk”. */
export function packWords({ name, edition, publisher }: PackTitle): string {
  return [name, edition, publisher && `by ${publisher}`].filter(Boolean).join(', ')
}
