/** Sticky notes: how large their text makes them, and where its lines break, on canvas and pictures alike. */

import type { Note } from './model'
import { wrap } from './text'

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'red'] as const
export type NoteColour = (typeof NOTE_COLOURS)[number]

/** A note as it is drawn; `tone` is the trust level whose line has its colour. */
export const NOTE = { w: 192, pad: 12, size: 13, line: 18, least: 84 } as const
const TONES: Readonly<Record<NoteColour, number>> = { yellow: 2, green: 4, blue: 3, red: 0 }
const MOST_LINES = 24

const known = new WeakMap<Note, readonly string[]>()

/** The lines of its text as far as there is room; an empty line stays one. */
export function noteLines(note: Note): readonly string[] {
  const lines =
    known.get(note) ??
    note.text
      .split('\n')
      .flatMap((line) => broken(line))
      .slice(0, MOST_LINES)
  known.set(note, lines)
  return lines
}

function broken(line: string): string[] {
  const lines = wrap(line, NOTE.w - 2 * NOTE.pad, NOTE.size, MOST_LINES)
  return lines.length === 0 ? [''] : lines
}

/** Width and height in pixels. */
export function noteSize(note: Note): { readonly w: number; readonly h: number } {
  return { w: NOTE.w, h: Math.max(NOTE.least, noteLines(note).length * NOTE.line + 2 * NOTE.pad) }
}

/** Its colour as the number of the trust level that shares it; one that is not known is yellow. */
export function noteTone({ colour }: Note): number {
  return TONES[NOTE_COLOURS.find((each) => each === colour) ?? 'yellow']
}
