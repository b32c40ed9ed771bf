/** One line of the table: a value per size of model, one only where size does not matter; targets are for the largest. */
export type Row = {
  readonly what: string
  readonly values: readonly number[]
  readonly unit: string
  /** At most this. */
  readonly target?: number
}

function cell(value: number, unit: string): string {
  return Number.isNaN(value) ? '–' : `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ${unit}`
}

/** The rows as a Markdown table, a column per size; a missed target is marked. */
export function table(sizes: readonly number[], rows: readonly Row[]): string {
  const head = ['', ...sizes.map((size) => `${size.toLocaleString('en')} assets`), 'target', '']
  const body = rows.map(({ what, values, unit, target }) => {
    const worst = values.findLast((value) => !Number.isNaN(value)) ?? Number.NaN
    const verdict = target === undefined ? '' : worst <= target ? '✓' : '✗'
    const limit = target === undefined ? '' : `≤ ${target} ${unit}`
    const cells = sizes.map((_, index) => cell(values[index] ?? Number.NaN, unit))
    return [what, ...cells, limit, verdict]
  })
  const lines = [head, ...body]
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)))
  const print = (line: readonly string[]) =>
    `| ${line.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [print(head), rule, ...body.map(print)].join('\n')
}
