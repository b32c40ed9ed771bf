import { expect, it } from 'vitest'
import { CORNERS, emptyModel } from './model'
import { nearestCorner, titleBlock } from './title-block'

const info = {
  ...emptyModel('m', 'Loan scoring', '2026-03-04T10:00:00Z').info,
  owner: 'Credit risk',
  stage: 'train' as const,
}
const drawn = [{ x: 40, y: 200, w: 192, h: 60 }]

it('stands above the drawing with title, owner, stage and date, when it is switched on', () => {
  expect(titleBlock(info, drawn)).toBeNull()
  const block = titleBlock({ ...info, titleBlock: true }, drawn)
  expect(block).toMatchObject({ title: 'Loan scoring', details: 'Credit risk · Training · 2026-03-04' })
  expect(block?.rect.x).toBe(40)
  expect((block?.rect.y ?? 0) + (block?.rect.h ?? 0)).toBeLessThan(200)
  expect(titleBlock({ ...info, titleBlock: true }, [])).toBeNull()
})

it('stands beside the corner where it was put, never on the drawing, and finds back there', () => {
  const box = { x: 0, y: 0, w: 900, h: 400 }
  for (const titleBlockAt of CORNERS) {
    const rect = titleBlock({ ...info, titleBlock: true, titleBlockAt }, [box])?.rect
    if (!rect) throw new Error('No block')
    expect(rect.y + rect.h < 0 || rect.y > box.h).toBe(true)
    expect(rect.x >= 0 && rect.x + rect.w <= box.w).toBe(true)
    expect(nearestCorner(box, { x: rect.x + rect.w / 2, y: rect.y })).toBe(titleBlockAt)
  }
})
