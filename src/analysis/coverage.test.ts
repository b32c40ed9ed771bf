import { describe, expect, test } from 'vitest'
import { ATLAS_TACTICS, techniqueOf } from '../catalogue/atlas-tactics'
import { catalogue } from '../catalogue/catalogue'
import { seedSample } from '../catalogue/templates/seed-sample'
import { buildTemplate } from '../catalogue/templates/template'
import type { Model } from '../model/model'
import { COVERAGE_FRAMEWORKS, coverage, stageCoverage, strideCoverage } from './coverage'
import { analyse } from './engine'
import { decideAll } from './fixtures/decide'
import { draw } from './fixtures/draw'
import { registerOf } from './register'
import { heatMap, missingLetters, riskMatrix } from './risk-map'

const sample = buildTemplate(seedSample, { id: 's', now: '2026-01-01T00:00:00Z' })
const register = (model: Model) => registerOf(model, analyse(model, catalogue), catalogue)
const now = register(sample)
const settled = register(decideAll(sample, analyse(sample, catalogue), 'accepted'))

describe('coverage', () => {
  test.each(COVERAGE_FRAMEWORKS)('of %s: every item is open, answered or has no threat', (framework) => {
    const { items, byState } = coverage(now, catalogue, framework)
    expect(items.length).toBeGreaterThanOrEqual(10)
    expect(byState.open + byState.answered + byState.none).toBe(items.length)
    expect(byState.open).toBeGreaterThan(0)
    for (const { state, open, closed } of items) {
      expect(state).toBe(open.length > 0 ? 'open' : closed.length > 0 ? 'answered' : 'none')
    }
    expect(coverage(settled, catalogue, framework).byState.open).toBe(0)
    const empty = coverage(register(draw({ assets: {} })), catalogue, framework)
    expect(empty.byState.none).toBe(empty.items.length)
  })

  test('every technique that is cited serves a tactic', () => {
    const known = new Set(ATLAS_TACTICS.flatMap(({ techniques }) => techniques))
    const cited = [...catalogue.references.keys()].filter((id) => id.startsWith('AML.T'))
    expect(cited.filter((id) => !known.has(techniqueOf(id)))).toEqual([])
  })

  test('an own threat counts for what it cites', () => {
    const own = { title: 'T', stride: ['S'], story: '', likelihood: 2, impact: 2, controls: [] } as const
    const model: Model = {
      ...draw({ assets: {} }),
      threats: { t: { ...own, on: 'system', references: ['LLM01:2026'] } },
    }
    const items = coverage(register(model), catalogue, 'owasp-llm-2026').items
    expect(items.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(['LLM01:2026'])
  })

  test('of STRIDE has six items for every asset in scope and for the system', () => {
    const assets = Object.keys(sample.assets)
    expect(strideCoverage(sample, now).items).toHaveLength(6 * (assets.length + 1))
    const first = sample.assets[assets[0] ?? '']
    const out = first && {
      ...sample,
      assets: { ...sample.assets, [assets[0] ?? '']: { ...first, outOfScope: 'bought' } },
    }
    expect(out && strideCoverage(out, register(out)).items).toHaveLength(6 * assets.length)
  })

  test('of the lifecycle has the stages of the kinds, with every threat on an asset in one', () => {
    const { items } = stageCoverage(sample, now, catalogue)
    expect(items.map(({ title }) => title)).toEqual([
      'Data',
      'Development',
      'Training',
      'Deployment',
      'Operation',
      'Use',
    ])
    const onAssets = now.rows.filter(({ element }) => element.type === 'asset')
    expect(items.flatMap(({ open, closed }) => [...open, ...closed])).toHaveLength(onAssets.length)
  })
})

describe('pictures of risk', () => {
  const left = now.rows.filter(({ risks }) => risks.residual.left).map(({ key }) => key)

  test('the matrix holds every threat that is left, once, where it belongs', () => {
    const cells = riskMatrix(now).flat()
    expect(cells).toHaveLength(25)
    expect(cells.flatMap(({ keys }) => keys).sort()).toEqual([...left].sort())
    for (const { keys, likelihood, impact } of cells) {
      for (const key of keys) expect(now.byKey.get(key)?.risks.residual).toMatchObject({ likelihood, impact })
    }
    expect(riskMatrix(now)[0]?.[4]).toMatchObject({ likelihood: 5, impact: 5, level: 'critical' })
  })

  test('the heat map has every element with a threat, the worst first', () => {
    const rows = heatMap(now)
    expect(rows.flatMap(({ cells }) => cells.flatMap(({ keys }) => keys)).sort()).toEqual([...left].sort())
    expect(rows.map(({ worst }) => worst)).toEqual(rows.map(({ worst }) => worst).sort((a, b) => b - a))
  })

  test('letters without a threat are named', () => {
    expect(missingLetters(now)).toEqual([])
    const own = { title: 'T', story: '', likelihood: 2, impact: 2, controls: [], on: 'system' } as const
    const model: Model = { ...draw({ assets: {} }), threats: { t: { ...own, stride: ['S', 'E'] } } }
    expect(missingLetters(register(model))).toEqual(['T', 'R', 'I', 'D'])
  })
})
