/** Key chords: reading them, matching them against a key event, printing them for this platform. */

import * as text from '#text/commands-go'

export type Chord = {
  readonly key: string
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const NAMES: Readonly<Record<string, string>> = text.keyNames

/** Reads `Mod+Shift+Z`; the last part is the key as `KeyboardEvent.key` names it, letters in upper case. */
export function parseChord(keys: string): Chord {
  const parts = keys.split(/\+(?=.)/)
  return {
    key: parts.at(-1) ?? '',
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

/**
 * Whether the press is the chord. Letters match by what the layout types, digits by position, so that
 * `Shift+1` works where Shift+1 types another sign. Signs such as `?` need no Shift in the chord.
 */
export function matches(chord: Chord, press: KeyPress, mac: boolean): boolean {
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (mod !== chord.mod || other || press.altKey !== chord.alt) return false
  if (/^[0-9]$/.test(chord.key)) return press.code === `Digit${chord.key}` && press.shiftKey === chord.shift
  if (/^[a-z]$/i.test(chord.key)) {
    // With Alt a Mac types another sign, so that only the position tells.
    const same = press.key.toUpperCase() === chord.key.toUpperCase()
    const placed = chord.alt && press.code === `Key${chord.key.toUpperCase()}`
    return (same || placed) && press.shiftKey === chord.shift
  }
  const sign = chord.key.length === 1
  return press.key === chord.key && (sign || press.shiftKey === chord.shift)
}

/** As people of this platform write it: `⇧⌘Z` or `Ctrl+Shift+Z`. */
export function printChord(keys: string, mac: boolean): string {
  const chord = parseChord(keys)
  const key = NAMES[chord.key] ?? chord.key
  if (mac) return `${chord.alt ? '⌥' : ''}${chord.shift ? '⇧' : ''}${chord.mod ? '⌘' : ''}${key}`
  return [chord.mod && text.control, chord.alt && text.alt, chord.shift && text.shift, key]
    .filter(Boolean)
    .join('+')
}
