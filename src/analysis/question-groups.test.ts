import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { elementType } from '../model/element'
import { analyse } from './engine'
import { draw } from './fixtures/draw'
import { groupQuestions } from './question-groups'
import { nextQuestions } from './questions'

const model = draw({
  assets: { data: { kind: 'training-data' }, more: { kind: 'training-data' }, model: { kind: 'ml-model' } },
  flows: { f1: { from: 'data', to: 'model' }, f2: { from: 'more', to: 'model' } },
})
const analysis = analyse(model, catalogue)
const questions = nextQuestions(analysis)
const groups = groupQuestions(questions, analysis.byKey, ({ element }) => elementType(model, element) ?? '')

test('each question is in one group, with those that have the same words', () => {
  const backup = groups.find(({ id }) => id === 'asset backedUp')
  expect(backup?.questions.map(({ element }) => element)).toEqual(['data', 'more'])
  expect(groups.flatMap((group) => group.questions)).toHaveLength(questions.length)
  for (const { questions: same } of groups) expect(new Set(same.map(({ property }) => property)).size).toBe(1)
})

test('a threat that hangs on several of its questions counts once, and most open risk comes first', () => {
  for (const { settles, risk } of groups) {
    expect(new Set(settles).size).toBe(settles.length)
    expect(risk).toBe(settles.reduce((sum, key) => sum + (analysis.byKey.get(key)?.risk.score ?? 0), 0))
  }
  const risks = groups.map(({ risk }) => risk)
  expect(risks).toEqual([...risks].sort((a, b) => b - a))
})
