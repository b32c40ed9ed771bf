/** Measuring and wrapping without a DOM, so that a picture has the same lines in a browser and in a terminal. */

import { ADVANCES } from './advances'

const ELLIPSIS = '…'
/** Letters outside the table: Cyrillic, Greek and the like. */
const OTHER = 0.7
/** Bold widens narrow letters (i, l, r, t) more than wide ones: the larger of DejaVu Sans and Liberation Sans again. */
const BOLD = { narrow: 1.24, wide: 1.13, below: 0.43 } as const
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const ZERO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}]$/u
const FULL_WIDTH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6\p{Extended_Pictographic}\p{Regional_Indicator}]$/u

/**
 * Width in pixels of one line at a font size in pixels. An upper estimate for the usual system fonts: what
 * fits by this measure fits on screen. Weight 600 and more counts as bold.
 */
export function measure(text: string, size: number, weight = 400): number {
  const bold = weight >= 600
  let ems = 0
  for (const character of text) ems += bold ? boldened(advance(character)) : advance(character)
  return ems * size
}

function boldened(ems: number): number {
  return ems * (ems < BOLD.below ? BOLD.narrow : BOLD.wide)
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
  let rest = text.replace(/\s+/g, ' ').trim()
  while (rest !== '' && out.length < lines - 1 && !fits(rest)) {
    const line = firstLine(rest, fits)
    out.push(line)
    rest = rest.slice(line.length).trimStart()
  }
  if (rest === '' || lines < 1) return out
  return [...out, fits(rest) ? rest : shortened(rest, fits)]
}

type Fits = (line: string) => boolean

/** The words that fit; else the part of the first word that does, and one character at least. */
function firstLine(text: string, fits: Fits): string {
  let end = 0
  for (
    let next = text.indexOf(' ');
    next >= 0 && fits(text.slice(0, next));
    next = text.indexOf(' ', next + 1)
  ) {
    end = next
  }
  return end > 0 ? text.slice(0, end) : longestPart(text, fits) || firstCharacter(text)
}

function shortened(text: string, fits: Fits): string {
  return longestPart(text, (part) => fits(part.trimEnd() + ELLIPSIS)).trimEnd() + ELLIPSIS
}

/** The longest beginning of whole characters that fits. */
function longestPart(text: string, fits: Fits): string {
  let end = 0
  for (const { index, segment } of graphemes.segment(text)) {
    const next = index + segment.length
    if (!fits(text.slice(0, next))) break
    end = next
  }
  return text.slice(0, end)
}

function firstCharacter(text: string): string {
  for (const { segment } of graphemes.segment(text)) return segment
  return ''
}
