import { expect, test } from 'vitest'
import { elements } from '../../catalogue/elements'
import { paletteGroups, searchPalette } from './palette-items'

const groups = paletteGroups(elements)

test('the five key assets come first, and every kind and zone is there once', () => {
  expect(groups[0]?.items.map(({ kind }) => kind)).toEqual([
    'training-data',
    'public-api',
    'ml-model',
    'server',
    'credentials',
  ])
  const all = groups.flatMap(({ items }) => items.map(({ type, kind }) => `${type} ${kind}`))
  expect(new Set(all).size).toBe(all.length)
  expect(all).toHaveLength(elements.kinds.size + elements.zoneKinds.size)
})

test('a search opens what it finds, names before descriptions', () => {
  const found = searchPalette(groups, 'train', elements)
  expect(found.every(({ open }) => open)).toBe(true)
  expect(found[0]?.items[0]?.kind).toBe('training-data')
  expect(
    searchPalette(groups, 'dmz', elements).flatMap(({ items }) => items.map(({ kind }) => kind)),
  ).toEqual(['dmz'])
})

test('what nothing is called so can be added under that name', () => {
  const [own, ...others] = searchPalette(groups, 'no such thing', elements)
  expect(own?.items.map(({ kind, called }) => [kind, called])).toEqual([
    ['process', 'No such thing'],
    ['data-store', 'No such thing'],
    ['external-entity', 'No such thing'],
  ])
  expect(others).toEqual([])
})

test('another word for a kind finds it, and names what is added', () => {
  const [item] = searchPalette(groups, 'chatb', elements)[0]?.items ?? []
  expect(item).toMatchObject({ kind: 'web-app', called: 'Chatbot' })
  expect(searchPalette(groups, 'web-app', elements)[0]?.items[0]).toMatchObject({ kind: 'web-app' })
  expect(searchPalette(groups, 'office', elements)[0]?.items[0]).toMatchObject({
    type: 'zone',
    kind: 'corporate',
  })
})
