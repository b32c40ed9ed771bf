import { beforeEach, describe, expect, test } from 'vitest'
import { emptyModel, type Model, newAsset, newFlow } from '../model/model'
import { setClock } from '../store/clock'
import { analysisReady, startDerived } from '../store/derived'
import { documentStore, load, undo } from '../store/document'
import { registerReady } from '../store/register'
import { setControl, setProperty } from './answer'
import { deleteBaseline, renameBaseline, takeBaseline } from './baselines'
import { clearDecisions, confirmDecisions, decide, overrideRisk } from './decide'
import { addOwnThreat, deleteOwnThreat, editOwnThreat, promoteNote } from './own-threats'

const start: Model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: { data: newAsset('training-data', 'Records'), job: newAsset('training-job', 'Training') },
  flows: { f: newFlow('data', 'job') },
  places: { data: { x: 0, y: 0 }, job: { x: 300, y: 0 }, n: { x: 0, y: 200 } },
  notes: { n: { text: 'A clerk sells records\nSeen in the other team' } },
}
const KEY = 'DAT-09:data'
const model = () => documentStore.getState().model
const row = async (key = KEY) => (await registerReady()).byKey.get(key)
const labels = () => documentStore.getState().past.map(({ label }) => label)

beforeEach(async () => {
  setClock({ millis: () => Date.UTC(2026, 1, 3) })
  startDerived()
  load(start)
  await analysisReady()
})

describe('a decision', () => {
  test('is one step for many threats, with time and facts', async () => {
    const keys = (await registerReady()).rows.slice(0, 5).map(({ key }) => key)
    expect(decide(keys, { status: 'accepted', reason: 'Pilot', owner: 'Ada', by: 'Grace' })).toBeNull()
    expect(labels()).toEqual(['Accept 5 threats'])
    for (const key of keys) {
      expect(await row(key)).toMatchObject({ standing: 'accepted', decision: { owner: 'Ada', by: 'Grace' } })
      expect(model().decisions[key]?.at).toBe('2026-02-03T00:00:00.000Z')
    }
    undo()
    expect(model().decisions).toEqual({})
    expect((await row(keys[0]))?.decision).toBeNull()
  })

  test('without its reason changes nothing and says so', () => {
    expect(decide([KEY], { status: 'accepted' })).toMatch(/why/)
    expect(decide([KEY], { ticket: 'javascript:alert(1)' })).toMatch(/https/)
    expect(documentStore.getState().past).toEqual([])
  })

  test('re-opens when an answer makes it worse, and stands when it is confirmed', async () => {
    decide([KEY], { status: 'accepted', reason: 'Copies exist' })
    setProperty(['data'], 'backedUp', 'no')
    expect(await row()).toMatchObject({ standing: 're-opened', decision: { reason: 'Copies exist' } })
    confirmDecisions([KEY])
    expect((await row())?.standing).toBe('accepted')
    undo()
    expect((await row())?.standing).toBe('re-opened')
  })

  test('keeps its facts while only owner, due date or note change', async () => {
    decide([KEY], { status: 'accepted', reason: 'Copies exist' })
    setProperty(['data'], 'backedUp', 'no')
    await analysisReady()
    decide([KEY], { owner: 'Ada', due: '2026-03-01', note: 'Ask again', ticket: 'https://t.example/1' })
    expect(await row()).toMatchObject({ standing: 're-opened', decision: { owner: 'Ada' } })
    decide([KEY], { ticket: undefined, note: undefined })
    expect(Object.keys(model().decisions[KEY] ?? {})).not.toContain('ticket')
  })

  test('to mitigate plans its mitigations, and is done when they are in place', async () => {
    decide([KEY], { status: 'mitigated', controls: ['C-BACKUP'] })
    expect(model().assets.data?.controls).toEqual({ 'C-BACKUP': 'planned' })
    expect(await row()).toMatchObject({ standing: 'planned', risks: { target: { left: false } } })
    setControl(['data'], 'C-BACKUP', 'in-place')
    expect((await row())?.standing).toBe('mitigated')
  })

  test('of an owner alone leaves the threat open', async () => {
    decide([KEY], { owner: 'Ada' })
    expect(await row()).toMatchObject({ standing: 'to-confirm', decision: { status: 'open' } })
    clearDecisions([KEY])
    expect(model().decisions).toEqual({})
  })
})

test('a score of its own needs a reason, counts, and can be taken back', async () => {
  const before = (await row())?.risks.residual
  expect(overrideRisk([KEY], { impact: 1 }, '')).toMatch(/score/)
  expect(overrideRisk([KEY], { impact: 1 }, 'Toy data')).toBeNull()
  expect((await row())?.risks.residual.impact).toBe(1)
  overrideRisk([KEY], { impact: undefined }, '')
  expect((await row())?.risks.residual).toEqual(before)
})

describe('own threats', () => {
  test('are added, changed, decided and deleted with their decision', async () => {
    const id = addOwnThreat({ title: 'Bribed clerk', on: 'data', stride: ['I'], likelihood: 4, impact: 4 })
    const key = `own:${id}`
    expect(await row(key)).toMatchObject({
      title: 'Bribed clerk',
      standing: 'open',
      risks: { residual: { score: 16 } },
    })
    decide([key], { status: 'accepted', reason: 'Two clerks' })
    expect(labels().at(-1)).toBe('Accept “Bribed clerk”')
    expect((await row(key))?.standing).toBe('accepted')
    editOwnThreat(id, { impact: 5 })
    expect((await row(key))?.standing).toBe('re-opened')
    deleteOwnThreat(id)
    expect([model().threats, model().decisions]).toEqual([{}, {}])
  })

  test('come from sticky notes, in one step', () => {
    const id = promoteNote('n', { on: 'data' }) ?? ''
    expect(model().threats[id]).toMatchObject({
      title: 'A clerk sells records',
      story: 'Seen in the other team',
      on: 'data',
    })
    expect([model().notes, Object.keys(model().places)]).toEqual([{}, ['data', 'job']])
    undo()
    expect(model().notes).toEqual(start.notes)
    expect(promoteNote('gone')).toBeNull()
  })

  test('keep the whole of a long first line', () => {
    load({ ...start, notes: { n: { text: 'x'.repeat(300) } } })
    const id = promoteNote('n') ?? ''
    const { title = '', story } = model().threats[id] ?? {}
    expect(title.length).toBeLessThanOrEqual(120)
    expect(story).toBe('x'.repeat(300))
  })
})

describe('baselines', () => {
  test('keep model and register, are renamed, deleted and undone', async () => {
    const id = (await takeBaseline('Before go-live')) ?? ''
    const register = await registerReady()
    const taken = model().baselines[id]
    expect(taken).toMatchObject({ name: 'Before go-live', stage: 'design', at: '2026-02-03T00:00:00.000Z' })
    expect(taken?.model.assets).toEqual(start.assets)
    expect(Object.keys(taken?.threats ?? {}).sort()).toEqual(register.rows.map(({ key }) => key).sort())
    renameBaseline(id, 'Go-live')
    expect(model().baselines[id]?.name).toBe('Go-live')
    deleteBaseline(id)
    undo()
    expect(Object.keys(model().baselines)).toEqual([id])
  })

  test('are refused when there are too many', async () => {
    for (let at = 0; at < 20; at++) expect(await takeBaseline(`B${at}`)).not.toBeNull()
    expect(await takeBaseline('One more')).toBeNull()
    expect(Object.keys(model().baselines)).toHaveLength(20)
  })
})
