import { expect, test } from 'vitest'
import { analyse } from '../../analysis/engine'
import { draw } from '../../analysis/fixtures/draw'
import { catalogue } from '../../catalogue/catalogue'
import { causeLabel, causesOf } from './cause'
import { group } from './threat-list'

const model = draw({
  assets: {
    job: { kind: 'training-job' },
    registry: { kind: 'model-registry' },
    model: { kind: 'ml-model' },
    hub: { kind: 'model-hub' },
  },
  flows: {
    f1: { from: 'hub', to: 'job' },
    f2: { from: 'job', to: 'registry' },
    f3: { from: 'registry', to: 'model' },
  },
})
const { threats } = analyse(model, catalogue)

test('what weights without a signature bring about is one cause', () => {
  const causes = causesOf(threats)
  const unsigned = threats.filter(({ key }) => causes.get(key) === 'artifactSigned')
  expect(new Set(unsigned.map(({ rule }) => rule)).size).toBeGreaterThan(1)
})

test('each threat has one cause with a name, and the cause with most risk comes first', () => {
  const groups = group(threats, 'cause', new Map())
  expect(groups.flatMap((each) => each.threats)).toHaveLength(threats.length)
  for (const { id } of groups) expect(causeLabel(id, catalogue)).not.toBe(id)
  const risks = groups.map((each) => each.threats.reduce((sum, { risk }) => sum + risk.score, 0))
  expect(risks).toEqual([...risks].sort((a, b) => b - a))
})
