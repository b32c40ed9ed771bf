import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { all, any, asked, equals, inflow, is, kind, not, trust } from '../catalogue/condition'
import type { RuleCases, RuleDef } from '../catalogue/define'
import type { SketchChange } from '../catalogue/sketch'
import { caseProblems, changeText } from './prove-rule'

const rule: RuleDef = {
  id: 'T-01',
  title: 'Open to the world',
  stride: 'S',
  scope: 'asset',
  kinds: ['agent'],
  when: all(inflow(kind('source', 'end-user')), not(is('self.stepBudget'))),
  story: '',
  likelihood: 3,
  impact: 3,
  controls: { 'C-STEP-BUDGET': 3, 'C-KILL': 1 },
  attacker: { capability: 1, access: ['user'] },
  cites: [],
}
const cases: RuleCases = {
  present: {
    it: { kind: 'agent', stepBudget: 'no' },
    user: { kind: 'end-user' },
    'user > it': {},
  },
  gone: [{ it: { stepBudget: 'yes' } }, { it: { controls: ['C-STEP-BUDGET'] } }],
}

/** What is wrong with the rule once it is changed, beside others if need be. */
function problems(changed: Partial<RuleDef>, ...others: readonly RuleDef[]): readonly string[] {
  const rules = new Map(others.map((other) => [other.id, other]))
  return caseProblems({ ...rule, cases, ...changed }, { ...catalogue, rules })
}

const { present } = cases

describe('what mitigations count', () => {
  test('a mitigation that closes every way alone counts as answering', () => {
    expect(problems({ controls: { 'C-STEP-BUDGET': 2 } })).toEqual([
      'T-01: C-STEP-BUDGET answers it alone but counts 2',
    ])
    const also = [{ it: { stepBudget: null, accessControl: 'none' } }]
    const when = all(
      inflow(kind('source', 'end-user')),
      any(not(is('self.stepBudget')), equals('self.accessControl', 'none')),
    )
    expect(
      problems({ when, controls: { 'C-STEP-BUDGET': 2 }, cases: { ...cases, also } }),
    ).not.toContainEqual(expect.stringContaining('alone'))
  })

  test('what only reduces a threat needs something else that answers it', () => {
    const helps = {
      when: all(inflow(kind('source', 'end-user')), asked('self.stepBudget')),
      reducedWhen: is('self.stepBudget'),
      controls: { 'C-STEP-BUDGET': 2, 'C-KILL': 1 },
    }
    expect(problems(helps)).toEqual(['T-01: no change answers the threat'])
    const gone = [...cases.gone, { it: { controls: ['C-STEP-BUDGET', 'C-KILL'] } }]
    expect(problems({ ...helps, cases: { ...cases, gone } })).toEqual([])
  })
})

describe('a rule is held to its cases', () => {
  test('and passes when they hold', () => {
    expect(problems({})).toEqual([])
  })

  test('which it must have', () => {
    expect(caseProblems(rule, catalogue)).toEqual(['T-01: it carries no cases'])
  })

  test.each<[string, Partial<RuleCases>, string]>([
    [
      'no threat',
      { present: { it: { kind: 'agent', stepBudget: 'no' } } },
      'the present case does not raise the threat',
    ],
    [
      'only a question',
      { present: { ...present, it: { kind: 'agent' } } },
      'the present case is unanswered, not confirmed',
    ],
    [
      'an unknown property',
      { present: { ...present, it: { kind: 'agent', stepBugdet: 'no' } } },
      '“it” answers “stepBugdet”, which the kind “agent” does not have',
    ],
    [
      'a change to something not drawn',
      { gone: [...cases.gone, { its: { stepBudget: 'yes' } }] },
      '“its” has no kind',
    ],
    [
      'an asset too many',
      { present: { ...present, crm: { kind: 'data-store' } } },
      'the present case does not need crm',
    ],
    [
      'a flow too many',
      { present: { ...present, 'it > user': {} } },
      'the present case does not need it > user',
    ],
    [
      'an answer too many',
      { present: { ...present, 'user > it': { encrypted: 'no' } } },
      'the present case does not need user > it.encrypted',
    ],
    [
      'a change without effect',
      { gone: [...cases.gone, { it: { controls: ['C-KILL'] } }] },
      'still confirmed after C-KILL on it',
    ],
    [
      'a change that only asks',
      { gone: [...cases.gone, { it: { stepBudget: 'unknown' } }] },
      'still unanswered after it.stepBudget = unknown',
    ],
    [
      'no mitigation among the changes',
      { gone: [{ user: null }] },
      'mitigations can answer it, but no change shows one',
    ],
  ])('%s', (_what, changed, problem) => {
    expect(problems({ cases: { ...cases, ...changed } })).toEqual([`T-01: ${problem}`])
  })

  describe('on every way to its threat', () => {
    const when = any(kind('source', 'end-user'), all(kind('source', 'agent'), is('source.computerUse')))
    const twoWays = { when: all(inflow(when), not(is('self.stepBudget'))) }
    const ways = (...also: readonly SketchChange[]) => problems({ ...twoWays, cases: { ...cases, also } })
    const other: SketchChange = { user: null, peer: { kind: 'agent', computerUse: 'yes' }, 'peer > it': {} }

    test('which each do without the others', () => {
      expect(ways(other)).toEqual([])
      const { user: _kept, ...both } = other
      expect(ways(both).join()).toContain('does not need peer')
    })

    test('and must lead there', () => {
      const stray = { ...other, peer: { kind: 'agent', computerUse: 'no' } }
      expect(ways(stray)).toEqual([
        'T-01: the case that differs by “without user, with peer (agent), peer.computerUse = no, with peer > it” does not raise the threat',
      ])
    })
  })

  test('a special kind where any will do', () => {
    const anyCaller = all(inflow(trust('source', '<=', 1)), not(is('self.stepBudget')))
    expect(problems({ when: anyCaller })).toEqual([
      'T-01: the present case does not need user to be more than “external-entity”',
    ])
  })

  test('no change at all', () => {
    const unchanged = problems({ controls: {}, cases: { ...cases, gone: [] } })
    expect(unchanged).toEqual(['T-01: no change is said to take the threat away'])
  })

  test('a rule that another one suppresses', () => {
    const better = { ...rule, id: 'T-02' }
    expect(problems({ yieldsTo: ['T-02'] }, better)).toEqual([
      'T-01: the present case is suppressed, not confirmed',
    ])
  })
})

describe('a residual threat', () => {
  const residual: Partial<RuleDef> = { residual: true, when: inflow(kind('source', 'end-user')) }
  const reduced = { it: { controls: ['C-STEP-BUDGET'] } }
  const path = { present: { ...present, it: { kind: 'agent' } } }

  test('is reduced by mitigations and gone without its path', () => {
    expect(problems({ ...residual, cases: { ...path, gone: [reduced, { user: null }] } })).toEqual([])
  })

  test('must show how it goes', () => {
    expect(problems({ ...residual, cases: { ...path, gone: [reduced] } })).toEqual([
      'T-01: no change removes the threat',
    ])
  })
})

test('changes are told apart by words', () => {
  expect(
    changeText({
      'user > it': null,
      api: { kind: 'public-api', authentication: 'mtls' },
      'api > it': {},
      it: { controls: ['C-TLS'] },
    }),
  ).toBe('without user > it, with api (public-api), api.authentication = mtls, with api > it, C-TLS on it')
})
