import { expect, it } from 'vitest'
import { analyse } from '../analysis/engine'
import { catalogue } from '../catalogue/catalogue'
import { always, is, not } from '../catalogue/condition'
import type { Catalogue, RuleDef } from '../catalogue/define'
import { type Asset, emptyModel, type Model, newAsset, newFlow } from '../model/model'
import { isAiSpecific } from './ai-specific'
import { measure, shares, sumUp } from './measure'

const poisoned: RuleDef = {
  id: 'A',
  title: 'Poisoned',
  stride: 'T',
  scope: 'asset',
  kinds: ['training-data'],
  when: not(is('self.recordsScreened')),
  story: '',
  likelihood: 3,
  impact: 4,
  controls: { 'C-TRAIN': 3 },
  attacker: { capability: 1, access: [] },
  cites: ['AML.T0020', 'CWE-349'],
}
const lost: RuleDef = {
  ...poisoned,
  id: 'B',
  when: always,
  likelihood: 5,
  impact: 5,
  controls: {},
  yieldsTo: ['A'],
  cites: ['CWE-349'],
}
const two: Catalogue = {
  ...catalogue,
  globalModifiers: [],
  rules: new Map([poisoned, lost].map((rule) => [rule.id, rule])),
}

const data = (more: Partial<Asset> = {}) => ({ ...newAsset('training-data', 'Data'), ...more })
const empty = emptyModel('m', 'Model', '2026-01-01T00:00:00Z')
const small: Model = {
  ...empty,
  assets: {
    open: data({ props: { recordsScreened: 'no' } }),
    asked: data(),
    trained: data({ controls: { 'C-TRAIN': 'in-place' } }),
  },
  flows: { f: newFlow('open', 'asked') },
}
const counts = {
  assets: 3,
  flows: 1,
  byStatus: { confirmed: 2, unanswered: 1, mitigated: 1, reduced: 0, suppressed: 2 },
  open: 3,
  byLevel: { critical: 1, high: 1, medium: 1, low: 0 },
  opening: 2,
  questions: 1,
  aiSpecific: 2,
}

it('counts what a small model and two rules give', () => {
  const measures = measure(small, analyse(small, two), two)
  expect(measures).toEqual(counts)
  expect(shares(measures)).toEqual({ openingPerAsset: 0.67, openingPerElement: 0.5, aiSpecificShare: 0.67 })
})

it('adds up, and divides nothing by nothing', () => {
  const nothing = measure(empty, analyse(empty, two), two)
  expect(sumUp([measure(small, analyse(small, two), two), nothing])).toEqual(counts)
  expect(sumUp([])).toEqual(nothing)
  expect(shares(nothing)).toEqual({ openingPerAsset: null, openingPerElement: null, aiSpecificShare: null })
})

it.each([
  { references: ['AML.T0020', 'CWE-349'], about: true },
  { references: ['LLM01:2026'], about: true },
  { references: ['MS#1'], about: true },
  { references: ['NISTAML.022'], about: true },
  { references: ['CWE-349', 'AML.M0015', 'no such id'], about: false },
  { references: [], about: false },
])('$references is about AI: $about', ({ references, about }) => {
  expect(isAiSpecific(references, catalogue)).toBe(about)
})
