/** Collecting definitions from files, in an order that does not depend on the bundler. */

/** The modules of a glob, by path. */
export function modules<T>(glob: Readonly<Record<string, T>>): readonly T[] {
  return Object.entries(glob)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, module]) => module)
}

/** Definitions by id, in the order given. Throws when an id is used twice. */
export function byId<T extends { readonly id: string }>(
  what: string,
  defs: Iterable<T>,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const def of defs) {
    if (map.has(def.id)) throw new Error(`Two definitions of ${what} “${def.id}”`)
    map.set(def.id, def)
  }
  return map
}
