import { expect, it } from 'vitest'
import { nextLine } from './list-keys'

it('goes round the ends by arrows and stops there by pages', () => {
  expect(nextLine('ArrowDown', 2, 3)).toBe(0)
  expect(nextLine('ArrowUp', 0, 3)).toBe(2)
  expect(nextLine('PageDown', 1, 4)).toBe(3)
  expect(nextLine('PageUp', 1, 4)).toBe(0)
})

it('leaves the other keys to the field, and all of them when there is nothing', () => {
  expect(nextLine('Home', 2, 3)).toBeNull()
  expect(nextLine('ArrowDown', 0, 0)).toBeNull()
})
