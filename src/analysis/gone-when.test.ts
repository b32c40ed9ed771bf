import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Model } from '../model/model'
import { analyse } from './engine'
import { draw } from './fixtures/draw'
import { randomModel } from './fixtures/random-model'
import { goneWhen } from './gone-when'
import { applyRemedy, type Remedy } from './remedy'
import { allThreats } from './threat'

const run = (model: Model) => analyse(model, catalogue)
const found = (model: Model, key: string) => {
  const threat = run(model).byKey.get(key)
  return threat ? goneWhen(model, catalogue, threat) : []
}
const brief = (remedies: readonly Remedy[]) =>
  remedies.map((remedy) =>
    remedy.map((step) =>
      step.type === 'answer'
        ? `${step.question.element}.${step.question.property} = ${step.value}`
        : step.type === 'control'
          ? `${step.control} on ${step.places}`
          : `without ${step.flow}`,
    ),
  )

describe('gone when', () => {
  test('an open question is answered well, or mitigations are in place', () => {
    const model = draw({ assets: { data: { kind: 'training-data' } } })
    expect(brief(found(model, 'DAT-09:data'))).toEqual([['data.backedUp = yes'], ['C-BACKUP on data']])
  })

  test('what is stated has to become otherwise', () => {
    const model = draw({ assets: { data: { kind: 'training-data', props: { backedUp: 'no' } } } })
    expect(brief(found(model, 'DAT-09:data'))[0]).toEqual(['data.backedUp = yes'])
  })

  test('a flow on the only way is one to remove', () => {
    const model = draw({
      assets: { user: { kind: 'end-user' }, api: { kind: 'public-api' }, model: { kind: 'ml-model' } },
      flows: { f1: { from: 'user', to: 'api' }, f2: { from: 'api', to: 'model' } },
    })
    expect(brief(found(model, 'MOD-10:model'))).toContainEqual(['without f2'])
  })

  test('a threat to the whole system is answered for all of it', () => {
    const model = draw({ assets: { model: { kind: 'llm' } } })
    expect(brief(found(model, 'SYS-03:system'))).toContainEqual(['system.C-INVENTORY = yes'])
  })
})

test('whatever it says closes the threat, and nothing of it is to spare', { timeout: 60_000 }, () => {
  let tried = 0
  let helped = 0
  fc.assert(
    fc.property(randomModel, fc.nat(), (model, at) => {
      const open = allThreats(run(model)).filter(({ status }) =>
        ['confirmed', 'unanswered', 'reduced'].includes(status),
      )
      const threat = open[at % Math.max(1, open.length)]
      if (!threat) return
      const remedies = goneWhen(model, catalogue, threat)
      tried++
      if (remedies.length > 0) helped++
      const closed = (remedy: Remedy) => {
        const after = run(applyRemedy(model, remedy)).byKey.get(threat.key)?.status ?? 'absent'
        return (
          after === 'absent' || after === 'mitigated' || (after === 'reduced' && threat.status !== 'reduced')
        )
      }
      for (const remedy of remedies) {
        expect(closed(remedy), `${threat.key} ${JSON.stringify(remedy)}`).toBe(true)
        if (remedy.length === 1) continue
        for (const step of remedy) expect(closed(remedy.filter((other) => other !== step))).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
  expect(helped / tried).toBeGreaterThan(0.95)
})
