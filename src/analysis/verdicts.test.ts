import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { NO_DECISION } from '../model/decision'
import {
  type Decision,
  type DecisionStatus,
  type Model,
  newZone,
  type OwnThreat,
  type ThreatKey,
} from '../model/model'
import { badgesOf } from './badge'
import { createAnalyser } from './engine'
import { basisOf, fingerprint } from './fingerprint'
import { draw } from './fixtures/draw'
import { nextControls } from './next-controls'
import { nextQuestions } from './questions'
import { summaryNow } from './summary-now'
import type { Analysis } from './threat'
import { isStillOpen, wantsAttention, withOwn } from './verdict'
import { createVerdicts } from './verdicts'

const model = draw({
  assets: {
    user: { kind: 'end-user' },
    api: { kind: 'public-api' },
    data: { kind: 'training-data' },
  },
  flows: { f1: { from: 'user', to: 'api' }, f2: { from: 'api', to: 'data' } },
})
const analyse = createAnalyser(catalogue)
const analysis = analyse(model)
const mine: OwnThreat = {
  title: 'Bribed clerk',
  stride: ['I', 'T'],
  on: 'data',
  story: '',
  likelihood: 5,
  impact: 5,
  controls: ['C-BACKUP'],
}

function decide(status: DecisionStatus, keys: readonly ThreatKey[], at: Analysis = analysis): Model {
  const decision = (key: ThreatKey): Decision => {
    const threat = at.byKey.get(key)
    return { ...NO_DECISION, status, reason: 'So', facts: threat ? fingerprint(basisOf(threat)) : '' }
  }
  return { ...model, decisions: Object.fromEntries(keys.map((key) => [key, decision(key)])) }
}

const verdictsOf = (of: Model, at: Analysis = analysis) => createVerdicts()(of, at)
const onData = analysis.byElement.get('data')?.map(({ key }) => key) ?? []

describe('what people decide', () => {
  test('takes threats out of the badge of their element and of its flows', () => {
    const before = badgesOf(analysis)
    expect(before.get('data')?.open).toBe(onData.length)
    const some = onData.slice(0, 2)
    expect(badgesOf(analysis, verdictsOf(decide('accepted', some))).get('data')?.open).toBe(onData.length - 2)
    const none = badgesOf(analysis, verdictsOf(decide('not-applicable', onData)))
    expect(none.get('data')).toBeUndefined()
    expect(none.get('api')).toBe(before.get('api'))
  })

  test('counts again when it re-opens, whatever its risk', () => {
    const key = 'DAT-09:data'
    const decided = decide('accepted', [key])
    const data = decided.assets.data
    if (!data) throw new Error('no data')
    const worse: Model = {
      ...decided,
      assets: { ...decided.assets, data: { ...data, props: { backedUp: 'no' } } },
    }
    const after = createAnalyser(catalogue)(worse)
    const verdicts = verdictsOf(worse, after)
    expect(verdicts.decided.get(key)).toMatchObject({ standing: 're-opened', open: true })
    const threat = after.byKey.get(key)
    expect(threat && wantsAttention(threat, verdicts.decided)).toBe(true)
    expect(badgesOf(after, verdicts).get('data')?.open).toBe(badgesOf(after).get('data')?.open)
  })

  test('is answered with the same objects while nothing about it changes', () => {
    const judge = createVerdicts()
    const decided: Model = { ...decide('accepted', onData), threats: { t: mine } }
    const first = judge(decided, analysis)
    const moved: Model = { ...decided, assets: { ...decided.assets } }
    expect(judge(moved, analyse(moved))).toBe(first)
  })

  test('is in the counts', () => {
    const verdicts = verdictsOf({ ...decide('accepted', onData), threats: { t: mine } })
    const open = withOwn(analysis.threats, verdicts.own).filter((each) => isStillOpen(each, verdicts.decided))
    const { byLevel, threats } = summaryNow(analysis, verdicts)
    expect(Object.values(byLevel).reduce((sum, count) => sum + count, 0)).toBe(open.length)
    expect(threats).toBe(analysis.threats.length + 1)
    expect(summaryNow(analysis, verdictsOf(model))).toBe(analysis.summary)
  })
})

describe('a threat that people wrote', () => {
  test('stands among the others, with all its letters, and in the badge', () => {
    const verdicts = verdictsOf({ ...model, threats: { t: mine } })
    expect(withOwn(analysis.threats, verdicts.own)[0]).toMatchObject({ key: 'own:t', own: mine })
    expect(badgesOf(analysis, verdicts).get('data')).toMatchObject({
      open: onData.length + 1,
      worst: 'critical',
    })
    const { byStride } = summaryNow(analysis, verdicts)
    expect(byStride.T).toBe(analysis.summary.byStride.T + 1)
    expect(byStride.I).toBe(analysis.summary.byStride.I + 1)
  })

  test('is decided as the others, and not open when its mitigations are in place', () => {
    const decisions = { 'own:t': { ...NO_DECISION, status: 'accepted', reason: 'So' } } as const
    const accepted = verdictsOf({ ...model, threats: { t: mine }, decisions })
    expect(accepted.decided.get('own:t')?.standing).toBe('accepted')
    const data = model.assets.data
    if (!data) throw new Error('no data')
    const safe: Model = {
      ...model,
      threats: { t: mine },
      assets: { ...model.assets, data: { ...data, controls: { 'C-BACKUP': 'in-place' } } },
    }
    expect(verdictsOf(safe).own[0]).toMatchObject({ status: 'mitigated', mitigatedBy: ['C-BACKUP'] })
  })
})

describe('what is asked and suggested next', () => {
  test('leaves out what people decided', () => {
    const verdicts = verdictsOf(decide('accepted', onData))
    const settles = nextQuestions(analysis, verdicts.decided).flatMap((next) => next.settles)
    const before = nextQuestions(analysis).flatMap((next) => next.settles)
    expect(before.some((key) => onData.includes(key))).toBe(true)
    expect(settles.filter((key) => onData.includes(key))).toEqual([])
    const all = analysis.threats.map(({ key }) => key)
    const answers = nextControls(decide('not-applicable', all), catalogue).flatMap((next) => next.answers)
    expect(answers.filter((key) => all.includes(key))).toEqual([])
  })

  test('has the threats that people wrote in it', () => {
    const found = nextControls({ ...model, threats: { t: mine } }, catalogue)
    expect(found.flatMap(({ answers }) => answers)).toContain('own:t')
  })

  test('a threat on a zone is on the badge of the zone', () => {
    const zones = { z: newZone('dmz', 'Zone') }
    const zoned = { ...model, zones, threats: { t: { ...mine, on: 'z' } } }
    expect(badgesOf(analysis, verdictsOf(zoned)).get('z')).toMatchObject({ open: 1, worst: 'critical' })
  })
})
