import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyModel } from '../model/model'
import { setClock } from './clock'
import { keepPrevious, previousKeys, recordKey, writeRecord } from './records'
import { memoryPort, type Storage } from './storage'
import { latestOf, PREVIOUS_KEPT, versionsUnder } from './versions'

let millis = 0
beforeEach(() => {
  millis = Date.parse('2026-11-22T10:00:00Z')
  setClock({ millis: () => millis })
})
afterEach(() => setClock())

const model = (id: string, size: number) => emptyModel(id, 'x'.repeat(size), '2026-01-01')
const contents = (storage: Storage) =>
  new Map(storage.list('').map((key) => [key, storage.read(key)] as const))

function draw(storage: Storage, id: string, versions: number): void {
  for (let revision = 1; revision <= versions; revision++) {
    millis += 3_700_000
    writeRecord(storage, id, revision, model(id, 100))
    keepPrevious(storage, id, revision)
  }
}

describe('a storage that gets full', () => {
  it('gives up the oldest version of any model, not those of the one that was begun last', () => {
    const roomy = memoryPort()
    draw(roomy, 'old', 5)
    draw(roomy, 'new', 2)
    const taken = [...contents(roomy)].reduce((sum, [key, text]) => sum + key.length + (text?.length ?? 0), 0)
    const storage = memoryPort(taken)
    for (const [key, text] of contents(roomy)) storage.write(key, text ?? '')
    expect(writeRecord(storage, 'third', 1, model('third', 100))).toBe('ok')
    expect(previousKeys(storage, 'new')).toHaveLength(2)
    expect(previousKeys(storage, 'old')).toEqual(previousKeys(roomy, 'old').slice(0, 4))
  })

  it('keeps a new version in the place of older ones', () => {
    const storage = memoryPort(2_500)
    draw(storage, 'm', 12)
    const [latest] = versionsUnder(storage, recordKey('m'))
    expect(latest?.revision).toBe(12)
  })
})

type Step = {
  readonly id: string
  readonly does: 'write' | 'keep'
  readonly size: number
  readonly after: number
}

const step: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  does: fc.constantFrom('write', 'keep'),
  size: fc.integer({ min: 0, max: 1_500 }),
  after: fc.constantFrom(1_000, 60_000, 4_000_000, 100_000_000),
})

it('never gives up what a model is now, whatever is written: nor anything for a text that does not fit', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 500, max: 9_000 }), (steps, room) => {
      const storage = memoryPort(room)
      const now = new Map<string, string>()
      let revision = 0
      for (const { id, does, size, after } of steps) {
        millis += after
        const before = contents(storage)
        const lasts = latestOf(versionsUnder(storage, 'strideboard/'))
        if (does === 'keep') {
          keepPrevious(storage, id, revision)
          const left = [...latestOf(versionsUnder(storage, 'strideboard/'))].map(({ record }) => record)
          for (const { record } of lasts) expect(left).toContain(record)
        } else {
          revision += 1
          const text = JSON.stringify({ revision, model: model(id, size) })
          if (writeRecord(storage, id, revision, model(id, size)) === 'ok') now.set(recordKey(id), text)
          else expect(contents(storage)).toEqual(before)
        }
        for (const [key, text] of now) expect(storage.read(key)).toBe(text)
        for (const each of ['a', 'b', 'c'])
          expect(previousKeys(storage, each).length).toBeLessThanOrEqual(PREVIOUS_KEPT)
      }
    }),
  )
})
