import { describe, expect, it } from 'vitest'
import { emptyModel } from '../model/model'
import {
  keepPrevious,
  previousKeys,
  readRecord,
  recordKey,
  recover,
  storedIds,
  takeAll,
  writeRecord,
} from './records'
import { putOnShelf, readShelf, takeOffShelf } from './shelf'
import { memoryPort, type Storage } from './storage'

const model = (id: string, title = 'Model', updated = '2026-01-01') => emptyModel(id, title, updated)

function takenBy(storage: Storage): number {
  return storage.list('').reduce((sum, key) => sum + key.length + (storage.read(key) ?? '').length, 0)
}

describe('records', () => {
  it('keep one model under one key, whatever its id', () => {
    const storage = memoryPort()
    for (const id of ['plain', 'with/slash', 'with space', '../up', 'prev'])
      writeRecord(storage, id, 1, model(id))
    expect(storedIds(storage).sort()).toEqual(['../up', 'plain', 'prev', 'with space', 'with/slash'])
    expect(storage.list('').every((key) => /^strideboard\/model\/[^/]+$/.test(key))).toBe(true)
    expect(readRecord(storage, 'with/slash')).toEqual({
      state: 'good',
      revision: 1,
      model: model('with/slash'),
    })
    expect(readRecord(storage, 'gone')).toEqual({ state: 'none' })
  })

  it('do not mind keys that nobody here wrote', () => {
    const storage = memoryPort()
    storage.write('strideboard/model/%', 'not ours')
    writeRecord(storage, 'm', 1, model('m'))
    expect(storedIds(storage)).toEqual(['m'])
  })

  it('keep what was there when the new text does not fit', () => {
    const storage = memoryPort(600)
    expect(writeRecord(storage, 'm', 1, model('m'))).toBe('ok')
    const large = { ...model('m'), notes: { n: { text: 'x'.repeat(600) } } }
    expect(writeRecord(storage, 'm', 2, large)).toBe('full')
    expect(readRecord(storage, 'm')).toMatchObject({ state: 'good', revision: 1 })
  })

  it('that broke are replaced by the newest sound version, with a later revision, and the text is kept', () => {
    const storage = memoryPort()
    for (const revision of [1, 2, 3]) {
      writeRecord(storage, 'm', revision, model('m', `Title ${revision}`))
      keepPrevious(storage, 'm', revision)
    }
    const kept = previousKeys(storage, 'm')
    expect(kept).toHaveLength(3)
    storage.write(kept[0] ?? '', '{"revision":3,')
    const broken = '{"revision": 8, "model": {'
    storage.write(recordKey('m'), broken)
    const record = readRecord(storage, 'm')
    expect(record).toMatchObject({ state: 'broken', text: broken })
    expect(recover(storage, 'm', broken)).toMatchObject({
      revision: 9,
      model: { info: { title: 'Title 2' } },
    })
    expect(storage.read(`${recordKey('m')}/broken`)).toBe(broken)
    expect(readRecord(storage, 'm')).toMatchObject({ state: 'good', revision: 9 })
    expect([...takeAll(storage, 'm').keys()].sort()).toEqual([
      recordKey('m'),
      `${recordKey('m')}/broken`,
      ...kept.toReversed(),
    ])
  })

  it('that broke in a full storage lose no sound version for their broken text', () => {
    const text = JSON.stringify({ revision: 1, model: model('m', 'Sound') })
    const roomy = memoryPort()
    writeRecord(roomy, 'm', 1, model('m', 'Sound'))
    keepPrevious(roomy, 'm', 1)
    const storage = memoryPort(takenBy(roomy) + 10)
    for (const key of roomy.list('')) storage.write(key, roomy.read(key) ?? '')
    const broken = `[${text.slice(1)}`
    storage.write(recordKey('m'), broken)
    const sound = { model: { info: { title: 'Sound' } } }
    expect(recover(storage, 'm', broken)).toMatchObject(sound)
    // Not written over the broken text, which found no room of its own; so it is there when asked again.
    expect(storage.read(recordKey('m'))).toBe(broken)
    expect(recover(storage, 'm', broken)).toMatchObject(sound)
  })

  it('that broke with no earlier version stay as they are', () => {
    const storage = memoryPort()
    storage.write(recordKey('m'), '{')
    expect(recover(storage, 'm', '{')).toBeNull()
    expect(storage.read(recordKey('m'))).toBe('{')
    expect(storage.read(`${recordKey('m')}/broken`)).toBe('{')
  })
})

describe('the list of models', () => {
  it('shows the last changed first, and knows how much is in each', () => {
    const storage = memoryPort()
    for (const [id, updated] of [
      ['old', '2026-01-01'],
      ['new', '2026-03-01'],
      ['mid', '2026-02-01'],
    ] as const) {
      writeRecord(storage, id, 1, model(id, id, updated))
      putOnShelf(storage, model(id, id, updated))
    }
    expect(readShelf(storage).map(({ id }) => id)).toEqual(['new', 'mid', 'old'])
    expect(readShelf(storage)[0]).toEqual({
      id: 'new',
      title: 'new',
      updated: '2026-03-01',
      assets: 0,
      flows: 0,
    })
    storage.remove(recordKey('new'))
    takeOffShelf(storage, 'new')
    expect(readShelf(storage)).toHaveLength(2)
  })

  it.each(['', '{', '[{"id": 3}, null]', '{"a": 1}'])('finds models again when it is damaged: %j', (text) => {
    const storage = memoryPort()
    writeRecord(storage, 'm', 1, model('m', 'Found'))
    storage.write(recordKey('torn'), '{')
    storage.write('strideboard/library', text)
    expect(readShelf(storage).map(({ id, title }) => [id, title])).toEqual([
      ['m', 'Found'],
      ['torn', 'Unreadable model'],
    ])
  })

  it('does not list what is not there', () => {
    const storage = memoryPort()
    putOnShelf(storage, model('ghost'))
    expect(readShelf(storage)).toEqual([])
  })
})
