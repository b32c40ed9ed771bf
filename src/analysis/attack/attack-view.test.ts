import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { LESS_THAN_CONTROL } from '../../catalogue/less-than-control'
import { buildTemplate, TEMPLATES } from '../../catalogue/templates/templates'
import type { Model } from '../../model/model'
import { analyse } from '../engine'
import { draw } from '../fixtures/draw'
import { randomModel } from '../fixtures/random-model'
import { attackView } from './attack-view'
import { type Attacker, attackersOf } from './attacker'
import { breakers } from './breaking'
import { outOfReach } from './nobody'
import { storyOf } from './story'

function attacker(access: readonly string[], capability = 2): Attacker {
  return {
    id: 'X',
    name: 'Outsider',
    summary: '',
    motives: [],
    capability,
    access,
    inScope: true,
    isOwn: true,
  }
}

const view = (model: Model, who: Attacker) => attackView(model, analyse(model, catalogue), catalogue, who)

/** The paths in short: assets with the rule that is used there. */
const told = (model: Model, who: Attacker) =>
  view(model, who).paths.map(({ stops }) =>
    stops.map(({ square, use }) => `${square.asset.id}${use ? ` ${use.threat.rule}` : ''}`).join(' > '),
  )

/** A mail reaches an agent that reads tokens: three assets, two flows. */
const mailAgent = (extra: Partial<Parameters<typeof draw>[0]> = {}) =>
  draw({
    assets: {
      mail: { kind: 'public-content' },
      agent: { kind: 'agent' },
      tokens: { kind: 'credentials' },
      ...extra.assets,
    },
    flows: {
      f1: { from: 'mail', to: 'agent' },
      f2: { from: 'tokens', to: 'agent' },
      ...extra.flows,
    },
  })

describe('paths on diagrams small enough to check by hand', () => {
  test('content hijacks the agent, whose rights open the keys it reads', () => {
    expect(told(mailAgent(), attacker(['content']))).toEqual(['mail > agent AGT-01 > tokens IAM-03'])
  })

  test('the cost is the sum over the threats on the way', () => {
    const [path] = view(mailAgent(), attacker(['content'])).paths
    const cost = (likelihood: number, capability: number) =>
      -Math.log(likelihood / 5) + 0.15 * (capability - 1) + 0.1
    const expected = path?.threats.map(({ likelihood, rule }) =>
      cost(likelihood, catalogue.rules.get(rule)?.attacker.capability ?? 0),
    )
    expect(path?.cost).toBeCloseTo((expected ?? []).reduce((a, b) => a + b, 0))
  })

  test('nothing is carried against the arrow of a one-way flow by what somebody merely wrote', () => {
    const model = draw({
      assets: { mail: { kind: 'public-content' }, agent: { kind: 'agent', crown: true } },
      flows: { f1: { from: 'agent', to: 'mail' } },
    })
    expect(told(model, attacker(['content']))).toEqual([])
  })

  test('answers of a two-way flow bring planted content back to whoever asked', () => {
    const parts = {
      assets: {
        web: { kind: 'public-content' },
        agent: { kind: 'agent', crown: true },
      },
    }
    const asks = (twoWay: boolean) =>
      draw({ ...parts, flows: { f1: { from: 'agent', to: 'web', props: { twoWay } } } })
    expect(told(asks(false), attacker(['content']))).toEqual([])
    expect(told(asks(true), attacker(['content']))[0]).toMatch(/^web > agent AGT-/)
  })

  test('an application passes on what a user sends, and is named in the story', () => {
    const model = draw({
      assets: {
        user: { kind: 'end-user' },
        app: { kind: 'web-app' },
        model: { kind: 'llm', crown: true },
      },
      flows: {
        f1: { from: 'user', to: 'app' },
        f2: { from: 'app', to: 'model', props: { twoWay: true } },
      },
    })
    const who = attacker(['user'], 1)
    const [path] = view(model, who).paths
    expect(path?.assets).toEqual(['user', 'app', 'model'])
    expect(path?.threats.map(({ element }) => element.id)).toEqual(['model'])
    expect(path && storyOf(path, who).map((parts) => parts.map(({ text }) => text).join(''))[1]).toMatch(
      /^What they send goes through App to Model: /,
    )
  })

  test('too little capability closes what takes more', () => {
    const model = draw({
      assets: { hub: { kind: 'package-source' }, job: { kind: 'training-job', crown: true } },
      flows: { f1: { from: 'hub', to: 'job' } },
    })
    expect(told(model, attacker(['supplier'], 1))).toEqual([])
    expect(told(model, attacker(['supplier'], 2))[0]).toMatch(/^hub SUP-\d+ > job PIP-/)
  })

  test('a decision that the threat does not apply closes the step', () => {
    const model = mailAgent()
    const decision = { status: 'not-applicable', reason: 'x', owner: '', due: null, facts: '' } as const
    const decided = {
      ...model,
      decisions: { 'IAM-03:tokens': decision, 'IAM-07:tokens': decision, 'IAM-01:tokens': decision },
    }
    expect(told(decided, attacker(['content']))).not.toContain('mail > agent AGT-01 > tokens IAM-03')
  })

  test('what is out of scope is no way', () => {
    const model = mailAgent()
    const agent = model.assets.agent
    if (!agent) throw new Error('no agent')
    const without = { ...model, assets: { ...model.assets, agent: { ...agent, outOfScope: 'elsewhere' } } }
    expect(told(without, attacker(['content']))).toEqual([])
  })

  test('a marked crown jewel is one, and says so', () => {
    const model = mailAgent({ assets: { logs: { kind: 'logs', crown: true } } })
    const found = view(model, attacker(['content'])).jewels.map(({ square, why }) => [square.asset.id, why])
    expect(found).toContainEqual(['logs', 'is marked as a crown jewel'])
    expect(found).toContainEqual(['tokens', 'opens other elements'])
  })

  test('the shared middle of several paths is a choke point', () => {
    const model = mailAgent({
      assets: { more: { kind: 'credentials' } },
      flows: { f3: { from: 'more', to: 'agent' } },
    })
    expect(view(model, attacker(['content'])).chokes).toEqual([{ element: 'agent', name: 'Agent', paths: 2 }])
  })
})

