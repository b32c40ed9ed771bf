import { type Measures, shares, sumUp } from './measure'
import { textTable } from './text-table'

export type Row = { readonly name: string; readonly measures: Measures }
type Column = { readonly head: string; readonly of: (measures: Measures) => number | string }

const NAME_WIDTH = 32

const THREATS: readonly Column[] = [
  { head: 'open', of: ({ open }) => open },
  { head: 'confirmed', of: ({ byStatus }) => byStatus.confirmed },
  { head: 'to confirm', of: ({ byStatus }) => byStatus.unanswered },
  { head: 'reduced', of: ({ byStatus }) => byStatus.reduced },
  { head: 'mitigated', of: ({ byStatus }) => byStatus.mitigated },
  { head: 'suppressed', of: ({ byStatus }) => byStatus.suppressed },
]

const OPEN: readonly Column[] = [
  { head: 'critical', of: ({ byLevel }) => byLevel.critical },
  { head: 'high', of: ({ byLevel }) => byLevel.high },
  { head: 'medium', of: ({ byLevel }) => byLevel.medium },
  { head: 'low', of: ({ byLevel }) => byLevel.low },
  { head: 'questions', of: ({ questions }) => questions },
  { head: 'about AI', of: (measures) => percent(shares(measures).aiSpecificShare) },
]

const OPENING: readonly Column[] = [
  { head: 'assets', of: ({ assets }) => assets },
  { head: 'flows', of: ({ flows }) => flows },
  { head: 'threats', of: ({ opening }) => opening },
  { head: 'per asset', of: (measures) => ratio(shares(measures).openingPerAsset) },
  { head: 'per element', of: (measures) => ratio(shares(measures).openingPerElement) },
]

const LEGEND = `open          confirmed, to confirm or reduced
questions     different questions that open threats hang on
about AI      share that cites an ATLAS technique, OWASP LLM, ML or Agentic, NIST AI 100-2 or
              Microsoft AI/ML
opening view  open, and confirmed or of high or critical risk; elements are assets and flows`

/** The counts of models for the eye, at most 100 columns; of several models with their sum. */
export function statsTable(rows: readonly Row[]): string {
  const total = { name: 'All', measures: sumUp(rows.map(({ measures }) => measures)) }
  const lines = rows.length > 1 ? [...rows, total] : rows
  const blocks = [
    block('Threats', THREATS, lines),
    block('Open threats', OPEN, lines),
    block('Opening view', OPENING, lines),
  ]
  return `${[...blocks, LEGEND].join('\n\n')}\n`
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
