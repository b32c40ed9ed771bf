import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naturalOrder } from './natural-order'

test('numbers inside ids count as numbers', () => {
  expect(['f10', 'f2', 'f1', 'g1', 'f2b', 'f', 'f02'].sort(naturalOrder)).toEqual([
    'f',
    'f1',
    'f02',
    'f2',
    'f2b',
    'f10',
    'g1',
  ])
})

test('it is a total order', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'b', '0', '1', '2', '-'), maxLength: 5 })
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0)
      expect(naturalOrder(a, b) === 0).toBe(a === b)
      if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0)
        expect(naturalOrder(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
