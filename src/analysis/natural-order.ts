function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The run of digits of `text` that starts at `from`. */
function digits(text: string, from: number): string {
  let end = from
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return text.slice(from, end)
}

/**
 * Compares ids as people count: f2 before f10. A total order that depends on nothing but the two strings
 * (no locale), so that results are the same on every machine and whatever the order of the tables.
 */
export function naturalOrder(a: string, b: string): number {
  if (a === b) return 0
  const shared = Math.min(a.length, b.length)
  let at = 0
  while (at < shared && a.charCodeAt(at) === b.charCodeAt(at)) at++
  let start = at
  while (start > 0 && isDigit(a.charCodeAt(start - 1))) start--
  const left = digits(a, start)
  const right = digits(b, start)
  if (left !== '' && right !== '') {
    const x = left.replace(/^0+/, '')
    const y = right.replace(/^0+/, '')
    if (x.length !== y.length) return x.length - y.length
    if (x !== y) return x < y ? -1 : 1
  }
  return a < b ? -1 : 1
}
