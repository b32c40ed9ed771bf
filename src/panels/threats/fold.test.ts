import { expect, test } from 'vitest'
import { levelOf, type Threat } from '../../analysis/threat'
import { fold } from './fold'

const threat = (rule: string, on: string): Threat => ({
  key: `${rule}:${on}`,
  rule,
  title: rule,
  stride: 'T',
  element: { type: 'asset', id: on, name: on },
  flows: [],
  status: 'confirmed',
  likelihood: 2,
  impact: 3,
  risk: { score: 6, level: levelOf(6) },
  factors: [],
  because: [],
  grounds: [],
  further: [],
  questions: [],
  controls: [],
  mitigatedBy: [],
  references: [],
})

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
