import { expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Model } from '../model/model'
import { analyse } from './engine'
import { decision } from './fixtures/decide'
import { draw } from './fixtures/draw'
import { gate } from './gate'
import { registerOf } from './register'

const bare = draw({
  assets: { out: { kind: 'public-content' }, bot: { kind: 'agent' } },
  flows: { f: { from: 'out', to: 'bot' } },
})
const registerFor = (model: Model) => registerOf(model, analyse(model, catalogue), catalogue)
const keys = (model: Model, options: Parameters<typeof gate>[1]) =>
  gate(registerFor(model), options).map(({ row }) => row.key)

it('finds what nobody has decided, of the level and above, worst first', () => {
  const high = gate(registerFor(bare), { level: 'high' })
  expect(high.length).toBeGreaterThan(0)
  expect(high.every(({ row }) => row.risks.residual.score >= 12)).toBe(true)
  expect(high.map(({ row }) => row.risks.residual.score)).toEqual(
    high.map(({ row }) => row.risks.residual.score).toSorted((a, b) => b - a),
  )
  expect(keys(bare, { level: 'low' }).length).toBeGreaterThan(high.length)
  expect(keys(bare, { level: 'critical' }).length).toBeLessThanOrEqual(high.length)
})

it('respects decisions, and counts planned ones only when asked', () => {
  const [key = ''] = keys(bare, { level: 'high' })
  const with_ = (status: 'accepted' | 'mitigated' | 'open') => ({
    ...bare,
    decisions: { [key]: decision(status) },
  })
  expect(keys(with_('accepted'), { level: 'high' })).not.toContain(key)
  expect(keys(with_('mitigated'), { level: 'high' })).not.toContain(key)
  expect(keys(with_('mitigated'), { level: 'high', planned: true })).toContain(key)
  expect(keys(with_('open'), { level: 'high' })).toContain(key)
})

it('counts only what is new, open again or worse than in the baseline', () => {
  const baseline = registerFor(bare)
  expect(keys(bare, { level: 'low', baseline })).toEqual([])
  const [key = ''] = keys(bare, { level: 'high' })
  const settled = registerFor({ ...bare, decisions: { [key]: decision('accepted') } })
  expect(gate(baseline, { level: 'low', baseline: settled })).toEqual([
    expect.objectContaining({ since: 'open-again' }),
  ])
  const smaller = registerFor(draw({ assets: { bot: { kind: 'agent' } } }))
  const grown = gate(baseline, { level: 'low', baseline: smaller })
  expect(grown.some(({ since }) => since === 'new')).toBe(true)
  expect(
    grown
      .filter(({ since }) => since === 'worse')
      .every(({ row, before }) => row.risks.residual.score > (before ?? 25)),
  ).toBe(true)
  const lowered = { ...bare, decisions: { [key]: decision('open', { impact: 1, overrideReason: 'small' }) } }
  expect(gate(baseline, { level: 'high', baseline: registerFor(lowered) })).toEqual([
    expect.objectContaining({ since: 'worse' }),
  ])
})
