/** The few forms that the printed catalogue is made of, as a code host shows them. */

import type { Words } from '../../catalogue/condition-words'

/** Text that stays text, whatever it holds. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`)
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `[text](target)`. */
export function link(text: string, target: string): string {
  return `[${escaped(text)}](${target})`
}

/** Nested words as a nested list; a single sentence as itself. */
export function wordList(words: Words): string {
  if (words.parts.length === 0) return `${capital(escaped(words.text))}.`
  const lines = (parts: readonly Words[], indent: string): readonly string[] =>
    parts.flatMap((part) => [
      `${indent}- ${escaped(part.text)}${part.parts.length > 0 ? ':' : ''}`,
      ...lines(part.parts, `${indent}  `),
    ])
  return [`${capital(escaped(words.text))}:`, '', ...lines(words.parts, '')].join('\n')
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Paragraphs, headings and tables with one free line between them, ended by one line break. */
export function page(blocks: readonly (string | null)[]): string {
  return `${blocks.filter((block) => block).join('\n\n')}\n`
}
