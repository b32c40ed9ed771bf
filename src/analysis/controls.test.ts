import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { controlEffect } from './effect'
import { analyse } from './engine'
import { draw } from './fixtures/draw'

const run = (model: Parameters<typeof analyse>[0]) => analyse(model, catalogue)

describe('mitigated threats', () => {
  test('a threat that a control made go away is shown with the control', () => {
    const model = draw({
      assets: { data: { kind: 'training-data', controls: { 'C-BACKUP': 'in-place' } } },
    })
    const threat = run(model).byKey.get('DAT-09:data')
    expect(threat?.status).toBe('mitigated')
    expect(threat?.mitigatedBy).toEqual(['C-BACKUP'])
    expect(threat?.questions).toEqual([])
  })

  test('an answer makes it go away for good', () => {
    const model = draw({ assets: { data: { kind: 'training-data', props: { backedUp: 'yes' } } } })
    expect(run(model).byKey.has('DAT-09:data')).toBe(false)
  })

  test('a planned control changes nothing but its state', () => {
    const plain = draw({ assets: { data: { kind: 'training-data' } } })
    const planned = draw({ assets: { data: { kind: 'training-data', controls: { 'C-BACKUP': 'planned' } } } })
    const threat = run(planned).byKey.get('DAT-09:data')
    expect(threat?.risk).toEqual(run(plain).byKey.get('DAT-09:data')?.risk)
    expect(threat?.controls.find(({ id }) => id === 'C-BACKUP')?.state).toBe('planned')
  })

  test('a control for the whole system counts on every element', () => {
    const model = draw({ assets: { data: { kind: 'training-data' } }, controls: { 'C-BACKUP': 'in-place' } })
    expect(run(model).byKey.get('DAT-09:data')?.status).toBe('mitigated')
  })

  test('a flow that is taken care of does not hide another one', () => {
    const model = draw({
      assets: { a: { kind: 'employee' }, b: { kind: 'employee' }, store: { kind: 'user-data' } },
      flows: {
        f1: { from: 'a', to: 'store', controls: { 'C-TLS': 'in-place', 'C-MSG-SIGN': 'in-place' } },
        f2: { from: 'b', to: 'store' },
      },
    })
    const threat = run(model).byKey.get('FLW-02:store')
    expect(threat?.status).toBe('unanswered')
    expect(threat?.flows).toEqual(['f2'])
  })

  test('a system rule is answered for the whole system', () => {
    const model = draw({ assets: { model: { kind: 'llm' } }, controls: { 'C-INVENTORY': 'in-place' } })
    const threat = run(model).byKey.get('SYS-03:system')
    expect(threat?.status).toBe('mitigated')
    expect(threat?.mitigatedBy).toEqual(['C-INVENTORY'])
  })
})

describe('what a control would do', () => {
  const model = draw({
    assets: { user: { kind: 'end-user' }, api: { kind: 'public-api' }, model: { kind: 'llm' } },
    flows: { f1: { from: 'user', to: 'api' }, f2: { from: 'api', to: 'model' } },
  })
  const effect = (key: string, control: string) => {
    const threat = run(model).byKey.get(key)
    return threat && controlEffect(model, catalogue, threat, control)
  }

  test('it answers when the threat would be gone', () => {
    expect(effect('API-11:api', 'C-PATCH')).toBe('answers')
    expect(effect('SYS-02:system', 'C-AI-IR')).toBe('answers')
  })

  test('it helps when the threat would stay', () => {
    expect(effect('LLM-01:model', 'C-GUARDRAIL')).toBe('helps')
    expect(effect('API-11:api', 'C-RATE-LIMIT')).toBe('helps')
  })

  test('for a flow it is judged on the flows', () => {
    expect(effect('FLW-02:api', 'C-TLS')).toBe('answers')
  })
})
