import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { agentMcp } from '../catalogue/templates/agent-mcp'
import { seedSample } from '../catalogue/templates/seed-sample'
import { buildTemplate } from '../catalogue/templates/template'
import type { Appetite, Model } from '../model/model'
import { controlPlan, isAboveLine } from './control-plan'
import { analyse } from './engine'
import { decision } from './fixtures/decide'
import { draw } from './fixtures/draw'
import { registerOf } from './register'
import { whatIf } from './what-if'
import { withControl } from './with-control'

const NOW = { id: 's', now: '2026-01-01T00:00:00Z' }
const sample = buildTemplate(seedSample, NOW)
const register = (model: Model) => registerOf(model, analyse(model, catalogue), catalogue)
const above = (model: Model, appetite: Appetite) =>
  register(model)
    .rows.filter((row) => isAboveLine(row, appetite))
    .map(({ key }) => key)
const plan = (model: Model, appetite?: Appetite) => controlPlan(model, register(model), catalogue, appetite)

describe('the control plan', () => {
  test.each(['medium', 'high'] as const)('does what it promises, for the appetite %s', (appetite) => {
    const { steps, brought, remaining, effort } = plan(sample, appetite)
    expect(new Set([...brought, ...remaining])).toEqual(new Set(above(sample, appetite)))
    const built = steps.reduce((model, { places, control }) => withControl(model, places, control.id), sample)
    const left = new Set(above(built, appetite))
    expect(brought.filter((key) => left.has(key))).toEqual([])
    expect(remaining.every((key) => left.has(key))).toBe(true)
    expect(effort.low + effort.medium + effort.high).toBe(steps.length)
    expect(steps.flatMap(({ brings }) => brings).sort()).toEqual([...brought].sort())
  })

  test('has no step that could be left out', { timeout: 30_000 }, () => {
    const agent = buildTemplate(agentMcp, NOW)
    const { steps, brought } = plan(agent)
    expect(steps.length).toBeGreaterThan(1)
    expect(steps.length).toBeLessThanOrEqual(brought.length)
    for (const without of steps) {
      const rest = steps.filter((step) => step !== without)
      const built = rest.reduce((model, { places, control }) => withControl(model, places, control.id), agent)
      const left = new Set(above(built, 'medium'))
      expect(
        brought.some((key) => left.has(key)),
        without.control.id,
      ).toBe(true)
    }
  })

  test('is the same again, and whatever the order of the tables', () => {
    const assets = Object.fromEntries(Object.entries(sample.assets).reverse())
    const ids = ({ steps }: ReturnType<typeof plan>) =>
      steps.map(({ control, places }) => [control.id, places])
    expect(ids(plan({ ...sample, assets }))).toEqual(ids(plan(sample)))
  })

  test('leaves alone what people decided, and is empty where nothing is above the line', () => {
    const accepted = Object.fromEntries(above(sample, 'medium').map((key) => [key, decision('accepted')]))
    expect(plan({ ...sample, decisions: accepted })).toEqual({
      steps: [],
      effort: { low: 0, medium: 0, high: 0 },
      brought: [],
      remaining: [],
    })
  })

  test('puts up with what no control can bring down, and answers own threats', () => {
    const own = { title: 'T', stride: [], story: '', likelihood: 5, impact: 5 } as const
    const model: Model = {
      ...draw({ assets: { data: { kind: 'training-data' } } }),
      threats: {
        stuck: { ...own, on: 'data', controls: [] },
        solved: { ...own, on: 'data', controls: ['C-BACKUP'] },
      },
    }
    const { steps, brought, remaining } = plan(model, 'high')
    expect(brought).toEqual(['own:solved'])
    expect(remaining).toEqual(['own:stuck'])
    expect(steps.map(({ control, places }) => [control.id, places])).toEqual([['C-BACKUP', ['data']]])
  })
})

test('a look ahead says what placing controls does', () => {
  const model = draw({ assets: { data: { kind: 'training-data' } } })
  const now = register(model)
  const effect = whatIf(model, now, catalogue, [{ control: 'C-BACKUP', places: ['data'] }])
  const after = register(withControl(model, ['data'], 'C-BACKUP'))
  expect(effect.answers).toContain('DAT-09:data')
  for (const key of effect.answers) expect(after.byKey.get(key)?.risks.residual.left ?? false).toBe(false)
  for (const { key, to } of effect.lowers) expect(after.byKey.get(key)?.risks.residual.score).toBe(to)
  expect(effect.raises).toEqual([])
  expect(effect.before).toEqual(now.totals.residual)
  expect(effect.after).toEqual(after.totals.residual)
  expect(whatIf(model, now, catalogue, [])).toMatchObject({ answers: [], lowers: [], raises: [] })
})
