/**
 * Control characters, halves of characters, and the marks that turn the direction of what follows: they print
 * nothing, and make a terminal act or a line read as another one. Right-to-left scripts need none of them.
 */
const UNREADABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** The text without signs that only deceive; tabs and line breaks stay. */
export function readable(text: string): string {
  return text.replace(UNREADABLE, '')
}

/** The same on one line, as names are. */
export function readableLine(text: string): string {
  return readable(text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' '))
}
