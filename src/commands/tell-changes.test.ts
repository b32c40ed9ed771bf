import { expect, it } from 'vitest'
import { createAnalyser } from '../analysis/engine'
import { decision } from '../analysis/fixtures/decide'
import { riskOf } from '../analysis/risk'
import type { Standing } from '../analysis/standing'
import { type Decided, openThreats } from '../analysis/verdict'
import { verdictsOf } from '../analysis/verdicts'
import { catalogue } from '../catalogue/catalogue'
import { emptyModel, type Model, newAsset } from '../model/model'
import { reopened, threatsSaid } from './tell-changes'

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

it('finds the decisions that ask again, and not those that did before or were not there', () => {
  const decided = (entries: Readonly<Record<string, Standing>>): Decided =>
    new Map(
      Object.entries(entries).map(([key, standing]) => [
        key,
        { standing, open: true, carried: true, likelihood: 3, impact: 3, risk: riskOf(3, 3, true) },
      ]),
    )
  const before = decided({ held: 'accepted', asked: 're-opened', kept: 'accepted' })
  const after = decided({ held: 're-opened', asked: 're-opened', kept: 'accepted', back: 're-opened' })
  expect(reopened(before, after)).toEqual(['held'])
})
