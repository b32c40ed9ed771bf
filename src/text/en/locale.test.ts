import { describe, expect, it } from 'vitest'
import { date, lang, list, names, number, plural, pluralWord, series } from './locale'

describe('the language', () => {
  it('is one that the browser knows', () => {
    expect(Intl.PluralRules.supportedLocalesOf(lang)).toEqual([lang])
  })

  it.each([
    [0, '0 assets'],
    [1, '1 asset'],
    [2, '2 assets'],
  ])('counts %i', (count, words) => {
    expect(plural(count, 'asset')).toBe(words)
  })

  it('has nouns that do not only take an s', () => {
    expect(plural(2, 'reply', 'replies')).toBe('2 replies')
    expect(pluralWord(1, 'needs', 'need')).toBe('needs')
  })

  it('writes numbers as the reader does', () => {
    expect(number(1234.5)).toBe(new Intl.NumberFormat().format(1234.5))
  })

  it('joins names', () => {
    expect(list([])).toBe('')
    expect(list(['A'])).toBe('A')
    expect(list(['A', 'B', 'C'])).toBe('A, B and C')
  })
})

describe('a date', () => {
  it('says the day that was written, wherever the reader is', () => {
    const words = date('2026-11-23', 'day')
    expect(words).toMatch(/23/)
    expect(words).toMatch(/2026/)
  })

  it('reads moments and milliseconds alike', () => {
    const iso = '2026-11-23T10:20:00.000Z'
    expect(date(iso, 'moment')).toBe(date(Date.parse(iso), 'moment'))
  })

  it('stays as it is when it is none', () => {
    expect(date('soon', 'day')).toBe('soon')
  })
})

it('names one after the other, in words or as links', () => {
  expect(names([])).toBe('')
  expect(names(['A'])).toBe('A')
  expect(names(['A', 'B', 'C'])).toBe('A, B, C')
  expect(names(['A', 'B'], 3)).toBe('A, B and 3 more')
  const [a, b] = [{ link: 'a' }, { link: 'b' }]
  expect(series([a, b], 1)).toEqual([a, ', ', b, ' and 1 more'])
})
