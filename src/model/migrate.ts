import type { Fields } from './draft'

/** The version that this code reads and writes. */
export const VERSION = 1

/** Turns a file of one version into the next one. Pure; its old form stays behind as a fixture. */
export type Step = (file: Fields) => Fields

/** The first entry leads from version 1 to 2, and so on; version 1 is the first and only one so far. */
const STEPS: readonly Step[] = []

/** Brings a parsed file of an older version forward, one step at a time. */
export function migrate(file: Fields, from: number, steps: readonly Step[] = STEPS): Fields {
  return steps
    .slice(from - 1)
    .reduce((old, step, index) => ({ ...step(old), version: from + index + 1 }), file)
}
