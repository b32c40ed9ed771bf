import * as text from '#text/model-file'

/** What a file may contain at most, since it can come from anywhere. Lengths in characters. */
export const LIMITS = {
  bytes: 8_000_000,
  /** Rows per table. */
  rows: 5_000,
  /** Entries in one row's properties or controls. */
  entries: 500,
  /** Items of a list. */
  items: 500,
  id: 200,
  name: 1_000,
  text: 50_000,
  /** Objects and lists inside each other. */
  depth: 32,
  /** Zones inside each other. */
  nested: 100,
  /** Baselines in a model. */
  baselines: 20,
  /** Characters of all baselines together as JSON; what a browser keeps is some five million. */
  allBaselines: 1_500_000,
  /** Rule packs in a model. */
  packs: 20,
  /** Characters of one rule pack as JSON. */
  pack: 500_000,
  /** Pixels from the origin. */
  far: 10_000_000,
} as const

/** How many rows a table may have. */
export function rowLimit(table: string): number {
  if (table === 'packs') return LIMITS.packs
  return table === 'baselines' ? LIMITS.baselines : LIMITS.rows
}

export const packTooLarge = text.packTooLarge(LIMITS.pack)

/** Is the content of a rule pack small enough to be kept? */
export function fitsPack(pack: unknown): boolean {
  return (JSON.stringify(pack) ?? '').length <= LIMITS.pack
}
