/** The forms in which a report can be taken away. */

import { type ReportOptions, reportOf } from './content'
import { registerCsv } from './csv'
import type { Findings } from './findings'
import { reportHtml } from './html'
import { reportMarkdown } from './markdown'
import { registerSarif, type Source } from './sarif'

export type ReportWriter = {
  readonly id: string
  readonly name: string
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
  /** One sentence that helps to choose. */
  readonly description: string
  /** It holds the sections that were chosen; else always the whole register. */
  readonly hasSections: boolean
  readonly write: (findings: Findings, options: ReportOptions & { readonly source?: Source }) => string
}

export const REPORT_WRITERS: readonly ReportWriter[] = [
  {
    id: 'html',
    name: 'HTML',
    extension: 'html',
    mime: 'text/html',
    description: 'One file to read, send and print; nothing in it is loaded from elsewhere.',
    hasSections: true,
    write: (findings, options) => reportHtml(reportOf(findings, options)),
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extension: 'md',
    mime: 'text/markdown',
    description: 'The same sections as text, for wikis and for version control; without the drawing.',
    hasSections: true,
    write: (findings, options) => reportMarkdown(reportOf(findings, options)),
  },
  {
    id: 'csv',
    name: 'CSV',
    extension: 'csv',
    mime: 'text/csv',
    description: 'The threat register as a table for spreadsheets, a row for each threat.',
    hasSections: false,
    write: registerCsv,
  },
  {
    id: 'sarif',
    name: 'SARIF',
    extension: 'sarif',
    mime: 'application/sarif+json',
    description: 'The threat register for code scanning and dashboards, with decisions as suppressions.',
    hasSections: false,
    write: (findings, { source }) => registerSarif(findings, source ?? null),
  },
]
