import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Model } from '../model/model'
import { baselineOf, byTime, isReviewLate, latestBaseline, progressOf } from './baseline'
import { compare, compareBaselines } from './compare'
import { analyse } from './engine'
import { decideAll } from './fixtures/decide'
import { draw } from './fixtures/draw'
import { randomEdit } from './fixtures/random-edit'
import { randomModel } from './fixtures/random-model'
import { registerOf } from './register'

const register = (model: Model) => registerOf(model, analyse(model, catalogue), catalogue)
const ABOUT = { name: 'First', at: '2026-01-01T00:00:00Z', note: '' }
const taken = (model: Model) => baselineOf(model, register(model), ABOUT)
const since = (before: Model, after: Model) => compare(taken(before), after, register(after), catalogue)

const base = {
  assets: { user: { kind: 'end-user' }, api: { kind: 'public-api' }, data: { kind: 'training-data' } },
  flows: { f1: { from: 'user', to: 'api' } },
} as const
const plain = draw(base)

describe('compared with itself', () => {
  test('nothing changed, for any model', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        expect(since(model, model)).toEqual({
          elements: { added: [], removed: [], changed: [] },
          threats: { fresh: [], gone: [], rescored: [], reopened: [], closed: [] },
          major: [],
        })
      }),
      { numRuns: 30 },
    )
  })

  test('every threat is accounted for after any edits', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomModel, fc.array(randomEdit, { minLength: 1, maxLength: 4 }), (before, edits) => {
        const after = edits.reduce((model, edit) => edit(model), before)
        const then = taken(before)
        const { rows, byKey } = register(after)
        const { fresh, gone } = since(before, after).threats
        const both = Object.keys(then.threats).filter((key) => byKey.has(key))
        expect(both.length + gone.length).toBe(Object.keys(then.threats).length)
        expect(fresh.length).toBeLessThanOrEqual(rows.length - both.length)
      }),
      { numRuns: 30 },
    )
  })
})

describe('since a baseline', () => {
  test('elements came, went and changed; moving and the order of answers are no change', () => {
    const { user, ...rest } = plain.assets
    const after: Model = {
      ...plain,
      assets: {
        ...rest,
        data: { ...plain.assets.data, name: 'Other' } as Model['assets'][string],
        bot: user ?? rest.api,
      } as Model['assets'],
      places: { api: { x: 9, y: 9 } },
    }
    expect(since(plain, after).elements).toEqual({ added: ['bot'], removed: ['user'], changed: ['data'] })
    const props = (order: 'a' | 'b') => {
      const backedUp = { backedUp: 'yes' }
      const source = { source: ['public'] }
      return draw({
        assets: {
          data: {
            kind: 'training-data',
            props: order === 'a' ? { ...backedUp, ...source } : { ...source, ...backedUp },
          },
        },
      })
    }
    expect(since(props('a'), props('b')).elements.changed).toEqual([])
  })

  test('a worse answer re-scores and re-opens, a mitigation closes', () => {
    const decided = decideAll(plain, analyse(plain, catalogue), 'accepted')
    const data = decided.assets.data
    if (!data) throw new Error('no data')
    const worse = { ...decided, assets: { ...decided.assets, data: { ...data, props: { backedUp: 'no' } } } }
    const { rescored, reopened } = since(decided, worse).threats
    expect(reopened).toEqual(['DAT-09:data'])
    expect(rescored.map(({ key }) => key)).toEqual(['DAT-09:data'])
    const backed = draw({
      ...base,
      assets: { ...base.assets, data: { kind: 'training-data', controls: { 'C-BACKUP': 'in-place' } } },
    })
    expect(since(plain, backed).threats.closed).toContain('DAT-09:data')
  })

  test('a new zone crossing, a new kind and a new critical threat are major', () => {
    const more = draw({
      assets: { ...base.assets, llm: { kind: 'llm' } },
      flows: { ...base.flows, f2: { from: 'api', to: 'llm' }, f3: { from: 'user', to: 'api' } },
    })
    const { major } = since(plain, more)
    expect(major).toContainEqual({ what: 'kind', assets: ['llm'] })
    expect(major).toContainEqual({ what: 'crossing', flows: ['f2'] })
    const own = { title: 'T', stride: [], on: 'api', story: '', impact: 5, controls: [] }
    const threat = (likelihood: number): Model => ({ ...plain, threats: { t: { ...own, likelihood } } })
    expect(since(threat(3), threat(5)).major).toEqual([{ what: 'critical', keys: ['own:t'] }])
    expect(since(threat(4), threat(5)).major).toEqual([])
  })
})

test('progress counts open and closed at each baseline, the oldest first', () => {
  const decided = decideAll(plain, analyse(plain, catalogue), 'accepted')
  const all = register(plain).rows.length
  const later = { ...taken(decided), name: 'Second', at: '2026-02-01T00:00:00Z' }
  const baselines = { b: later, a: taken(plain) }
  expect(progressOf(byTime(baselines).map(([, baseline]) => baseline))).toMatchObject([
    { name: 'First', open: expect.any(Number) },
    { name: 'Second', open: 0, closed: all },
  ])
  expect(latestBaseline(baselines)).toEqual(['b', later])
  expect(latestBaseline({})).toBeNull()
})

test('two baselines compare as the models that they were taken of', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomModel, fc.array(randomEdit, { minLength: 1, maxLength: 4 }), (before, edits) => {
      const after = edits.reduce((model, edit) => edit(model), before)
      expect(compareBaselines(taken(before), taken(after), catalogue)).toEqual(since(before, after))
    }),
    { numRuns: 20 },
  )
})

describe('a review is late', () => {
  const due = '2026-03-01T00:00:00Z'
  test('from its day on, until a baseline is taken on or after it', () => {
    expect(isReviewLate(due, {}, '2026-02-28T23:59:59Z')).toBe(false)
    expect(isReviewLate(due, {}, due)).toBe(true)
    expect(isReviewLate(due, { a: taken(plain) }, due)).toBe(true)
    expect(
      isReviewLate(due, { a: { ...taken(plain), at: '2026-03-02T00:00:00Z' } }, '2026-04-01T00:00:00Z'),
    ).toBe(false)
  })
})
