import { describe, expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import type { Decision, Model, OwnThreat } from '../../model/model'
import { analyse } from '../engine'
import { basisOf, fingerprint } from '../fingerprint'
import { decision } from '../fixtures/decide'
import { draw } from '../fixtures/draw'
import { WRITER } from '../fixtures/writer'
import { attackView } from './attack-view'
import { outOfReach } from './nobody'
import { storyOf } from './story'

/** A mail reaches an agent that reads tokens; without any decision: mail > agent AGT-01 > tokens IAM-03. */
const MAIL = draw({
  assets: { mail: { kind: 'public-content' }, agent: { kind: 'agent' }, tokens: { kind: 'credentials' } },
  flows: { f1: { from: 'mail', to: 'agent' }, f2: { from: 'tokens', to: 'agent' } },
})

const paths = (model: Model) => attackView(model, analyse(model, catalogue), catalogue, WRITER).paths
const told = (model: Model) =>
  paths(model).map(({ stops }) =>
    stops.map(({ square, use }) => `${square.asset.id}${use ? ` ${use.threat.rule}` : ''}`).join(' > '),
  )

/** A decision on the facts of now about a threat of a rule. */
function decided(model: Model, key: string, status: Decision['status'], more: Partial<Decision> = {}): Model {
  const threat = analyse(model, catalogue).byKey.get(key)
  if (!threat) throw new Error(`no threat ${key}`)
  const one = decision(status, { facts: fingerprint(basisOf(threat)), ...more })
  return { ...model, decisions: { ...model.decisions, [key]: one } }
}

const mine = (more: Partial<OwnThreat>): OwnThreat => ({
  title: 'Somebody does it',
  stride: ['E'],
  on: 'agent',
  story: '',
  likelihood: 5,
  impact: 5,
  controls: [],
  ...more,
})

/** A source of content that leads to a folder in which nothing is known to go wrong for who only wrote it. */
const PLAIN = draw({
  assets: {
    mail: { kind: 'public-content' },
    person: { kind: 'employee' },
    vault: { kind: 'database', crown: true },
  },
  flows: { f1: { from: 'mail', to: 'person' }, f2: { from: 'person', to: 'vault' } },
})
const plain = (threats: Model['threats']): Model => ({ ...PLAIN, threats })

describe('decisions about the steps of a path', () => {
  test('the path without decisions', () => {
    expect(told(MAIL)).toEqual(['mail > agent AGT-01 > tokens IAM-03'])
  })

  test.each(['not-applicable', 'avoided'] as const)('%s is no step while the decision holds', (status) => {
    expect(told(decided(MAIL, 'AGT-01:agent', status)).join()).not.toContain('AGT-01')
  })

  test.each(['accepted', 'transferred', 'open'] as const)('%s leaves the step where it is', (status) => {
    expect(told(decided(MAIL, 'AGT-01:agent', status))).toEqual(told(MAIL))
  })

  test('a decision that re-opened closes nothing', () => {
    const old = '1|reduced|1x1||'
    expect(told(decided(MAIL, 'AGT-01:agent', 'not-applicable', { facts: old }))).toEqual(told(MAIL))
  })

  test('chosen mitigations leave the step until they are in place, and then what they leave over', () => {
    const model = decided(MAIL, 'AGT-01:agent', 'mitigated', { controls: ['C-TOOL-SCOPE'] })
    expect(told(model)).toEqual(told(MAIL))
    const agent = { ...model.assets.agent, controls: { 'C-TOOL-SCOPE': 'in-place' as const } }
    const done = { ...model, assets: { ...model.assets, agent: agent as Model['assets'][string] } }
    const [before] = paths(MAIL)
    const [after] = paths(done)
    expect(after?.threats[0]?.rule).toBe('AGT-01')
    expect(after?.cost).toBeGreaterThan(before?.cost ?? 0)
  })

  test('a likelihood of one’s own is the cost of the step', () => {
    const [before] = paths(MAIL)
    const found = before?.threats[0]?.likelihood ?? 0
    const [after] = paths(decided(MAIL, 'AGT-01:agent', 'accepted', { likelihood: found - 1 }))
    const dearer = Math.log(found / (found - 1))
    expect(after?.threats[0]?.rule).toBe('AGT-01')
    expect(after?.cost).toBeCloseTo((before?.cost ?? 0) + dearer)
  })

  test('an impact of one’s own ranks the path and costs no step', () => {
    const [before] = paths(MAIL)
    const [after] = paths(decided(MAIL, 'IAM-03:tokens', 'accepted', { impact: 3 }))
    expect(after?.cost).toBeCloseTo(before?.cost ?? 0)
    expect(after?.stops.at(-1)?.use?.score.impact).toBe(3)
  })
})

describe('threats that people wrote', () => {
  test('are steps where the rules know none', () => {
    const both = {
      t1: mine({ title: 'A letter talks somebody into it', stride: ['E'], on: 'person', likelihood: 4 }),
      t2: mine({ title: 'Leaks by a forgotten share', stride: ['I'], on: 'vault', likelihood: 5 }),
    }
    const found = told(plain(both))
    expect(found).toContain('mail > person own:t1 > vault own:t2')
    expect(told(plain({}))).not.toContain('mail > person own:t1 > vault own:t2')
  })

  test('cost −ln(likelihood / 5) + 0.1 each, without any skill', () => {
    const both = {
      t1: mine({ on: 'person', likelihood: 4 }),
      t2: mine({ stride: ['I'], on: 'vault', likelihood: 2 }),
    }
    const path = paths(plain(both)).find(({ threats }) => threats.every(({ own }) => own))
    expect(path?.cost).toBeCloseTo(-Math.log(4 / 5) + 0.1 - Math.log(2 / 5) + 0.1)
  })

  test('are told in the words that people gave', () => {
    const model = plain({
      t1: mine({ title: 'Alice is talked into it.', on: 'person' }),
      t2: mine({ stride: ['I'], on: 'vault' }),
    })
    const path = paths(model).find(({ threats }) => threats.every(({ own }) => own))
    const story = path && storyOf(path, WRITER).map((parts) => parts.map(({ text }) => text).join(''))
    expect(story?.[1]).toBe('What they put there arrives at Person: Alice is talked into it.')
  })

  test('stand on a flow for who comes over it', () => {
    const model = plain({ t1: mine({ on: 'f1' }), t2: mine({ stride: ['T'], on: 'vault' }) })
    expect(told(model)).toContain('mail > person own:t1 > vault own:t2')
  })

  test('are no step with their mitigations in place, or decided away, or without a letter', () => {
    const path = 'mail > person own:t1 > vault own:t2'
    const second = mine({ stride: ['I'], on: 'vault' })
    const first = mine({ on: 'person', controls: ['C-BACKUP'] })
    const model = plain({ t1: first, t2: second })
    expect(told(model)).toContain(path)
    const person = { ...model.assets.person, controls: { 'C-BACKUP': 'in-place' as const } }
    const guarded = { ...model.assets, person: person as Model['assets'][string] }
    expect(told({ ...model, assets: guarded })).not.toContain(path)
    expect(told({ ...model, decisions: { 'own:t1': decision('avoided') } })).not.toContain(path)
    expect(told(plain({ t1: { ...first, stride: [] }, t2: second }))).not.toContain(path)
    expect(told(plain({ t1: { ...first, stride: ['R'] }, t2: second }))).not.toContain(path)
  })

  test('count for those whom they name alone', () => {
    const named = (who: string) =>
      plain({ t1: mine({ on: 'person', attackers: [who] }), t2: mine({ stride: ['I'], on: 'vault' }) })
    expect(told(named('A-TROLL'))).toContain('mail > person own:t1 > vault own:t2')
    expect(told(named('A-INSIDER')).join()).not.toContain('own:t1')
    expect(told(named('gone'))).toContain('mail > person own:t1 > vault own:t2')
  })

  test('are out of reach when all whom they name are out of scope', () => {
    const model = plain({ t1: mine({ attackers: ['A-TROLL'] }), t2: mine({ on: 'vault' }) })
    const reach = (of: Model) => outOfReach(of, analyse(of, catalogue), catalogue)
    expect([...reach(model).keys()].filter((key) => key.startsWith('own:'))).toEqual([])
    const without = { ...model, info: { ...model.info, attackers: { 'A-TROLL': { inScope: false } } } }
    expect(reach(without).get('own:t1')).toBe('The attackers who could do it are not in scope.')
    expect(reach(without).has('own:t2')).toBe(false)
  })
})
