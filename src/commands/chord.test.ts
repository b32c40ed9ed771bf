import { describe, expect, it } from 'vitest'
import { type KeyPress, matches, parseChord, printChord } from './chord'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

describe('chord', () => {
  it('matches letters by what the layout types and asks for exactly its modifiers', () => {
    const undo = parseChord('Mod+Z')
    expect(matches(undo, press('z', { ctrlKey: true }), false)).toBe(true)
    expect(matches(undo, press('z', { metaKey: true }), true)).toBe(true)
    expect(matches(undo, press('z', { ctrlKey: true }), true)).toBe(false)
    expect(matches(undo, press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
    expect(matches(undo, press('z', { ctrlKey: true, altKey: true }), false)).toBe(false)
  })

  it('matches letters with Alt by position too, because a Mac types other signs with it', () => {
    const theme = parseChord('Alt+Shift+D')
    expect(matches(theme, press('Î', { code: 'KeyD', altKey: true, shiftKey: true }), true)).toBe(true)
    expect(matches(theme, press('Î', { code: 'KeyE', altKey: true, shiftKey: true }), true)).toBe(false)
  })

  it('matches digits by position, so that Shift+1 works on every layout', () => {
    const fit = parseChord('Shift+1')
    expect(matches(fit, press('!', { code: 'Digit1', shiftKey: true }), false)).toBe(true)
    expect(matches(fit, press('1', { code: 'Digit1' }), false)).toBe(false)
  })

  it('lets a sign be typed with whatever the layout needs', () => {
    expect(matches(parseChord('?'), press('?', { shiftKey: true }), false)).toBe(true)
    expect(matches(parseChord('Mod++'), press('+', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
  })

  it('prints for the platform', () => {
    expect(printChord('Mod+Shift+Z', true)).toBe('⇧⌘Z')
    expect(printChord('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
    expect(printChord('Mod++', false)).toBe('Ctrl++')
  })
})
