import { expect, it } from 'vitest'
import { hintPlace } from './hint-place'

const view = { x: 0, y: 0, zoom: 1, width: 800, height: 600 }
const card = (x: number, y: number) => ({ x, y, w: 192, h: 60 })

it('gives way to the cards that it would cover', () => {
  expect(hintPlace([card(300, 200)], view)).toBe('bottom')
  expect(hintPlace([card(300, 490)], view)).toBe('top')
  expect(hintPlace([card(-100, 490)], view)).toBe('bottom')
  expect(hintPlace([card(300, 490), card(300, 20)], view)).toBe('bottom')
  expect(hintPlace([card(300, 200)], { ...view, y: 290 })).toBe('top')
})
