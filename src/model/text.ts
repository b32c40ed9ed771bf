/** Measuring and wrapping without a DOM, so that a picture has the same lines in a browser and in a terminal. */

import { ADVANCES } from './advances'

const ELLIPSIS = '…'
/** Letters outside the table: Cyrillic, Greek and the like. */
const OTHER = 0.7
const BOLD = 1.12
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const ZERO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}]$/u
const FULL_WIDTH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6\p{Extended_Pictographic}\p{Regional_Indicator}]$/u

/**
 * Width in pixels of one line at a font size in pixels. An upper estimate for the usual system fonts: what
 * fits by this measure fits on screen. Weight 600 and more counts as bold.
 */
export function measure(text: string, size: number, weight = 400): number {
  let ems = 0
  for (const character of text) ems += advance(character)
  return ems * size * (weight >= 600 ? BOLD : 1)
}

function advance(character: string): number {
  const known = ADVANCES[character.charCodeAt(0) - 32]
  if (known !== undefined) return known / 1000
  if (ZERO_WIDTH.test(character)) return 0
  if (FULL_WIDTH.test(character)) return 1
  const base = ADVANCES[character.normalize('NFD').charCodeAt(0) - 32]
  return base === undefined ? OTHER : base / 1000
}

/**
 * At most `lines` lines no wider than `width`, broken between words, inside a word only when it is longer
 * than a line; what does not fit ends in an ellipsis. White space collapses; empty text gives no line.
 */
export function wrap(text: string, width: number, size: number, lines: number, weight = 400): string[] {
  const fits = (line: string): boolean => measure(line, size, weight) <= width
  const out: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (out.length >= lines) break
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') out.push(line)
    const pieces = fits(word) ? [word] : hardBreak(word, fits, lines + 1)
    line = pieces.pop() ?? ''
    out.push(...pieces)
  }
  if (line !== '') out.push(line)
  if (out.length <= lines) return out
  const kept = out.slice(0, lines)
  const last = kept.pop()
  return last === undefined ? [] : [...kept, ellipsis(last, fits)]
}

function hardBreak(word: string, fits: (line: string) => boolean, atMost: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece === '' || fits(piece + segment)) {
      piece += segment
      continue
    }
    pieces.push(piece)
    if (pieces.length >= atMost) return pieces
    piece = segment
  }
  return [...pieces, piece]
}

function ellipsis(line: string, fits: (line: string) => boolean): string {
  const characters = [...graphemes.segment(line)].map((part) => part.segment)
  while (characters.length > 0 && !fits(characters.join('').trimEnd() + ELLIPSIS)) characters.pop()
  return characters.join('').trimEnd() + ELLIPSIS
}
