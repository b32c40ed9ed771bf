import { describe, expect, it } from 'vitest'
import { elements } from './elements'
import { offerKinds, offerZones, searchKinds } from './kind-search'

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

  it('finds a kind by what else people call it', () => {
    expect(searchKinds('database', elements)[0]?.id).toBe('data-store')
    expect(searchKinds('admin', elements)[0]?.id).toBe('administrator')
  })

  it('finds nothing for nonsense', () => {
    expect(names('qqqq')).toEqual([])
  })
})

describe('offerKinds', () => {
  const first = (query: string) => {
    const [offer] = offerKinds(query, elements)
    return offer && [offer.kind.id, offer.name]
  }

  it('takes another word for a kind as the name', () => {
    expect(first('chatb')).toEqual(['web-app', 'Chatbot'])
    expect(first('system prompt')).toEqual(['source-repo', 'System prompt'])
    expect(first('hosted llm')).toEqual(['hosted-llm', 'Hosted LLM'])
    expect(first('vector st')).toEqual(['vector-store', 'Vector store'])
  })

  it('takes all that was typed as the name where the last word is a kind', () => {
    expect(first('policy  documents')).toEqual(['document-store', 'Policy documents'])
    expect(first('refund chatbot')).toEqual(['web-app', 'Refund chatbot'])
  })

  it('always offers something under the name that was typed', () => {
    expect(offerKinds('qqqq', elements).map(({ kind, name }) => [kind.id, name])).toEqual([
      ['process', 'Qqqq'],
      ['data-store', 'Qqqq'],
      ['external-entity', 'Qqqq'],
    ])
  })

  it('offers each kind once, and all of them without words', () => {
    for (const query of ['', 'data', 'support assistant', 'web', 'q q'])
      expect(new Set(offerKinds(query, elements).map(({ kind }) => kind.id)).size).toBe(
        offerKinds(query, elements).length,
      )
    expect(offerKinds('', elements)).toHaveLength(elements.kinds.size)
  })
})

it('offerZones finds zones by any of their names, and says when nothing answers better', () => {
  const ids = (query: string) => offerZones(query, elements).zones.map(({ id }) => id)
  expect(ids('dmz')).toEqual(['dmz'])
  expect(offerZones('internet', elements)).toMatchObject({ zones: [{ id: 'internet' }], first: true })
  expect(offerZones('customer', elements).first).toBe(false)
  expect(ids('')).toEqual([])
})

it('no two kinds are called the same', () => {
  const all = [...elements.kinds.values()].flatMap(({ name, calledBy = [] }) => [name, ...calledBy])
  const low = all.map((name) => name.toLowerCase())
  expect(low.filter((name, at) => low.indexOf(name) !== at)).toEqual([])
})
