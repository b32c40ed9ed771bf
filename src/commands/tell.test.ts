import { beforeEach, expect, test } from 'vitest'
import { emptyModel, type Model, newAsset } from '../model/model'
import { documentStore, load } from '../store/document'
import { noticeStore } from '../store/notices'
import { setProperty } from './answer'
import { decide } from './decide'
import { tellOutcome } from './tell'

const start: Model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  assets: { data: newAsset('training-data', 'Training data') },
}

const notices = () => noticeStore.getState().notices
const backedUp = () => documentStore.getState().model.assets.data?.props.backedUp

beforeEach(() => {
  load(start)
  noticeStore.setState({ notices: [] })
})

test('an answer that settles a threat says so, and its undo takes it back', async () => {
  await tellOutcome('Answered', () => setProperty(['data'], 'backedUp', 'yes'))
  expect(notices().map(({ text }) => text)).toEqual(['Answered. 1 threat settled'])
  notices()[0]?.action?.run()
  expect(backedUp()).toBeUndefined()
  expect(documentStore.getState().past).toEqual([])
})

test('an answer that proves a threat says so', async () => {
  await tellOutcome('Answered', () => setProperty(['data'], 'backedUp', 'no'))
  expect(notices().map(({ text }) => text)).toEqual(['Answered. 1 threat confirmed'])
})

test('undo in an old message takes back that answer and leaves later ones', async () => {
  await tellOutcome('Answered', () => setProperty(['data'], 'backedUp', 'yes'))
  setProperty(['data'], 'versioned', 'yes')
  notices()[0]?.action?.run()
  expect(documentStore.getState().model.assets.data?.props).toEqual({ versioned: 'yes' })
})

test('only the last outcome stays on screen, and no change is no message', async () => {
  await tellOutcome('First', () => setProperty(['data'], 'backedUp', 'yes'))
  await tellOutcome('Second', () => setProperty(['data'], 'backedUp', 'no'))
  await tellOutcome('Third', () => setProperty(['data'], 'backedUp', 'no'))
  expect(notices().map(({ text }) => text)).toEqual(['Second. 1 new threat'])
})

test('a threat about which people decided is not settled once more', async () => {
  const key = 'DAT-09:data'
  expect(decide([key], { status: 'accepted', reason: 'Copies exist' })).toBeNull()
  await tellOutcome('Answered', () => setProperty(['data'], 'backedUp', 'yes'))
  expect(notices().at(-1)?.text).toBe('Answered')
})
