import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Controls } from '../model/model'
import { analyse } from './engine'
import { draw } from './fixtures/draw'

const IN_PLACE = (id: string): Controls => ({ [id]: 'in-place' })

describe('a mitigation beside a model', () => {
  const served = (api: Controls, direct = false) =>
    draw({
      assets: {
        user: { kind: 'end-user' },
        api: { kind: 'public-api', controls: api },
        model: { kind: 'ml-model', props: { resourceLimited: 'no' } },
        registry: { kind: 'model-registry' },
      },
      flows: {
        ask: { from: 'user', to: 'api' },
        call: { from: 'api', to: 'model' },
        deploy: { from: 'registry', to: 'model' },
        ...(direct && { direct: { from: 'user', to: 'model' } }),
      },
    })
  const threatOn = (model: ReturnType<typeof draw>, key: string) => {
    const threat = analyse(model, catalogue).byKey.get(key)
    if (!threat) throw new Error(`no ${key}`)
    return threat
  }

  test('throttling on the interface makes evasion and flooding of the model behind it less likely, and says so', () => {
    for (const key of ['MOD-01:model', 'MOD-10:model']) {
      const before = threatOn(served({}), key)
      const after = threatOn(served(IN_PLACE('C-RATE-LIMIT')), key)
      expect(after.likelihood).toBe(before.likelihood - 1)
      expect(after.factors).toContain('every interface in front of it throttles its callers')
    }
  })

  test('but not where somebody can go round it', () => {
    const round = threatOn(served(IN_PLACE('C-RATE-LIMIT'), true), 'MOD-01:model')
    expect(round.likelihood).toBe(threatOn(served({}, true), 'MOD-01:model').likelihood)
  })

  const assistant = (index: Controls, app: Controls, direct = false) =>
    draw({
      assets: {
        page: { kind: 'public-content' },
        index: { kind: 'vector-store', controls: index },
        llm: { kind: 'llm' },
        app: { kind: 'web-app', controls: app },
      },
      flows: {
        crawl: { from: 'page', to: 'index' },
        retrieve: { from: 'index', to: 'llm' },
        answer: { from: 'llm', to: 'app' },
        ...(direct && { read: { from: 'page', to: 'llm' } }),
      },
    })
  const likelihoodOf = (...parts: Parameters<typeof assistant>) =>
    threatOn(assistant(...parts), 'LLM-02:llm').likelihood

  test('screening of the index and restricted rendering count against indirect injection', () => {
    const plain = likelihoodOf({}, {})
    expect(likelihoodOf(IN_PLACE('C-INGEST-SCREEN'), {})).toBe(plain - 1)
    expect(likelihoodOf({}, IN_PLACE('C-RENDER-RESTRICT'))).toBe(plain - 1)
    expect(likelihoodOf(IN_PLACE('C-INGEST-SCREEN'), IN_PLACE('C-RENDER-RESTRICT'))).toBe(plain - 2)
  })

  test('screening does nothing for what the model reads itself', () => {
    expect(likelihoodOf(IN_PLACE('C-INGEST-SCREEN'), {}, true)).toBe(likelihoodOf({}, {}, true))
  })
})
