import { expect, it } from 'vitest'
import { createAnalyser } from '../analysis/engine'
import { decision } from '../analysis/fixtures/decide'
import { openThreats } from '../analysis/verdict'
import { verdictsOf } from '../analysis/verdicts'
import { catalogue } from '../catalogue/catalogue'
import { emptyModel, type Model, newAsset } from '../model/model'
import { threatsSaid } from './tell-changes'

const empty = emptyModel('m', 'Model', '2026-01-01T00:00:00.000Z')

it('counts the threats that came and went, and those that are to be confirmed', () => {
  const analyse = createAnalyser(catalogue)
  const open = (model: Model) => openThreats(analyse(model), verdictsOf(model, analyse(model)))
  const api = { ...empty, assets: { api: newAsset('public-api', 'Public API') } }
  const before = open(empty)
  const after = open(api)
  expect(threatsSaid(before, after)).toMatch(/^\d+ new threats, \d+ to confirm$/)
  expect(threatsSaid(after, before)).toMatch(/^\d+ threats gone$/)
  expect(threatsSaid(after, after)).toBe('')
  const own = { title: 'Ours', stride: [], on: 'api', story: '', likelihood: 3, impact: 3, controls: [] }
  const mine = open({ ...api, threats: { t: own } })
  expect(threatsSaid(after, mine)).toBe('1 new threat')
  const [key = ''] = after.map((threat) => threat.key)
  const decisions = { [key]: decision('accepted') }
  expect(threatsSaid(after, open({ ...api, decisions }))).toBe('1 threat gone')
})
