import { expect, test } from 'vitest'
import { controlPlan } from '../../analysis/control-plan'
import { analyse } from '../../analysis/engine'
import { registerOf } from '../../analysis/register'
import { catalogue } from '../../catalogue/catalogue'
import { emptyModel, type Model, newAsset } from '../../model/model'
import { planCsv, planMarkdown } from './plan-text'

const own = { stride: [], story: '', likelihood: 5, impact: 5, on: 'data' } as const
const model: Model = {
  ...emptyModel('m', 'Loan | scoring', '2026-01-01T00:00:00Z'),
  assets: { data: { ...newAsset('training-data', '=SUM(A1), "raw"') } },
  threats: {
    stuck: { ...own, title: 'Stuck *here*', controls: [] },
    solved: { ...own, title: 'Solved', controls: ['C-BACKUP'] },
  },
}
const register = registerOf(model, analyse(model, catalogue), catalogue)
const of = { model, register, plan: controlPlan(model, register, catalogue) }

test('the table has a row for each step, and a spreadsheet reads no formula', () => {
  const lines = planCsv(of).split('\r\n')
  expect(lines).toHaveLength(of.plan.steps.length + 2)
  expect(lines[0]).toBe('Rank,Mitigation,Id,Where,Effort,Brings under the line')
  expect(lines[1]).toMatch(/^1,/)
  expect(planCsv(of)).toContain(`"'=SUM(A1), ""raw"""`)
  expect(planCsv(of)).not.toMatch(/(^|,)=/m)
})

test('the page tells the sum, the steps and what stays', () => {
  const text = planMarkdown(of)
  expect(text).toContain('# Mitigation plan: Loan \\| scoring')
  expect(text).toMatch(
    new RegExp(`brings? ${of.plan.brought.length} of ${of.plan.brought.length + 1} threats`),
  )
  const steps = text.split('\n').filter((line) => /^\| \d+ \|/.test(line))
  expect(steps).toHaveLength(of.plan.steps.length)
  for (const line of steps) expect(line.split(/(?<!\\)\|/)).toHaveLength(7)
  expect(text).toContain('- Stuck \\*here\\* (')
})
