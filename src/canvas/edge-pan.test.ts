import { describe, expect, it } from 'vitest'
import { pace } from './edge-pan'

describe('pace', () => {
  it('stands still away from the edges, and grows towards them up to a limit', () => {
    expect(pace(300, 300)).toBe(0)
    expect(pace(10, 900)).toBeGreaterThan(0)
    expect(pace(900, 10)).toBeLessThan(0)
    expect(pace(-500, 900)).toBe(pace(0, 900))
    expect(pace(20, 900)).toBeLessThan(pace(5, 900))
  })
})
