import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { emptyModel, type Id, type Model } from '../../model/model'
import { analyse, createAnalyser } from '../engine'
import { draw } from '../fixtures/draw'
import { randomEdit } from '../fixtures/random-edit'
import { randomModel } from '../fixtures/random-model'
import { randomSay } from '../fixtures/random-say'
import { registerOf } from '../register'
import { placesFor, withControl } from '../with-control'
import { type AttackView, attackView, viewOn } from './attack-view'
import { type Attacker, attackersOf } from './attacker'
import { readBoard } from './board'
import { outOfReach } from './nobody'

const everybody = attackersOf(emptyModel('m', 'Model', '2026-01-01T00:00:00Z'), catalogue)
const someone = fc.constantFrom(...everybody)
const control = fc.constantFrom(...catalogue.controls.keys())
const spoken = fc.tuple(randomModel, randomSay).map(([model, say]) => say(model))

const view = (model: Model, who: Attacker) => attackView(model, analyse(model, catalogue), catalogue, who)

/** All that a view says, as plain data. */
const said = ({ paths, reached, reachable, entries, chokes, firstMoves }: AttackView) => ({
  paths: paths.map(({ key, ids, cost, stops }) => ({
    key,
    ids,
    cost,
    steps: stops.map(({ use, channel }) => [channel, use?.threat.key, use?.stride, use?.cost]),
  })),
  reached,
  reachable: reachable.map(({ square }) => square.asset.id),
  entries: entries.map(({ square, why }) => [square.asset.id, why]),
  chokes,
  firstMoves: firstMoves.map(({ key }) => key),
})

/** What the easiest way to each jewel costs, the impact counted in as the search does. */
function costs({ paths }: AttackView): ReadonlyMap<Id, number> {
  const easiest = new Map<Id, number>()
  for (const { jewel, cost, stops } of paths) {
    const id = jewel.square.asset.id
    const whole = cost - Math.log((stops.at(-1)?.use?.score.impact ?? 5) / 5)
    easiest.set(id, Math.min(easiest.get(id) ?? Number.POSITIVE_INFINITY, whole))
  }
  return easiest
}

/** A supplier delivers to a training job; everything that is known to go wrong at the supplier's is answered. */
const delivered = draw({
  assets: {
    hub: { kind: 'package-source' },
    job: { kind: 'training-job', crown: true },
  },
  flows: { f1: { from: 'hub', to: 'job' } },
})

describe('laws of attack paths on models at random', () => {
  test('a mitigation never makes a jewel easier to come to', () => {
    fc.assert(
      fc.property(randomModel, someone, control, fc.nat(), (model, who, any, at) => {
        // Half of the time one that answers something there, as most do nothing where they do not belong.
        const { threats } = analyse(model, catalogue)
        const threat = at % 2 === 0 ? threats[at % Math.max(1, threats.length)] : undefined
        const fitting = threat?.controls[at % Math.max(1, threat.controls.length)]?.id
        const all = [...Object.keys(model.assets), ...Object.keys(model.flows), 'system']
        const places = threat ? placesFor(threat) : [all[at % all.length] ?? 'system']
        const before = costs(view(model, who))
        for (const [jewel, cost] of costs(view(withControl(model, places, fitting ?? any), who)))
          expect(cost).toBeGreaterThanOrEqual((before.get(jewel) ?? Number.POSITIVE_INFINITY) - 1e-9)
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  test('answering what may go wrong at a supplier does not hand it to them', () => {
    const supplier = everybody.find(({ id }) => id === 'A-SUPPLIER')
    if (!supplier) throw new Error('no supplier')
    const starts = (model: Model) =>
      view(model, supplier).paths.map(({ stops }) => stops[0]?.use?.threat.rule)
    expect(starts(delivered).length).toBeGreaterThan(0)
    expect(starts(delivered)).not.toContain(undefined)
    const known = analyse(delivered, catalogue).byElement.get('hub') ?? []
    const answered = known
      .flatMap(({ controls }) => controls)
      .reduce((model, { id }) => withControl(model, ['hub'], id), delivered)
    expect(starts(answered)).toEqual([])
  })

  test('every step is a threat that holds there now, and no other', () => {
    fc.assert(
      fc.property(spoken, someone, (model, who) => {
        const analysis = analyse(model, catalogue)
        const register = registerOf(model, analysis, catalogue)
        const { paths } = attackView(model, analysis, catalogue, who)
        for (const { stops } of paths) {
          for (const { use, square, flow } of stops) {
            if (!use) continue
            const { threat, score } = use
            if (!threat.own) expect(analysis.byKey.get(threat.key)).toBe(threat)
            expect(threat.status).not.toBe('mitigated')
            expect(use.stride).not.toBe('R')
            const places = threat.flows.length > 0 ? threat.flows : [threat.element.id]
            expect(places).toContain(threat.flows.length > 0 ? flow?.id : square.asset.id)
            const row = register.byKey.get(threat.key)
            expect(row?.standing).not.toMatch(/^(mitigated|avoided|not-applicable)$/)
            if (threat.status === 'suppressed') continue
            expect(score.likelihood).toBe(row?.risks.residual.likelihood)
            expect(score.impact).toBe(row?.risks.residual.impact)
          }
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('the same twice, and after edits the same as from nothing', () => {
    fc.assert(
      fc.property(spoken, fc.array(randomEdit, { maxLength: 4 }), someone, (start, edits, who) => {
        const incremental = createAnalyser(catalogue)
        let model = start
        let board = readBoard(model, incremental(model), catalogue)
        for (const edit of edits) {
          model = edit(model)
          board = readBoard(model, incremental(model), catalogue, board)
        }
        const fresh = said(view(model, who))
        expect(said(view(model, who))).toEqual(fresh)
        expect(said(viewOn(board, who))).toEqual(fresh)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  test('one more attacker in scope changes no path of another, and puts nothing out of reach', () => {
    fc.assert(
      fc.property(spoken, someone, someone, fc.subarray([...everybody]), (model, who, more, scope) => {
        const scoped = (ids: readonly string[]): Model => {
          const attackers = Object.fromEntries(everybody.map(({ id }) => [id, { inScope: ids.includes(id) }]))
          return { ...model, info: { ...model.info, attackers } }
        }
        const few = scoped(scope.map(({ id }) => id))
        const many = scoped([...scope.map(({ id }) => id), more.id])
        expect(said(view(many, who))).toEqual(said(view(few, who)))
        const beyond = outOfReach(few, analyse(few, catalogue), catalogue)
        for (const key of outOfReach(many, analyse(many, catalogue), catalogue).keys())
          expect(beyond.has(key)).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
