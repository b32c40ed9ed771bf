/** What spreadsheets take for a formula, in ASCII or full width, after blanks or not. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/**
 * One cell of a table (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front, so that
 * it stays text; numbers are ours and stay numbers.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
