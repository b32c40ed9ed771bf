import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { kindOf } from '../catalogue/kind-groups'
import { seatsOn, seatsOnFlows } from '../catalogue/seats'
import { elementType } from '../model/element'
import type { Id, Model, PropValue } from '../model/model'
import { analyse } from './engine'
import { asksForNoConnection } from './fixtures/negated'
import { randomModel } from './fixtures/random-model'
import { place } from './fixtures/reference'
import { told } from './fixtures/told'
import { type Analysis, allThreats, type Question, type Threat } from './threat'

const run = (model: Model) => analyse(model, catalogue)
const shows = (threat: Threat | undefined) => threat !== undefined && threat.status !== 'mitigated'

/** Threats that show after and did not before. */
function added(before: Analysis, after: Analysis): Threat[] {
  return allThreats(after).filter((threat) => shows(threat) && !shows(before.byKey.get(threat.key)))
}

function rulesOf(threats: readonly Threat[], except: ReadonlySet<string> = new Set()): string[] {
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
        for (const { because } of allThreats(run(model))) {
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
        for (const threat of allThreats(run(model))) {
          if (threat.status === 'mitigated') expect(threat.mitigatedBy).not.toEqual([])
        }
      }),
      { numRuns: 80 },
    )
  })
})

/**
 * An answer that was given gives way to a better one with a threat of its own: code in a sandbox may still reach the
 * network, and a person who must approve can be tricked. What goes away weighs more.
 */
const NEXT_STEP: Readonly<Record<string, readonly string[]>> = {
  'C-SANDBOX': ['AGT-08'],
  'C-HITL': ['AGT-22'],
}

const riskOf = (analysis: Analysis) =>
  allThreats(analysis)
    .filter(shows)
    .reduce((sum, { risk }) => sum + risk.score, 0)

/** Rules that ask that something is not connected: taking a flow away may bring them. */
const NO_CONNECTION = new Set([
  'AGT-31',
  'DAT-15',
  'IAM-01',
  'IAM-11',
  'LLM-02',
  'LLM-03',
  'LLM-06',
  'LLM-10',
  'LLM-13',
  'MOD-01',
  'MOD-02',
  'MOD-07',
  'MOD-08',
  'MOD-14',
  'RAG-01',
  'RAG-02',
  'RAG-06',
  'RAG-07',
  'TOL-06',
])

test('the list of rules that ask for no connection is complete', () => {
  const found = [...catalogue.rules.values()].filter(asksForNoConnection)
  expect(found.map(({ id }) => id).sort()).toEqual([...NO_CONNECTION])
})

describe('controls, answers and flows', () => {
  test('adding a control never raises a risk', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(randomModel, fc.nat(), (model, at) => {
        const [on, id] = placementAt(model, at)
        const before = run(model)
        const after = run(place(model, [on], [id]))
        const worse = allThreats(after).filter((threat) => {
          const old = before.byKey.get(threat.key)
          if (!shows(threat)) return false
          if (!old || !shows(old) || old.risk.score < threat.risk.score) return true
          return threat.status === 'confirmed' && old.status === 'unanswered'
        })
        expect(rulesOf(worse, new Set(NEXT_STEP[id]))).toEqual([])
        expect(riskOf(after)).toBeLessThanOrEqual(riskOf(before))
      }),
      { numRuns: 400 },
    )
  })

  test('the best answer to a question adds no threat', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(randomModel, fc.nat(), (model, at) => {
        const before = run(model)
        const questions = allThreats(before).flatMap((threat) => threat.questions)
        const question = questions[at % Math.max(1, questions.length)]
        if (question) expect(rulesOf(added(before, run(answerWell(model, question))))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('taking a flow away adds no threat that asks for a connection', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(randomModel, fc.nat(), (model, at) => {
        const ids = Object.keys(model.flows)
        const gone = ids[at % Math.max(1, ids.length)]
        const flows = Object.fromEntries(Object.entries(model.flows).filter(([id]) => id !== gone))
        expect(rulesOf(added(run(model), run({ ...model, flows })), NO_CONNECTION)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

/** A control and a place where it works. */
function placementAt(model: Model, at: number): readonly [on: Id, control: string] {
  const onFlows = [...seatsOnFlows(catalogue)]
  const options = [
    ...Object.entries(model.assets).flatMap(([id, { kind }]) =>
      [...seatsOn(catalogue, kindOf(catalogue, kind))].map((control) => [id, control] as const),
    ),
    ...Object.keys(model.flows).flatMap((id) => onFlows.map((control) => [id, control] as const)),
    ...['C-AI-TELEMETRY', 'C-AI-IR', 'C-INVENTORY'].map((control) => ['system', control] as const),
  ]
  return options[at % options.length] ?? ['system', 'C-INVENTORY']
}

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
