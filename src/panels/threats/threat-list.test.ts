import { expect, test } from 'vitest'
import { bareThreat } from '../../analysis/fixtures/bare-threat'
import type { Standing } from '../../analysis/standing'
import type { Status, Threat } from '../../analysis/threat'
import type { Decided, Verdict } from '../../analysis/verdict'
import type { Stride } from '../../model/model'
import { countLetters, countViews, find, firstOf, group, narrow } from './threat-list'

let made = 0

function threat(stride: Stride, status: Status, score: number, on: string, flows: string[] = []): Threat {
  made += 1
  return bareThreat({
    rule: `R-${made}`,
    title: `Threat ${made}`,
    stride,
    element: { type: 'asset', id: on, name: on.toUpperCase() },
    flows,
    status,
    likelihood: 1,
    impact: score,
    references: ['AML.T0024'],
  })
}

const poisoned = threat('T', 'confirmed', 20, 'data')
const copied = threat('I', 'confirmed', 4, 'api', ['f1'])
const captured = threat('E', 'unanswered', 15, 'keys')
const deleted = threat('D', 'unanswered', 6, 'data')
const denied = threat('R', 'mitigated', 12, 'data')
const injected = threat('T', 'reduced', 16, 'api')
const vague = threat('T', 'suppressed', 12, 'api')
const NONE: Decided = new Map()

function verdict(of: Threat, standing: Standing, open: boolean): [string, Verdict] {
  return [of.key, { standing, open, carried: true, likelihood: 1, impact: 1, risk: of.risk }]
}

const all = [poisoned, injected, captured, denied, vague, deleted, copied]

test('attention is what is confirmed or grave, and what mitigations reduced is answered', () => {
  expect(countViews(all, NONE)).toEqual({ attention: 3, confirm: 2, all: 7, answered: 3 })
})

test('what is decided is answered, and what re-opened wants attention, however small', () => {
  const decided = new Map([
    verdict(poisoned, 'accepted', false),
    verdict(captured, 'planned', false),
    verdict(deleted, 're-opened', true),
    verdict(injected, 're-opened', true),
  ])
  expect(countViews(all, decided)).toEqual({ attention: 3, confirm: 1, all: 7, answered: 4 })
})

test('narrowing keeps the threats on the elements and on their flows', () => {
  expect(narrow(all, new Set(['keys', 'f1']))).toEqual([captured, copied])
  expect(narrow(all, null)).toBe(all)
})

test('a letter and every word must fit', () => {
  expect(find(all, 'T', '')).toEqual([poisoned, injected, vague])
  expect(find(all, null, 'aml.t0024  KEYS')).toEqual([captured])
  expect(find(all, null, 'keys data')).toEqual([])
})

test('the strip counts open threats and knows which letters were never considered', () => {
  const counts = countLetters(all, NONE)
  expect(counts.get('T')).toEqual({ open: 2, considered: true })
  expect(counts.get('R')).toEqual({ open: 0, considered: true })
  expect(counts.get('S')).toBeUndefined()
})

test('groups come in the order of their kind', () => {
  expect(group(all, 'risk', NONE).map(({ id }) => id)).toEqual(['risk'])
  expect(group(all, 'element', NONE).map(({ id }) => id)).toEqual(['data', 'api', 'keys'])
  expect(group(all, 'stride', NONE).map(({ id }) => id)).toEqual(['T', 'R', 'I', 'D', 'E'])
  expect(group(all, 'severity', NONE).map(({ id }) => id)).toEqual(['critical', 'high', 'medium', 'low'])
  expect(group([], 'stride', NONE)).toEqual([])
})

test('a long list is cut across its groups and says how much is left', () => {
  const cut = firstOf(group(all, 'element', NONE), 4)
  expect(cut.groups.map(({ id, threats }) => [id, threats.length])).toEqual([
    ['data', 3],
    ['api', 1],
  ])
  expect(cut.rest).toBe(3)
  expect(firstOf(group(all, 'element', NONE), 100).rest).toBe(0)
})
