import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PictureTooLarge, SAFE, safeScale, scaleForSide } from './picture-size'

const side = fc.integer({ min: 1, max: 60_000 })

test('a safe scale fits every browser and is never more than asked for', () => {
  fc.assert(
    fc.property(side, side, fc.integer({ min: 1, max: 4 }), (width, height, wanted) => {
      const scale = safeScale({ width, height }, wanted)
      expect(scale).toBeLessThanOrEqual(wanted)
      expect(scale).toBeLessThanOrEqual(scaleForSide({ width, height }, wanted))
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(SAFE.side + 0.001)
      expect(width * height * scale * scale).toBeLessThanOrEqual(SAFE.area * 1.000001)
      if (scale > 1) expect(Number.isInteger(scale)).toBe(true)
    }),
  )
})

test('an ordinary diagram is drawn at any scale on offer', () => {
  expect(safeScale({ width: 1000, height: 1000 }, 4)).toBe(4)
  expect(scaleForSide({ width: 3000, height: 1000 }, 4)).toBe(2)
  expect(scaleForSide({ width: 16_384, height: 10 }, 1)).toBe(0.5)
})

test('the error says what works', () => {
  const error = new PictureTooLarge({ width: 3000, height: 1000 }, 4, 2)
  expect(error.largestScale).toBe(2)
  expect(error.message).toBe(
    'at 4× it would have 12000 × 4000 pixels, more than this browser draws; 2× works',
  )
})
