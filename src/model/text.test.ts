import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure, wrap } from './text'

test('measures in proportion to the size, bold wider than regular', () => {
  expect(measure('Model', 20)).toBeCloseTo(measure('Model', 10) * 2)
  expect(measure('Model', 10, 600)).toBeGreaterThan(measure('Model', 10))
  expect(measure('iii', 10)).toBeLessThan(measure('mmm', 10))
  expect(measure('', 10)).toBe(0)
})

test('counts full-width characters and emoji as one em, accents as nothing', () => {
  expect(measure('模型', 10)).toBe(20)
  expect(measure('🤖', 10)).toBe(10)
  expect(measure('é', 10)).toBe(measure('e', 10))
  expect(measure('e\u0301', 10)).toBe(measure('e', 10))
})

test('breaks between words', () => {
  expect(wrap('Training data store', 100, 14, 2)).toEqual(['Training data', 'store'])
  expect(wrap('  API ', 100, 14, 2)).toEqual(['API'])
  expect(wrap(' ', 100, 14, 2)).toEqual([])
})

test('ends in an ellipsis where something was left out', () => {
  expect(wrap('Public-facing scoring interface', 70, 14, 1)).toEqual(['Public-f…'])
  expect(wrap('one two three four', 40, 14, 2)).toEqual(['one', 'two…'])
  expect(wrap('one two three fourteen', 70, 14, 2)).toEqual(['one two', 'three fo…'])
  expect(wrap('anything', 100, 14, 0)).toEqual([])
})

test('breaks a word that is longer than a line', () => {
  expect(wrap('customer_transactions_2026', 100, 14, 3)).toEqual(['customer_tra', 'nsactions_20', '26'])
})

test('lines never exceed the width, in words of any script', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ maxLength: 30 }))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (words, lines) => {
      const out = wrap(words.join(' '), 90, 13, lines)
      expect(out.length).toBeLessThanOrEqual(lines)
      for (const line of out) expect(measure(line, 13)).toBeLessThanOrEqual(90)
    }),
  )
})

test('nothing is lost when there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { maxLength: 8 }), (words) => {
      expect(wrap(words.join(' '), 120, 13, 999).join('').replaceAll(' ', '')).toBe(words.join(''))
    }),
  )
})
