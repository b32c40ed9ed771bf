import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { analyse, createAnalyser } from './engine'
import { draw } from './fixtures/draw'
import { nextControls } from './next-controls'
import { nextQuestions } from './questions'
import { isOpen } from './threat'

const model = draw({ assets: { assistant: { kind: 'agent' } } })
const analysis = analyse(model, catalogue)

test('gaps of the organisation stand apart from the threats on elements, and count nowhere', () => {
  const gaps = analysis.organisation.map(({ rule }) => rule)
  expect(gaps.sort()).toEqual(['SYS-01', 'SYS-02', 'SYS-03'])
  expect(analysis.threats.length).toBeGreaterThan(0)
  expect(analysis.threats.filter(({ element }) => element.type === 'system')).toEqual([])
  expect(analysis.summary.threats).toBe(analysis.threats.length)
  const { byLevel } = analysis.summary
  expect(Object.values(byLevel).reduce((sum, count) => sum + count, 0)).toBe(
    analysis.threats.filter(isOpen).length,
  )
})

test('they are found by key, asked, and offered their mitigations for the whole system', () => {
  for (const gap of analysis.organisation) expect(analysis.byKey.get(gap.key)).toBe(gap)
  const asked = nextQuestions(analysis).map(({ question }) => question)
  expect(asked).toContainEqual({ element: 'system', property: 'C-AI-IR' })
  const offered = nextControls(model, catalogue).filter(({ places }) => places.includes('system'))
  expect(offered.map(({ control }) => control.id)).toContain('C-INVENTORY')
})

test('an answer settles them, also after the answer before', () => {
  const again = createAnalyser(catalogue)
  again(model)
  const answered = draw({ assets: { assistant: { kind: 'agent' } }, controls: { 'C-AI-IR': 'in-place' } })
  const after = again(answered)
  expect(after.organisation.find(({ rule }) => rule === 'SYS-02')?.status).toBe('mitigated')
  expect(again(model).organisation.find(({ rule }) => rule === 'SYS-02')?.status).toBe('unanswered')
  expect(again(draw({ assets: {} })).organisation).toEqual([])
})
