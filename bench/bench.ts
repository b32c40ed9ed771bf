import { cpus } from 'node:os'
import { engineRows } from './engine'
import { type Row, table } from './row'

const SIZES = [100, 1000]

export const inEngine = () => engineRows(SIZES)

/** The table, with what it was measured on: the numbers of two machines cannot be compared. */
export function report(rows: readonly Row[]): string {
  const processors = cpus()
  const machine = `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`
  return `${table(SIZES, rows)}\n\n${machine}`
}
