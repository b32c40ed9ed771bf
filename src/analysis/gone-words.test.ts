import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Model } from '../model/model'
import { analyse } from './engine'
import { draw } from './fixtures/draw'
import { goneWhen } from './gone-when'
import { goneClauses } from './gone-words'

function clauses(model: Model, key: string): readonly string[] {
  const threat = analyse(model, catalogue).byKey.get(key)
  if (!threat) return []
  return goneClauses(model, catalogue, goneWhen(model, catalogue, threat)).map((parts) =>
    parts.map(({ text, element }) => (element ? `*${text}*` : text)).join(''),
  )
}
const name = (control: string) => catalogue.controls.get(control)?.name

test('it names what has to be confirmed and what could be put in place', () => {
  const model = draw({ assets: { files: { kind: 'training-data', name: 'Training files' } } })
  expect(clauses(model, 'DAT-09:files')).toEqual([
    'you confirm that *Training files* *have a separate backup*',
    `“${name('C-BACKUP')}” is in place`,
  ])
})

test('what somebody stated is not to be confirmed but to be done', () => {
  const model = draw({ assets: { data: { kind: 'training-data', props: { backedUp: 'no' } } } })
  expect(clauses(model, 'DAT-09:data')[0]).toBe('*Data* *has a separate backup*')
})

test('alternatives for one element name it once', () => {
  const model = draw({
    assets: { user: { kind: 'end-user' }, api: { kind: 'public-api' } },
    flows: { f: { from: 'user', to: 'api', name: 'Calls' } },
  })
  expect(clauses(model, 'FLW-02:api')).toEqual([
    'you confirm that *Calls* *are encrypted on the way* or *are signed end to end*',
    `“${name('C-MSG-SIGN')}” or “${name('C-TLS')}” is in place`,
  ])
})

test('a flow without a name is one from here to there', () => {
  const model = draw({
    assets: { user: { kind: 'end-user' }, api: { kind: 'public-api' }, model: { kind: 'ml-model' } },
    flows: { f1: { from: 'user', to: 'api' }, f2: { from: 'api', to: 'model' } },
  })
  expect(clauses(model, 'MOD-10:model').at(-1)).toBe('*the flow from Api to Model* is removed')
})
