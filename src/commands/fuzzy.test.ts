import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, rankText } from './fuzzy'

function rank(text: string, query: string): number {
  return rankText(plainText(text), plainText(query))
}

describe('rankText', () => {
  it('puts the start before a word, a word before the middle, the middle before scattered letters', () => {
    const ranks = [
      rank('Model', 'model'),
      rank('Model servers', 'model'),
      rank('Credit model', 'model'),
      rank('Remodelling job', 'model'),
      rank('Mobile development', 'model'),
    ]
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    expect(new Set(ranks).size).toBe(ranks.length)
    expect(Math.min(...ranks)).toBeGreaterThan(0)
  })

  it('takes words in any order and initials, and leaves out what only has the letters somewhere', () => {
    expect(rank('Fit the whole diagram', 'diagram fit')).toBeGreaterThan(0.7)
    expect(rank('Zoom to 100%', 'zt1')).toBeGreaterThan(0)
    expect(rank('Models on this device', 'zoom')).toBe(0)
    expect(rank('Undo', 'undoing')).toBe(0)
  })

  it('does not mind accents, case and signs', () => {
    expect(rank('Données d’entraînement', 'donnees d entrainement')).toBe(1)
  })

  it('finds every text by itself and by each of its beginnings', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, cut) => {
        const plain = plainText(text)
        if (plain === '') return
        const start = plain.slice(0, 1 + (cut % plain.length))
        expect(rankText(plain, plain)).toBe(1)
        expect(rankText(plain, start)).toBeGreaterThanOrEqual(0.9)
      }),
    )
  })
})
