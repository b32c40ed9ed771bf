import { readableLine } from '../model/readable'

/** Text of a model as one cell of a table for the eye: on one line, cut or filled up to a number of characters. */
export function cell(text: string, width: number): string {
  const line = readableLine(text)
  const characters = [...line]
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : line.padEnd(width)
}
