import { describe, expect, test } from 'vitest'
import type { Decision } from '../model/model'
import { type Basis, fingerprint } from './fingerprint'
import { decision } from './fixtures/decide'
import { isClosed, isUndecided, judge, STANDINGS } from './standing'

const basis: Basis = {
  status: 'confirmed',
  likelihood: 3,
  impact: 4,
  grounds: ['a.b=no'],
  further: [],
  inPlace: [],
}
const on = (status: Decision['status'], more: Partial<Decision> = {}) =>
  decision(status, { facts: fingerprint(basis), ...more })
const worse: Basis = { ...basis, impact: 5 }
const answered: Basis = { ...basis, status: 'mitigated', likelihood: 1, inPlace: ['C'] }

describe('a threat stands', () => {
  test.each([
    ['confirmed', 'open'],
    ['unanswered', 'to-confirm'],
    ['reduced', 'reduced'],
    ['mitigated', 'mitigated'],
    ['suppressed', 'covered'],
  ] as const)('%s as %s while nobody decided', (status, standing) => {
    expect(judge({ ...basis, status }, undefined).standing).toBe(standing)
    expect(judge({ ...basis, status }, on('open')).standing).toBe(standing)
  })

  test.each(['accepted', 'transferred', 'avoided', 'not-applicable'] as const)('as %s', (status) => {
    expect(judge(basis, on(status))).toEqual({ standing: status, by: 'decision', changes: [] })
  })

  test('as planned until each named mitigation is in place', () => {
    const two = on('mitigated', { controls: ['C', 'D'] })
    expect(judge(basis, on('mitigated')).standing).toBe('planned')
    expect(judge({ ...basis, inPlace: ['C'] }, two).standing).toBe('planned')
    expect(judge({ ...basis, inPlace: ['C', 'D'] }, two)).toMatchObject({
      standing: 'mitigated',
      by: 'decision',
    })
  })

  test('as mitigated once controls answer it, whatever was accepted', () => {
    expect(judge(answered, on('accepted'))).toMatchObject({ standing: 'mitigated', by: 'controls' })
    expect(judge(answered, on('not-applicable')).standing).toBe('not-applicable')
  })
})

describe('a decision re-opens', () => {
  test('when its facts got worse, and says how', () => {
    expect(judge(worse, on('accepted'))).toEqual({
      standing: 're-opened',
      by: null,
      changes: [{ what: 'risk', from: { likelihood: 3, impact: 4 }, to: { likelihood: 3, impact: 5 } }],
    })
  })

  test('when only a score of its own was given', () => {
    expect(judge(worse, on('open', { likelihood: 1 })).standing).toBe('re-opened')
    expect(judge(worse, on('open', { owner: 'Grace' })).standing).toBe('open')
  })

  test('not when things got better', () => {
    const better: Basis = { ...basis, likelihood: 2, status: 'unanswered', grounds: [], inPlace: ['C'] }
    expect(judge(better, on('accepted')).standing).toBe('accepted')
  })
})

test('every standing is undecided, planned or closed', () => {
  for (const standing of STANDINGS) {
    expect([isUndecided(standing), standing === 'planned', isClosed(standing)].filter(Boolean)).toHaveLength(
      1,
    )
  }
})
