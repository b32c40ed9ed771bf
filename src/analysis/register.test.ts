import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { seedSample } from '../catalogue/templates/seed-sample'
import { buildTemplate } from '../catalogue/templates/template'
import type { Id, Model } from '../model/model'
import { normalise } from '../model/normalise'
import { readModel, writeModel } from '../model/schema'
import { withoutControls, withPlanned } from './control-worlds'
import { analyse, createAnalyser } from './engine'
import { decideAll, decision } from './fixtures/decide'
import { draw } from './fixtures/draw'
import { randomEdit } from './fixtures/random-edit'
import { randomModel } from './fixtures/random-model'
import { registerOf } from './register'
import { isOpen, type Threat } from './threat'

const SLOW = 60_000
const analysed = (model: Model) => analyse(model, catalogue)
const register = (model: Model) => registerOf(model, analysed(model), catalogue)
const standings = (model: Model) => register(model).rows.map(({ standing }) => standing)

describe('for any model', () => {
  test('inherent, residual and target risk never rise, with any score that people give', {
    timeout: SLOW,
  }, () => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
    fc.assert(
      fc.property(randomModel, score, score, (model, likelihood, impact) => {
        const said = { ...(likelihood && { likelihood }), ...(impact && { impact }) }
        const decisions = Object.fromEntries(
          analysed(model).threats.map(({ key }) => [key, decision('open', said)]),
        )
        for (const { risks } of register({ ...model, decisions }).rows) {
          const { inherent, residual, target } = risks
          expect(inherent.score).toBeGreaterThanOrEqual(residual.score)
          expect(residual.score).toBeGreaterThanOrEqual(target.score)
          if (likelihood) expect(residual.likelihood).toBe(likelihood)
          if (target.left) expect(residual.left).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('inherent and target risk are those of the model without and with all planned controls', {
    timeout: SLOW,
  }, () => {
    fc.assert(
      fc.property(randomModel, fc.array(randomEdit, { maxLength: 3 }), (start, edits) => {
        const analyser = createAnalyser(catalogue)
        analyser(start)
        const model = edits.reduce((now, edit) => edit(now), start)
        const bare = analysed(withoutControls(model))
        const target = analysed(withPlanned(model))
        const isLeft = (threat: Threat | undefined) => threat !== undefined && isOpen(threat)
        for (const { threat, risks } of registerOf(model, analyser(model), catalogue).byKey.values()) {
          if (!threat) continue
          const [without, planned] = [bare.byKey.get(threat.key), target.byKey.get(threat.key)]
          if (without) {
            expect(risks.inherent.score).toBe(Math.max(without.risk.score, threat.risk.score))
            expect(risks.inherent.left).toBe(isLeft(without))
          }
          expect(risks.target.left).toBe(isLeft(threat) && isLeft(planned))
          if (risks.target.left)
            expect(risks.target.score).toBe(Math.min(planned?.risk.score ?? 0, threat.risk.score))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a decision', () => {
  test('to mitigate leaves over what its mitigations leave over', () => {
    const start = draw({
      assets: { mail: { kind: 'public-content' }, agent: { kind: 'agent' } },
      flows: { f: { from: 'mail', to: 'agent' } },
    })
    const key = 'AGT-01:agent'
    const controls = ['C-CONTENT-ISOLATE']
    const decided = { ...start, decisions: { [key]: decision('mitigated', { controls }) } }
    const { agent } = start.assets
    if (!agent) throw new Error('no agent')
    const placed = (state: 'planned' | 'in-place') =>
      register({
        ...decided,
        assets: { ...start.assets, agent: { ...agent, controls: { 'C-CONTENT-ISOLATE': state } } },
      }).byKey.get(key)
    const [planned, done] = [placed('planned'), placed('in-place')]
    expect([planned?.standing, done?.standing]).toEqual(['planned', 'mitigated'])
    expect(planned?.risks.target.left).toBe(true)
    expect(done?.risks.residual).toEqual(planned?.risks.target)
    expect(done?.risks.residual.score).toBeLessThan(planned?.risks.residual.score ?? 0)
  })

  const turned = <Row>(table: Readonly<Record<Id, Row>>) =>
    Object.fromEntries(Object.entries(table).reverse())
  const mapped = <Row>(table: Readonly<Record<Id, Row>>, change: (row: Row) => Row) =>
    Object.fromEntries(Object.entries(table).map(([id, row]) => [id, change(row)]))

  /** Changes that say nothing about threats. */
  const HARMLESS: Readonly<Record<string, (model: Model) => Model>> = {
    rename: (model) => ({
      ...model,
      assets: mapped(model.assets, (row) => ({ ...row, name: `New ${row.name}`, notes: 'seen' })),
      flows: mapped(model.flows, (row) => ({ ...row, name: 'Same' })),
      zones: mapped(model.zones, (row) => ({ ...row, name: 'Place' })),
    }),
    move: (model) => ({
      ...model,
      places: mapped(normalise(model).places, (place) => ({ ...place, x: place.x + 500, y: -place.y })),
    }),
    'order of tables': (model) => ({
      ...model,
      assets: turned(model.assets),
      flows: turned(model.flows),
      zones: turned(model.zones),
      decisions: turned(model.decisions),
    }),
    're-import': (model) => {
      const read = readModel(writeModel(normalise(model)))
      if (!read.ok) throw new Error(read.message)
      return read.model
    },
    'title block': (model) => ({ ...model, info: { ...model.info, title: 'Other', stage: 'operate' } }),
  }

  test.each(Object.keys(HARMLESS))('outlives a change of: %s', { timeout: SLOW }, (what) => {
    fc.assert(
      fc.property(randomModel, (start) => {
        const model = decideAll(start, analysed(start), 'not-applicable')
        const before = standings(model)
        expect(before.every((standing) => standing === 'not-applicable')).toBe(true)
        expect(standings(HARMLESS[what]?.(model) ?? start)).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('is never lost by an edit, and stands again when the edit is taken back', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(randomModel, fc.array(randomEdit, { minLength: 1, maxLength: 4 }), (start, edits) => {
        const model = decideAll(start, analysed(start), 'accepted')
        const after = edits.reduce((now, edit) => edit(now), model)
        const { byKey, gone } = register(after)
        const kept = [
          ...[...byKey.values()].flatMap(({ key, decision: made }) => (made ? [[key, made] as const] : [])),
          ...gone.map(({ key, decision: made }) => [key, made] as const),
        ]
        expect(new Map(kept)).toEqual(new Map(Object.entries(model.decisions)))
        const back = {
          ...after,
          assets: model.assets,
          flows: model.flows,
          zones: model.zones,
          info: model.info,
        }
        expect(standings(back)).toEqual(standings(model))
        expect(standings(back)).not.toContain('re-opened')
      }),
      { numRuns: 60 },
    )
  })

  test('about a threat that is gone is listed, and the threat is not', () => {
    const model = draw({ assets: { data: { kind: 'training-data', props: { backedUp: 'yes' } } } })
    const { rows, gone } = register({ ...model, decisions: { 'DAT-09:data': decision('accepted') } })
    expect(gone.map(({ key }) => key)).toEqual(['DAT-09:data'])
    expect(rows.some(({ key }) => key === 'DAT-09:data')).toBe(false)
  })
})

describe('risks', () => {
  const placed = (state: 'in-place' | 'planned') =>
    draw({ assets: { data: { kind: 'training-data', controls: { 'C-BACKUP': state } } } })
  const row = (model: Model, key = 'DAT-09:data') => {
    const found = register(model).byKey.get(key)
    if (!found) throw new Error(`no ${key}`)
    return found
  }

  test('a control in place lowers the residual risk, a planned one the target', () => {
    const now = row(placed('in-place'))
    expect(now.standing).toBe('mitigated')
    expect([now.risks.inherent.left, now.risks.residual.left, now.risks.target.left]).toEqual([
      true,
      false,
      false,
    ])
    const later = row(placed('planned')).risks
    expect([later.inherent.left, later.residual.left, later.target.left]).toEqual([true, true, false])
    expect(later.residual).toEqual(later.inherent)
  })

  test('what does not apply counts nowhere, what is avoided counts as inherent only', () => {
    const decided = (status: 'not-applicable' | 'avoided') => {
      const start = draw({ assets: { data: { kind: 'training-data' } } })
      return row({ ...start, decisions: { 'DAT-09:data': decision(status) } }).risks
    }
    expect(decided('not-applicable').inherent.left).toBe(false)
    expect(decided('avoided')).toMatchObject({ inherent: { left: true }, residual: { left: false } })
  })

  test('a score that people gave does not count while the threat is re-opened', () => {
    const start = draw({ assets: { data: { kind: 'training-data' } } })
    const made = decideAll(start, analysed(start), 'accepted').decisions['DAT-09:data']
    const said = { ...made, status: 'accepted', impact: 1, overrideReason: 'toy data' } as const
    const decided = (model: Model): Model => ({
      ...model,
      decisions: made ? { 'DAT-09:data': { ...made, ...said } } : {},
    })
    expect(row(decided(start)).risks.residual.impact).toBe(1)
    const worse = draw({ assets: { data: { kind: 'training-data', props: { backedUp: 'no' } } } })
    expect(row(decided(worse))).toMatchObject({ standing: 're-opened', decision: said })
    expect(row(decided(worse)).risks.residual.impact).toBeGreaterThan(1)
  })

  test('an own threat is answered by all of its controls, lowered by some', () => {
    const own = (controls: Model['assets'][string]['controls']): Model => ({
      ...draw({ assets: { data: { kind: 'training-data', controls } } }),
      threats: {
        t: {
          title: 'Lost',
          stride: ['D'],
          on: 'data',
          story: '',
          likelihood: 4,
          impact: 5,
          controls: ['C-BACKUP', 'C-ACL'],
        },
      },
    })
    expect(row(own({}), 'own:t')).toMatchObject({ standing: 'open', risks: { residual: { score: 20 } } })
    const some = row(own({ 'C-BACKUP': 'in-place', 'C-ACL': 'planned' }), 'own:t')
    expect(some).toMatchObject({
      standing: 'open',
      risks: { residual: { score: 15 }, target: { left: false } },
    })
    const all = row(own({ 'C-BACKUP': 'in-place', 'C-ACL': 'in-place' }), 'own:t')
    expect(all).toMatchObject({
      standing: 'mitigated',
      risks: { inherent: { score: 20 }, residual: { score: 10 } },
    })
  })

  test('totals count what is left, by hand for the sample', () => {
    const { rows, totals, totalsAt } = register(
      buildTemplate(seedSample, { id: 's', now: '2026-01-01T00:00:00Z' }),
    )
    const left = rows.filter(({ risks }) => risks.residual.left).map(({ risks }) => risks.residual.score)
    expect(totals.residual.sum).toBe(left.reduce((sum, score) => sum + score, 0))
    expect(totals.residual.worst).toBe(Math.max(...left))
    expect(left).toEqual([...left].sort((a, b) => b - a))
    const [worst] = rows
    expect(totalsAt(worst?.element.id ?? '').residual.worst).toBe(totals.residual.worst)
    expect(totalsAt('nothing')).toMatchObject({ threats: 0, residual: { worst: 0, level: null } })
  })
})
