import { beforeEach, expect, test } from 'vitest'
import { bareThreat } from '../analysis/fixtures/bare-threat'
import type { Threat } from '../analysis/threat'
import { known } from '../catalogue/known-properties'
import { propertyOf } from '../catalogue/value-labels'
import { emptyModel, type Model, newAsset, newFlow } from '../model/model'
import { documentStore, load, undo } from '../store/document'
import { answerQuestion, setControls, setProperty, setThreatControl } from './answer'

const start: Model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: { user: newAsset('end-user', 'Customer'), api: newAsset('public-api', 'API') },
  flows: { f: newFlow('user', 'api', 'Request'), g: newFlow('user', 'api') },
}

function threat(on: 'asset' | 'system', flows: string[]): Threat {
  const id = on === 'system' ? 'system' : 'api'
  return bareThreat({ rule: 'R', element: { type: on, id, name: 'API' }, flows })
}

const model = () => documentStore.getState().model

beforeEach(() => load(start))

test('an answer goes to its element as one step with a name that says what it was', () => {
  answerQuestion({ element: 'api', property: 'rateLimited' }, 'yes')
  expect(model().assets.api?.props).toEqual({ rateLimited: 'yes' })
  expect(documentStore.getState().past.map(({ label }) => label)).toEqual([
    `Answer “${propertyOf('rateLimited', 'asset', known)?.label}” for API`,
  ])
  undo()
  expect(model().assets).toEqual(start.assets)
})

test('a flag of a flow is stored as true or false', () => {
  answerQuestion({ element: 'f', property: 'twoWay' }, 'yes')
  answerQuestion({ element: 'g', property: 'twoWay' }, 'no')
  expect([model().flows.f?.props.twoWay, model().flows.g?.props.twoWay]).toEqual([true, false])
})

const flow = (id: string) => model().flows[id]?.props

test('a protocol that asks and answers makes a flow two-way, in the same step', () => {
  setProperty(['f', 'g'], 'protocol', 'https')
  expect([flow('f'), flow('g')]).toEqual([
    { protocol: 'https', twoWay: true },
    { protocol: 'https', twoWay: true },
  ])
  expect(documentStore.getState().past).toHaveLength(1)
  undo()
  expect(model().flows).toEqual(start.flows)
  answerQuestion({ element: 'f', property: 'protocol' }, 'message-queue')
  expect(flow('f')).toEqual({ protocol: 'message-queue' })
})

test('what a protocol brought goes with it', () => {
  setProperty(['f'], 'protocol', 'grpc')
  setProperty(['f'], 'protocol', 'database')
  expect(flow('f')).toEqual({ protocol: 'database', twoWay: true })
  setProperty(['f'], 'protocol', 'file-transfer')
  expect(flow('f')).toEqual({ protocol: 'file-transfer' })
  setProperty(['f'], 'protocol', 'https')
  setProperty(['f'], 'protocol', undefined)
  expect(flow('f')).toEqual({})
})

test('a protocol leaves alone what was said about two-way', () => {
  setProperty(['f'], 'twoWay', false)
  setProperty(['f'], 'protocol', 'https')
  expect(flow('f')).toEqual({ protocol: 'https', twoWay: false })
  setProperty(['g'], 'protocol', 'email')
  setProperty(['g'], 'twoWay', true)
  setProperty(['g'], 'protocol', 'human')
  expect(flow('g')).toEqual({ protocol: 'human', twoWay: true })
  setProperty(['api'], 'protocol', 'https')
  expect(model().assets.api?.props).toEqual({ protocol: 'https' })
})

test('an answer for the whole system says whether a mitigation is there', () => {
  answerQuestion({ element: 'system', property: 'C-AI-IR' }, 'yes')
  expect(model().info.controls).toEqual({ 'C-AI-IR': 'in-place' })
  answerQuestion({ element: 'system', property: 'C-AI-IR' }, 'no')
  expect(model().info.controls).toEqual({ 'C-AI-IR': 'absent' })
  answerQuestion({ element: 'system', property: 'C-AI-IR' }, 'unknown')
  expect(model().info.controls).toEqual({})
})

test('taking an answer back leaves no trace', () => {
  setProperty(['api'], 'rateLimited', 'yes')
  setProperty(['api'], 'rateLimited', undefined)
  expect(model().assets.api?.props).toEqual({})
})

test('a mitigation of a flow threat goes on each of its flows in one step', () => {
  setThreatControl(threat('asset', ['f', 'g']), 'C-TLS', 'in-place')
  expect([model().flows.f?.controls, model().flows.g?.controls]).toEqual([
    { 'C-TLS': 'in-place' },
    { 'C-TLS': 'in-place' },
  ])
  expect(model().assets.api?.controls).toEqual({})
  expect(documentStore.getState().past).toHaveLength(1)
})

test('several mitigations are planned in one step, and what is in place stays so', () => {
  setThreatControl(threat('asset', ['f']), 'C-TLS', 'in-place')
  setControls(
    [
      { control: 'C-TLS', places: ['f', 'g'] },
      { control: 'C-BACKUP', places: ['api'] },
    ],
    'planned',
  )
  const { flows, assets } = model()
  expect([flows.f?.controls, flows.g?.controls, assets.api?.controls]).toEqual([
    { 'C-TLS': 'in-place' },
    { 'C-TLS': 'planned' },
    { 'C-BACKUP': 'planned' },
  ])
  expect(documentStore.getState().past).toHaveLength(2)
})

test('taking a mitigation away takes it from the ends of the flows and the system too', () => {
  load({
    ...start,
    info: { ...start.info, controls: { 'C-TLS': 'in-place' } },
    assets: { ...start.assets, api: { ...newAsset('public-api', 'API'), controls: { 'C-TLS': 'in-place' } } },
  })
  setThreatControl(threat('asset', ['f']), 'C-TLS', 'planned')
  expect(model().flows.f?.controls).toEqual({ 'C-TLS': 'planned' })
  expect(model().assets.api?.controls).toEqual({})
  expect(model().info.controls).toEqual({})
})

test('a mitigation of a system threat is one of the whole system', () => {
  setThreatControl(threat('system', []), 'C-AI-IR', 'in-place')
  expect(model().info.controls).toEqual({ 'C-AI-IR': 'in-place' })
})
