import { describe, expect, it } from 'vitest'
import { elements } from './elements'
import { searchKinds } from './kind-search'

const names = (query: string) => searchKinds(query, elements).map((kind) => kind.name)

describe('searchKinds', () => {
  it('starts with the key assets and leaves no kind out', () => {
    expect(names('')[0]).toBe('Training data')
    expect(new Set(names('')).size).toBe(names('').length)
  })

  it('finds by the start of any word, key assets first', () => {
    expect(names('model')[0]).toMatch(/^ML model/)
    expect(names('  PUBLIC fac ')[0]).toBe('Public-facing API')
  })

  it('finds nothing for nonsense', () => {
    expect(names('qqqq')).toEqual([])
  })
})