describe('mitigations that break paths', () => {
  const model = draw({
    assets: {
      user: { kind: 'end-user' },
      app: { kind: 'web-app' },
      keys: { kind: 'credentials' },
      index: { kind: 'vector-store' },
    },
    flows: {
      f1: { from: 'user', to: 'app' },
      f2: { from: 'keys', to: 'app' },
      f3: { from: 'index', to: 'app' },
    },
  })
  const who = attacker(['user'], 1)

  test('are tried, and the best is the one that leaves no path', () => {
    expect(told(model, who)).toEqual(['user > app API-09 > keys IAM-03'])
    const found = breakers(model, catalogue, view(model, who))
    expect(found.single[0]).toMatchObject({
      placements: [{ control: { id: 'C-AUTHZ' }, places: ['app'] }],
      broken: ['user>app>keys'],
      closes: ['keys'],
    })
    expect(found.rest).toBeNull()
    const app = model.assets.app
    if (!app) throw new Error('no app')
    const guarded = { ...app, controls: { 'C-AUTHZ': 'in-place' as const } }
    expect(told({ ...model, assets: { ...model.assets, app: guarded } }, who)).toEqual([])
  })

  test('are those that make a path harder where none breaks it', () => {
    const mail = mailAgent()
    const found = breakers(mail, catalogue, view(mail, attacker(['content'])))
    expect(found.single[0]).toMatchObject({ broken: [], hardens: 1 })
  })
})

