import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { badgesOf } from './badge'
import { analyse, createAnalyser } from './engine'
import { draw } from './fixtures/draw'
import { nextQuestions } from './questions'
import { allThreats, isOpen } from './threat'

const model = draw({
  assets: { data: { kind: 'training-data' }, job: { kind: 'training-job' }, model: { kind: 'ml-model' } },
  flows: { f1: { from: 'data', to: 'job' }, f2: { from: 'job', to: 'model' } },
})

test('the question that settles most open risk comes first', () => {
  const analysis = analyse(model, catalogue)
  const questions = nextQuestions(analysis)
  const risks = questions.map(({ risk }) => risk)
  expect(risks).toEqual([...risks].sort((a, b) => b - a))
  for (const { question, settles, risk } of questions) {
    const hanging = allThreats(analysis).filter(
      (threat) =>
        isOpen(threat) &&
        threat.questions.some(
          ({ element, property }) => element === question.element && property === question.property,
        ),
    )
    expect([...settles].sort()).toEqual(hanging.map(({ key }) => key).sort())
    expect(risk).toBe(hanging.reduce((sum, threat) => sum + threat.risk.score, 0))
  }
})

test('badges count what is open, and stay the same objects while they are equal', () => {
  const analyser = createAnalyser(catalogue)
  const first = analyser(model)
  const before = badgesOf(first)
  const open = first.byElement.get('data')?.filter(isOpen) ?? []
  expect(before.get('data')).toEqual({
    open: open.length,
    worst: open[0]?.risk.level,
    confirmed: open.filter(({ status }) => status === 'confirmed').length,
  })
  const job = model.assets.job
  const next = { ...model, assets: { ...model.assets, ...(job && { job: { ...job, name: 'Renamed' } }) } }
  const after = badgesOf(analyser(next))
  expect(after.get('data')).toBe(before.get('data'))
  expect(after.get('f1')).toBe(before.get('f1'))
})
