import { expect, it } from 'vitest'
import { newZone } from './model'
import { zoneWords } from './zone-words'

const rect = { x: 100, y: 50, w: 300, h: 200 }

it('zone words lie inside the header, left and right, however long the name is', () => {
  for (const name of ['DMZ', 'A very long name of a zone that does not fit into its own box at all']) {
    const [left, right] = zoneWords({ z: newZone('dmz', name) }, new Map([['z', rect]]))
    if (!left || !right) throw new Error('Two boxes expected')
    expect(left.x).toBeGreaterThanOrEqual(rect.x)
    expect(left.x + left.w).toBeLessThanOrEqual(right.x)
    expect(right.x + right.w).toBeLessThanOrEqual(rect.x + rect.w)
    expect(left.y + left.h).toBeLessThan(rect.y + 34)
  }
})

it('zone words stay the same objects while nothing changes, and follow a new name', () => {
  const rects = new Map([['z', rect]])
  const [one] = zoneWords({ z: newZone('dmz', 'DMZ') }, rects)
  expect(zoneWords({ z: newZone('dmz', 'DMZ') }, rects)[0]).toBe(one)
  expect(zoneWords({ z: newZone('dmz', 'Edge') }, rects)[0]).not.toBe(one)
})
