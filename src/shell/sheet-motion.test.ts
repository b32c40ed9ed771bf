import { describe, expect, it } from 'vitest'
import { settled } from './sheet-motion'

const heights = { half: 400, full: 700 }

describe('where a pulled sheet comes to rest', () => {
  it('is the nearest height when the finger stops before it lifts', () => {
    expect([100, 250, 500, 600].map((height) => settled(height, 0, heights))).toEqual([
      'closed',
      'half',
      'half',
      'full',
    ])
  })

  it('is one further in the direction of a throw', () => {
    expect(settled(360, 1, heights)).toBe('closed')
    expect(settled(440, -1, heights)).toBe('full')
    expect(settled(660, 1, heights)).toBe('half')
  })

  it('is never two further', () => {
    expect(settled(660, 5, heights)).toBe('half')
    expect(settled(300, -5, heights)).toBe('full')
  })
})
