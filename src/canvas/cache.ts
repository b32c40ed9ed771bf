/** Keeps the object that was made from the same inputs, because identity is what React Flow compares. */

type Entry<Made> = { readonly inputs: readonly unknown[]; readonly made: Made; round: number }

export type Cache<Made> = {
  /** The object made last time for this id if every input is the same, else a new one. */
  get(id: string, inputs: readonly unknown[], make: () => Made): Made
  /** Forgets what was not asked for since the last call. */
  sweep(): void
}

/** Starts an empty cache. */
export function createCache<Made>(): Cache<Made> {
  const entries = new Map<string, Entry<Made>>()
  let round = 0
  return {
    get(id, inputs, make) {
      const known = entries.get(id)
      if (known && same(known.inputs, inputs)) {
        known.round = round
        return known.made
      }
      const made = make()
      entries.set(id, { inputs, made, round })
      return made
    },
    sweep() {
      for (const [id, entry] of entries) if (entry.round !== round) entries.delete(id)
      round += 1
    },
  }
}

/** The list given before if it has the same members in the same order. */
export function keepList<Item>(before: Item[], now: Item[]): Item[] {
  return before.length === now.length && now.every((item, i) => item === before[i]) ? before : now
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  // A plain loop: this runs for every element in every frame of a drag.
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
