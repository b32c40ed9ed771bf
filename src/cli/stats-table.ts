import * as text from '#text/cli'
import { type Measures, shares, sumUp } from './measure'
import { textTable } from './text-table'

export type Row = { readonly name: string; readonly measures: Measures }
type Column = { readonly head: string; readonly of: (measures: Measures) => number | string }

const NAME_WIDTH = 32

const THREATS: readonly Column[] = [
  { head: text.columns.open, of: ({ open }) => open },
  { head: text.columns.confirmed, of: ({ byStatus }) => byStatus.confirmed },
  { head: text.columns.unanswered, of: ({ byStatus }) => byStatus.unanswered },
  { head: text.columns.reduced, of: ({ byStatus }) => byStatus.reduced },
  { head: text.columns.mitigated, of: ({ byStatus }) => byStatus.mitigated },
  { head: text.columns.suppressed, of: ({ byStatus }) => byStatus.suppressed },
]

const OPEN: readonly Column[] = [
  { head: text.levels.critical, of: ({ byLevel }) => byLevel.critical },
  { head: text.levels.high, of: ({ byLevel }) => byLevel.high },
  { head: text.levels.medium, of: ({ byLevel }) => byLevel.medium },
  { head: text.levels.low, of: ({ byLevel }) => byLevel.low },
  { head: text.columns.questions, of: ({ questions }) => questions },
  { head: text.columns.aboutAi, of: (measures) => percent(shares(measures).aiSpecificShare) },
]

const OPENING: readonly Column[] = [
  { head: text.columns.assets, of: ({ assets }) => assets },
  { head: text.columns.flows, of: ({ flows }) => flows },
  { head: text.columns.threats, of: ({ opening }) => opening },
  { head: text.columns.perAsset, of: (measures) => ratio(shares(measures).openingPerAsset) },
  { head: text.columns.perElement, of: (measures) => ratio(shares(measures).openingPerElement) },
]

/** The counts of models for the eye, at most 100 columns; of several models with their sum. */
export function statsTable(rows: readonly Row[]): string {
  const total = { name: text.all, measures: sumUp(rows.map(({ measures }) => measures)) }
  const lines = rows.length > 1 ? [...rows, total] : rows
  const blocks = [
    block(text.threats, THREATS, lines),
    block(text.openThreats, OPEN, lines),
    block(text.openingView, OPENING, lines),
  ]
  return `${[...blocks, text.legend].join('\n\n')}\n`
}

function block(title: string, columns: readonly Column[], rows: readonly Row[]): string {
  return textTable([
    [title.padEnd(NAME_WIDTH), ...columns.map(({ head }) => head)],
    ...rows.map(({ name, measures }) => [clipped(name), ...columns.map(({ of }) => `${of(measures)}`)]),
  ])
}

function clipped(name: string): string {
  const characters = [...name]
  return characters.length > NAME_WIDTH ? `${characters.slice(0, NAME_WIDTH - 1).join('')}…` : name
}

function ratio(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

function percent(value: number | null): string {
  return value === null ? '–' : `${Math.round(100 * value)}%`
}
