import { describe, expect, it } from 'vitest'
import { parseChord } from '../commands/chord'
import { COMMANDS } from '../commands/registry'
import { shortcutGroups } from './shortcut-rows'

describe('the shortcut sheet', () => {
  it('shows every chord of every command once', () => {
    const shown = shortcutGroups(COMMANDS, false)
      .filter(({ name }) => name !== 'By pointer' && name !== 'On a question')
      .flatMap(({ rows }) => rows.flatMap(({ keys }) => keys))
    expect(shown).toHaveLength(COMMANDS.flatMap(({ keys = [] }) => keys).length)
  })

  it('puts the directions of a family on one line', () => {
    const move = shortcutGroups(COMMANDS, false, 'move selection')[0]?.rows[0]
    expect(move).toEqual({ title: 'Move the selection', keys: ['←', '→', '↑', '↓'] })
  })

  it('finds by words, by group and by key, and writes the keys of the platform', () => {
    const titles = (query: string, mac = false) =>
      shortcutGroups(COMMANDS, mac, query).flatMap(({ rows }) => rows.map(({ title }) => title))
    expect(titles('undo')).toEqual(['Undo'])
    expect(titles('⇧⌘z', true)).toEqual(['Redo'])
    expect(titles('no such thing')).toEqual([])
    expect(titles('question don’t')).toEqual(['Don’t know'])
  })
})

describe('chords', () => {
  it('belong to one command each, unless they are worked out one after the other', () => {
    // Arrows step through the presentation while it runs, and move what is selected otherwise.
    const shared = new Set(['Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
    const chords = COMMANDS.flatMap(({ keys = [] }) => keys).filter((keys) => !shared.has(keys))
    const canonical = chords.map((keys) => JSON.stringify(parseChord(keys)))
    expect(canonical.filter((each, at) => canonical.indexOf(each) !== at)).toEqual([])
  })
})
