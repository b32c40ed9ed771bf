/** Text of people inside Markdown: always words, never markup. */

import { readable } from '../../model/readable'

/** Text that stays text: what Markdown, its tables, HTML, formulas and entities would read is escaped. */
export function escapeMarkdown(text: string): string {
  return readable(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ')).replace(
    /[\\`*_[\]<>|~&$]/g,
    (sign) => `\\${sign}`,
  )
}

/** A line of escaped text whose start is no heading, list, quotation or rule. */
export function startPlain(line: string): string {
  return line.replace(/^(#{1,6}|[-+=])(?=\s|$|[-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** The text as one line of plain words, wherever on a page it comes to stand. */
export function markdownLine(text: string): string {
  return startPlain(escapeMarkdown(text).replace(/\s+/g, ' ').trim())
}
