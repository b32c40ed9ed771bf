/** The forms in which a report can be taken away. */

import * as text from '#text/report'
import { type ReportOptions, reportOf } from './content'
import { registerCsv } from './csv'
import type { Findings } from './findings'
import { reportHtml } from './html'
import { reportMarkdown } from './markdown'
import { registerSarif, type SarifOptions } from './sarif'

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
  readonly write: (findings: Findings, options: ReportOptions & SarifOptions) => string
}

export const REPORT_WRITERS: readonly ReportWriter[] = [
  {
    id: 'html',
    name: 'HTML',
    extension: 'html',
    mime: 'text/html',
    description: text.aboutHtml,
    hasSections: true,
    write: (findings, options) => reportHtml(reportOf(findings, options)),
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extension: 'md',
    mime: 'text/markdown',
    description: text.aboutMarkdown,
    hasSections: true,
    write: (findings, options) => reportMarkdown(reportOf(findings, options)),
  },
  {
    id: 'csv',
    name: 'CSV',
    extension: 'csv',
    mime: 'text/csv',
    description: text.aboutCsv,
    hasSections: false,
    write: registerCsv,
  },
  {
    id: 'sarif',
    name: 'SARIF',
    extension: 'sarif',
    mime: 'application/sarif+json',
    description: text.aboutSarif,
    hasSections: false,
    write: registerSarif,
  },
]
