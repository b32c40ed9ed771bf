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
  const found = searchPalette(groups, 'train')
  expect(found.every(({ open }) => open)).toBe(true)
  expect(found[0]?.items[0]?.kind).toBe('training-data')
  expect(searchPalette(groups, 'dmz').flatMap(({ items }) => items.map(({ kind }) => kind))).toEqual(['dmz'])
  expect(searchPalette(groups, 'no such thing')).toEqual([])
})
