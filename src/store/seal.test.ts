import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isIntact, sealed } from './seal'

const record = (text: string) => `{"revision":7,"model":${JSON.stringify({ text })}}`

it('a sealed record is intact and still JSON with the same content', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const kept = sealed(record(text))
      expect(isIntact(kept)).toBe(true)
      expect(sealed(kept)).toBe(kept)
      expect(JSON.parse(kept)).toMatchObject({ revision: 7, model: { text } })
    }),
  )
})

it('any other character in it is noticed', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (text, at, other) => {
        const kept = sealed(record(text))
        const from = kept.indexOf('"model"')
        const i = from + (at % (kept.length - from))
        fc.pre(kept[i] !== other)
        expect(isIntact(kept.slice(0, i) + other + kept.slice(i + 1))).toBe(false)
      },
    ),
  )
})

it('a record of an earlier release passes, and what is no record stays as it is', () => {
  expect(isIntact(record('a'))).toBe(true)
  expect(sealed('{')).toBe('{')
})
