import { expect, test } from 'vitest'
import { nextCell } from './next-cell'

const size = { rows: 5, columns: 5 }

test('arrows lead to the neighbour and stop at the edge', () => {
  expect(nextCell('ArrowRight', { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 4 })
  expect(nextCell('ArrowRight', { row: 0, column: 4 }, size)).toEqual({ row: 0, column: 4 })
  expect(nextCell('ArrowUp', { row: 0, column: 4 }, size)).toEqual({ row: 0, column: 4 })
  expect(nextCell('ArrowDown', { row: 2, column: 1 }, size)).toEqual({ row: 3, column: 1 })
  expect(nextCell('End', { row: 2, column: 1 }, size)).toEqual({ row: 2, column: 4 })
  expect(nextCell('PageDown', { row: 2, column: 1 }, size)).toEqual({ row: 4, column: 1 })
})

test('other keys are nobody’s here, and an empty grid leads nowhere', () => {
  expect(nextCell('Enter', { row: 0, column: 0 }, size)).toBeNull()
  expect(nextCell('ArrowDown', { row: 0, column: 0 }, { rows: 0, columns: 6 })).toBeNull()
})
