import { cpus, loadavg } from 'node:os'
import { browserRows } from './browser'
import { engineRows } from './engine'
import { type Row, table } from './row'
import { workRows } from './work'

const SIZES = [100, 1000]

export const inEngine = () => [...engineRows(SIZES), ...workRows(SIZES)]
export const inBrowser = (url: string, executable: string) => browserRows(SIZES, url, executable)

const loadBefore = loadavg()[0] ?? 0

/** The table, with what it was measured on: the numbers of two machines, or of a busy one, do not compare. */
export function report(rows: readonly Row[]): string {
  const processors = cpus()
  const machine = `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`
  const load = `load at the start ${loadBefore.toFixed(1)}`
  return `${table(SIZES, rows)}\n\n${machine}, ${load}`
}
