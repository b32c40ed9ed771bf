import { expect, test } from 'vitest'
import { analyse } from '../src/analysis/engine'
import type { Analysis, Status, Threat } from '../src/analysis/threat'
import { levelOf } from '../src/analysis/threat'
import { catalogue } from '../src/catalogue/catalogue'
import { emptyModel, newAsset } from '../src/model/model'
import type { Case } from './cases'
import { missed, scoreOf, shuffled, total } from './recall'

const model = {
  ...emptyModel('m', 'M', '2026-01-01T00:00:00Z'),
  assets: { data: newAsset('training-data', 'Data') },
}
const analysis = analyse(model, catalogue)
const [any] = analysis.threats

function threat(status: Status, score: number, references: readonly string[]): Threat {
  if (!any) throw new Error('training data alone has threats')
  return { ...any, status, risk: { score, level: levelOf(score) }, references }
}

function found(...threats: Threat[]): Analysis {
  return { ...analysis, threats }
}

function case_(expected: readonly string[], notApplicable: readonly string[] = []): Case {
  return { id: 'c', title: 'C', model, expected, notApplicable }
}

const some = found(
  threat('confirmed', 4, ['AML.T0020', 'CWE-349']),
  threat('unanswered', 12, ['AML.T0043.003']),
  threat('unanswered', 8, ['AML.T0051.000', 'AML.M0015']),
  threat('mitigated', 20, ['AML.T0099']),
)

test('counts what is named exactly, by family and in the opening view', () => {
  const listed = case_(
    ['AML.T0020', 'AML.T0043', 'AML.T0051.000', 'AML.T0051.001', 'AML.T0099'],
    ['AML.T0051.001'],
  )
  expect(scoreOf({ listed, analysis: some })).toEqual({
    cases: 1,
    expected: 5,
    exact: 2,
    family: 4,
    openingExact: 1,
    openingFamily: 2,
    threats: 3,
    opening: 2,
    named: 3,
    falseExact: 0,
    falseFamily: 1,
  })
  expect(missed({ listed, analysis: some })).toEqual(['AML.T0099'])
})

test('a shuffle judges every list by the other diagrams only', () => {
  const other = found(threat('reduced', 12, ['AML.T0001', 'AML.T0020']))
  const score = shuffled([
    { listed: case_(['AML.T0020']), analysis: some },
    { listed: case_(['AML.T0001', 'AML.T0002']), analysis: other },
  ])
  expect(score).toMatchObject({ cases: 2, expected: 3, exact: 1, threats: 4 })
  expect(total([score, score])).toMatchObject({ cases: 4, expected: 6, exact: 2 })
})