describe('threats that nobody in scope can carry out', () => {
  const scoped = (model: Model, ids: readonly string[]): Model => ({
    ...model,
    info: {
      ...model.info,
      attackers: Object.fromEntries(
        [...catalogue.attackers.keys()].map((id) => [id, { inScope: ids.includes(id) }]),
      ),
    },
  })

  test('are none while everybody is in scope', () => {
    const model = mailAgent()
    expect(outOfReach(model, analyse(model, catalogue), catalogue).size).toBe(0)
  })

  test('are those without the access; access that is gained on the way counts', () => {
    const model = scoped(mailAgent(), ['A-TROLL'])
    const reach = outOfReach(model, analyse(model, catalogue), catalogue)
    // The keys are opened by who works inside, and the hijacked agent does.
    expect(reach.has('IAM-03:tokens')).toBe(false)
    const alone = scoped(draw({ assets: { tokens: { kind: 'credentials' } } }), ['A-SUPPLIER'])
    expect(outOfReach(alone, analyse(alone, catalogue), catalogue).get('IAM-03:tokens')).toMatch(/access/)
  })

  test('are all that take more than anybody is capable of', () => {
    const model = scoped(mailAgent(), [])
    const analysis = analyse(model, catalogue)
    expect(outOfReach(model, analysis, catalogue).size).toBe(analysis.threats.length)
  })
})

describe('laws', () => {
  const everybody = attackersOf(mailAgent(), catalogue)
  const someone = fc.constantFrom(...everybody)
  /** Cost of the easiest path to each jewel. */
  const costs = (model: Model, who: Attacker) => {
    const easiest = new Map<string, number>()
    for (const { jewel, cost, threats } of view(model, who).paths) {
      const id = jewel.square.asset.id
      const whole = cost - Math.log((threats.at(-1)?.impact ?? 5) / 5)
      easiest.set(id, Math.min(easiest.get(id) ?? Number.POSITIVE_INFINITY, whole))
    }
    return easiest
  }

  test('the order of the tables makes no difference', () => {
    const turned = <Row>(table: Readonly<Record<string, Row>>) =>
      Object.fromEntries(Object.entries(table).reverse())
    fc.assert(
      fc.property(randomModel, someone, (model, who) => {
        const other = { ...model, assets: turned(model.assets), flows: turned(model.flows) }
        expect(told(other, who)).toEqual(told(model, who))
      }),
      { numRuns: 40 },
    )
  }, 30_000)

  test('paths are joined, loopless, end at a jewel and hold only threats that stand there', () => {
    fc.assert(
      fc.property(randomModel, someone, (model, who) => {
        for (const { stops, assets, jewel } of view(model, who).paths) {
          expect(new Set(assets).size).toBe(assets.length)
          expect(assets.at(-1)).toBe(jewel.square.asset.id)
          for (const { use, square, flow, from } of stops) {
            if (use) expect(use.threat.element.id).toBe(square.asset.id)
            if (!from) continue
            const ends = [flow?.source.id, flow?.target.id]
            expect(ends).toContain(square.asset.id)
            expect(ends).toContain(from.square.asset.id)
          }
        }
      }),
      { numRuns: 40 },
    )
  }, 30_000)

  test('every rule named as giving less than control exists and is of letter E', () => {
    for (const id of LESS_THAN_CONTROL) expect(catalogue.rules.get(id)?.stride).toBe('E')
  })

  test('a mitigation on a template never makes a jewel easier to come to', () => {
    for (const template of TEMPLATES.slice(0, 3)) {
      const model = buildTemplate(template, { id: template.id, now: '2026-01-01T00:00:00Z' })
      for (const who of everybody.filter(({ id }) => id === 'A-CRIME')) {
        const before = costs(model, who)
        for (const control of ['C-LEAST-PRIV', 'C-GUARDRAILS', 'C-SANDBOX']) {
          for (const id of Object.keys(model.assets)) {
            const asset = model.assets[id]
            if (!asset || !catalogue.controls.has(control)) continue
            const row = { ...asset, controls: { [control]: 'in-place' as const } }
            const after = costs({ ...model, assets: { ...model.assets, [id]: row } }, who)
            for (const [jewel, cost] of after)
              expect(cost).toBeGreaterThanOrEqual((before.get(jewel) ?? Number.POSITIVE_INFINITY) - 1e-9)
          }
        }
      }
    }
  }, 60_000)
})
