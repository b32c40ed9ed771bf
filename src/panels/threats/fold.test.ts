import { expect, test } from 'vitest'
import { bareThreat } from '../../analysis/fixtures/bare-threat'
import { fold } from './fold'

const threat = (rule: string, on: string) =>
  bareThreat({ rule, element: { type: 'asset', id: on, name: on } })

test('three of a rule fold where the first stands, two do not', () => {
  const [a, b, c, d, e, f] = [
    threat('A', '1'),
    threat('B', '1'),
    threat('A', '2'),
    threat('C', '1'),
    threat('B', '2'),
    threat('A', '3'),
  ]
  const items = fold([a, b, c, d, e, f].filter((each) => each !== undefined))
  expect(items.map((item) => item.threats ?? item.threat)).toEqual([[a, c, f], b, d, e])
})
