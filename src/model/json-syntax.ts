/** Where and why a text is not JSON, the same in every browser (their own messages differ, or give no place). */

import * as words from '#text/model-file'

export type SyntaxProblem = { readonly line: number; readonly column: number; readonly reason: string }

class Broken extends Error {
  readonly offset: number
  constructor(offset: number, reason: string) {
    super(reason)
    this.offset = offset
  }
}

const DEEPEST = 500
const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** Every character that may stand in quotes as itself: from the space on, but no quote and no backslash. */
const PLAIN = /[ !#-[\]-\uffff]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** The first mistake in the text, or null when it is JSON. Lines and columns count from 1. */
export function findSyntaxProblem(text: string): SyntaxProblem | null {
  try {
    const end = skip(text, value(text, skip(text, 0), 0))
    if (end < text.length) throw new Broken(end, words.nothingMayFollow(found(text, end)))
    return null
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    const before = text.slice(0, error.offset).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason: error.message }
  }
}

function value(text: string, at: number, depth: number): number {
  if (depth > DEEPEST) throw new Broken(at, words.tooDeep)
  const first = text[at]
  if (first === '{') return sequence(text, at, depth, '}', entry)
  if (first === '[') return sequence(text, at, depth, ']', value)
  if (first === '"') return string(text, at)
  const end = match(SCALAR, text, at)
  if (end === at) throw new Broken(at, words.valueExpected(found(text, at)))
  return end
}

type Reader = (text: string, at: number, depth: number) => number

function sequence(text: string, start: number, depth: number, close: string, read: Reader): number {
  let at = skip(text, start + 1)
  if (text[at] === close) return at + 1
  for (;;) {
    at = skip(text, read(text, at, depth + 1))
    if (text[at] === close) return at + 1
    if (text[at] !== ',') throw new Broken(at, words.commaExpected(close, found(text, at)))
    const comma = at
    at = skip(text, at + 1)
    if (text[at] === close) throw new Broken(comma, words.commaTooMany(close))
  }
}

function entry(text: string, at: number, depth: number): number {
  if (text[at] !== '"') throw new Broken(at, words.nameExpected(found(text, at)))
  const colon = skip(text, string(text, at))
  if (text[colon] !== ':') throw new Broken(colon, words.colonExpected(found(text, colon)))
  return value(text, skip(text, colon + 1), depth)
}

function string(text: string, start: number): number {
  let at = match(PLAIN, text, start + 1)
  while (text[at] === '\\') {
    const end = match(ESCAPE, text, at)
    if (end === at) throw new Broken(at, words.noSuchEscape)
    at = match(PLAIN, text, end)
  }
  if (text[at] === '"') return at + 1
  throw new Broken(at < text.length ? at : start, words.textDoesNotEnd)
}

function skip(text: string, at: number): number {
  return match(SPACE, text, at)
}

/** Where the pattern ends that begins here; here itself when it does not. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function found(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return at >= text.length ? words.endOfFile : character === '\n' ? words.endOfLine : character
}
