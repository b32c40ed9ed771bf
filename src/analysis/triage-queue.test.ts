import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import { analyse } from './engine'
import { goOnWith, placeIn, queueOf, withinReachFirst, worstFirstNow } from './triage-queue'
import { NO_VERDICTS, riskNow } from './verdict'

const [template] = TEMPLATES
if (!template) throw new Error('no template')
const analysis = analyse(buildTemplate(template, { id: 't', now: '2026-01-01T00:00:00Z' }), catalogue)
const { decided } = NO_VERDICTS
const all = worstFirstNow(analysis, NO_VERDICTS)

describe('the triage queue', () => {
  test('goes through what nobody in scope can carry out last, in its order', () => {
    const keys = all.map(({ key }) => key)
    const [first = '', second = '', third = ''] = keys
    const sorted = withinReachFirst(all, new Set([first, third])).map(({ key }) => key)
    expect(sorted).toEqual([second, ...keys.slice(3), first, third])
    expect(withinReachFirst(all, new Set())).toBe(all)
  })

  test('holds every threat, the worst first', () => {
    expect(all).toHaveLength(analysis.threats.length + analysis.organisation.length)
    const scores = all.map((threat) => riskNow(threat, decided).score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('is narrowed by what is asked and by letter', () => {
    const open = queueOf(all, decided, { show: 'open', letter: null })
    const attention = queueOf(all, decided, { show: 'attention', letter: null })
    expect(open.length).toBeGreaterThan(attention.length)
    expect(attention.every((key) => open.includes(key))).toBe(true)
    const tampering = queueOf(all, decided, { show: 'all', letter: 'T' })
    expect(tampering.every((key) => analysis.byKey.get(key)?.stride === 'T')).toBe(true)
    expect(queueOf(all, decided, { show: 're-opened', letter: null })).toEqual([])
  })

  test('keeps its order when it goes on, and what is new joins at the end', () => {
    const before = ['c', 'a', 'b']
    expect(goOnWith(before, ['a', 'd', 'c'])).toEqual(['c', 'a', 'b', 'd'])
    expect(goOnWith(before, ['b'])).toBe(before)
  })

  test('stands on the next threat when the one it stood on is gone', () => {
    const there = new Set(['a', 'c', 'd'])
    expect(placeIn(['a', 'b', 'c', 'd'], there, 'b')).toEqual({ keys: ['a', 'c', 'd'], index: 1 })
    expect(placeIn(['a', 'b', 'c', 'd'], there, 'd').index).toBe(2)
    expect(placeIn(['a', 'b'], new Set(['a']), 'b').index).toBe(1)
    expect(placeIn(['a', 'b'], there, null).index).toBe(1)
  })
})
