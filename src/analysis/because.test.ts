import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Model } from '../model/model'
import { analyse } from './engine'
import { draw } from './fixtures/draw'
import type { Fact } from './threat'

const text = ({ parts }: Fact) => parts.map((part) => (part.element ? `*${part.text}*` : part.text)).join('')
const reasons = (model: Model, key: string) => analyse(model, catalogue).byKey.get(key)?.because ?? []
const sentences = (model: Model, key: string) => reasons(model, key).map(text)

const chain = draw({
  assets: {
    customer: { kind: 'end-user' },
    api: { kind: 'public-api', name: 'Public API' },
    model: { kind: 'ml-model', name: 'ML model' },
  },
  flows: {
    f1: { from: 'customer', to: 'api', name: 'Prediction request' },
    f2: { from: 'api', to: 'model' },
  },
})

describe('sentences', () => {
  test('a way is told from its start to its end, with all that lies on it', () => {
    const [fact] = reasons(chain, 'MOD-10:model')
    expect(fact && text(fact)).toBe('*Customer* → *Public API* → *ML model*')
    expect(fact?.path).toEqual(['customer', 'f1', 'api', 'f2', 'model'])
  })

  test('what nobody answered comes last, as a question that links to its property', () => {
    const facts = reasons(chain, 'MOD-10:model')
    const last = facts.at(-1)
    expect(last && text(last)).toMatch(/^nobody has said whether \*ML model\* \*/)
    expect(last?.parts.at(-1)).toMatchObject({ element: 'model', property: 'resourceLimited' })
  })

  test('a stated answer is told in its own words', () => {
    const model = draw({ assets: { api: { kind: 'public-api', props: { authentication: 'api-key' } } } })
    expect(sentences(model, 'API-02:api')).toEqual(['*Api* *accepts a static API key*'])
  })

  test('a choice that nobody made is told as such, also where it is reason enough', () => {
    const model = draw({
      assets: {
        ops: { kind: 'administrator', name: 'Operator' },
        keys: { kind: 'credentials', name: 'Keys' },
      },
      flows: { f: { from: 'ops', to: 'keys' } },
    })
    const told = analyse(model, catalogue).threats.flatMap(({ because }) => because.map(text))
    expect(told.filter((sentence) => /Not answered/.test(sentence))).toEqual([])
    expect(told.join()).toMatch(/nobody has answered \*“Who uses them”\* for \*Keys\*/i)
  })

  test('a crossing names both zones, linked where they are drawn', () => {
    const model = draw({
      assets: { api: { kind: 'public-api', zone: 'dmz' }, data: { kind: 'training-data' } },
      flows: {
        f: { from: 'api', to: 'data', name: 'Examples', props: { data: ['training-data', 'personal'] } },
      },
      zones: { dmz: { kind: 'dmz', name: 'Exposed services' } },
    })
    expect(sentences(model, 'FLW-01:data').slice(0, 2)).toEqual([
      '*Examples* enter Data zone from *Exposed services*',
      '*Examples* *carry training data and personal data*',
    ])
  })

  test('a flow without a name goes by its ends', () => {
    const model = draw({
      assets: { a: { kind: 'agent' }, b: { kind: 'agent' } },
      flows: { f: { from: 'a', to: 'b' } },
    })
    expect(sentences(model, 'AGT-06:b').join(' ')).toContain('*the flow from A to B*')
  })

  test('a threat that needs no facts says what is drawn', () => {
    const model = draw({ assets: { data: { kind: 'training-data' } } })
    for (const { because } of analyse(model, catalogue).threats) expect(because).not.toEqual([])
  })
})
