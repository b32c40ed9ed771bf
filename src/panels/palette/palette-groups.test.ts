import { describe, expect, it } from 'vitest'
import { elements } from '../../catalogue/elements'
import { paletteGroups } from './palette-groups'

const names = (query: string) => paletteGroups(query).flatMap((group) => group.items.map((item) => item.name))

describe('palette groups', () => {
  it('offers every kind and zone once, the starters unfolded', () => {
    const items = paletteGroups('').flatMap((group) => group.items.map((item) => `${item.type}:${item.kind}`))
    expect(new Set(items).size).toBe(items.length)
    expect(items).toHaveLength(elements.kinds.size + elements.zoneKinds.size)
    const open = paletteGroups('').filter((group) => !group.folded && group.id !== 'zones')
    expect(open.flatMap((group) => group.items)).toHaveLength(10)
  })

  it('finds by name and by description, all words at once', () => {
    expect(names('vector')).toContain('Vector store')
    expect(names('weights you run')).toContain('Generative model (self-hosted)')
    expect(names('no such thing')).toEqual([])
  })
})
