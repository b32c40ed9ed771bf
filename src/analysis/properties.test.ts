import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { elementType } from '../model/element'
import type { Id, Model, PropValue } from '../model/model'
import { analyse } from './engine'
import { asksForNoConnection } from './fixtures/negated'
import { randomModel } from './fixtures/random-model'
import { place } from './fixtures/reference'
import { told } from './fixtures/told'
import type { Analysis, Question, Threat } from './threat'

const run = (model: Model) => analyse(model, catalogue)
const shows = (threat: Threat | undefined) => threat !== undefined && threat.status !== 'mitigated'

/** Threats that show after and did not before. */
function added(before: Analysis, after: Analysis): Threat[] {
  return after.threats.filter((threat) => shows(threat) && !shows(before.byKey.get(threat.key)))
}

function rulesOf(threats: readonly Threat[], except: ReadonlySet<string>): string[] {
  return threats.map(({ rule }) => rule).filter((rule) => !except.has(rule))
}

const SLOW = 30_000

describe('for any model', () => {
  test('the answer does not depend on the order of the tables', { timeout: SLOW }, () => {
    const turned = <Row>(table: Readonly<Record<Id, Row>>) =>
      Object.fromEntries(Object.entries(table).reverse())
    fc.assert(
      fc.property(randomModel, (model) => {
        const { assets, flows, zones } = model
        const other = { ...model, assets: turned(assets), flows: turned(flows), zones: turned(zones) }
        expect(told(run(other))).toEqual(told(run(model)))
      }),
      { numRuns: 40 },
    )
  })

  test('every threat says why, in the names of elements that are there', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        for (const { because } of run(model).threats) {
          expect(because.length).toBeGreaterThan(0)
          for (const { parts, path } of because) {
            expect(parts.map(({ text }) => text).join('')).not.toBe('')
            const named = parts.flatMap(({ element }) => element ?? [])
            for (const id of [...named, ...(path ?? [])]) expect(elementType(model, id)).not.toBeNull()
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  test('a mitigated threat says by what', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        for (const threat of run(model).threats) {
          if (threat.status === 'mitigated') expect(threat.mitigatedBy).not.toEqual([])
        }
      }),
      { numRuns: 80 },
    )
  })
})

describe('controls, answers and flows', () => {
  const RAISED_BY_CONTROLS = new Set<string>([])
  test('adding a control never raises a risk', { timeout: SLOW }, () => {
    const control = fc.constantFrom(...catalogue.controls.keys())
    fc.assert(
      fc.property(randomModel, control, fc.nat(), (model, id, at) => {
        const places = [...Object.keys(model.assets), ...Object.keys(model.flows), 'system']
        const on = places[at % places.length] ?? 'system'
        const before = run(model)
        const after = run(place(model, [on], [id]))
        const worse = after.threats.filter((threat) => {
          const old = before.byKey.get(threat.key)
          return shows(threat) && !(old && shows(old) && old.risk.score >= threat.risk.score)
        })
        expect(rulesOf(worse, RAISED_BY_CONTROLS)).toEqual([])
      }),
      { numRuns: 6000 },
    )
  })

  const ADDED_BY_ANSWERS = new Set<string>([])
  test('the best answer to a question adds no threat', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(randomModel, fc.nat(), (model, at) => {
        const before = run(model)
        const questions = before.threats.flatMap((threat) => threat.questions)
        const question = questions[at % Math.max(1, questions.length)]
        if (!question) return
        const after = run(answerWell(model, question))
        expect(rulesOf(added(before, after), ADDED_BY_ANSWERS)).toEqual([])
      }),
      { numRuns: 4000 },
    )
  })

  test('taking a flow away adds no threat that asks for a connection', { timeout: SLOW }, () => {
    const aside = new Set([...catalogue.rules.values()].filter(asksForNoConnection).map(({ id }) => id))
    fc.assert(
      fc.property(randomModel, fc.nat(), (model, at) => {
        const ids = Object.keys(model.flows)
        const gone = ids[at % Math.max(1, ids.length)]
        const flows = Object.fromEntries(Object.entries(model.flows).filter(([id]) => id !== gone))
        expect(rulesOf(added(run(model), run({ ...model, flows })), aside)).toEqual([])
      }),
      { numRuns: 2000 },
    )
    expect([...aside].sort()).toEqual([])
  })
})

function answerWell(model: Model, { element, property }: Question): Model {
  if (element === 'system') {
    return { ...model, info: { ...model.info, controls: { ...model.info.controls, [property]: 'in-place' } } }
  }
  const flow = model.flows[element]
  const best = (flow ? catalogue.flowProperties : catalogue.properties).get(property)?.best
  const asset = model.assets[element]
  if (!best) return model
  const answered = (props: Readonly<Record<string, PropValue>>) => ({ ...props, [property]: best })
  if (flow)
    return { ...model, flows: { ...model.flows, [element]: { ...flow, props: answered(flow.props) } } }
  if (!asset) return model
  return { ...model, assets: { ...model.assets, [element]: { ...asset, props: answered(asset.props) } } }
}
