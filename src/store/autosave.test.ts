import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { flush, SAVE_AFTER_MS } from './autosave'
import { answer, createHub, openTab, start, storedModel } from './fixtures/fake-tabs'
import { readRecord, recordKey } from './records'
import { saveStore } from './save-state'
import { memoryPort, type Storage } from './storage'
import { versionsUnder } from './versions'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  saveStore.setState({ state: 'saved', at: null, message: null })
})
afterEach(() => vi.useRealTimers())

describe('one tab', () => {
  it('writes once, shortly after the last of several changes', () => {
    const storage = memoryPort()
    const tab = openTab(storage, createHub(), 'one')
    tab.do(answer('k1'))
    vi.advanceTimersByTime(SAVE_AFTER_MS - 1)
    tab.do(answer('k2'))
    vi.advanceTimersByTime(SAVE_AFTER_MS - 1)
    expect(storage.read(recordKey('m'))).toBeNull()
    expect(saveStore.getState().state).toBe('saving')
    vi.advanceTimersByTime(1)
    expect(readRecord(storage, 'm')).toMatchObject({ state: 'good', revision: 1, model: tab.model() })
    expect(saveStore.getState()).toEqual({ state: 'saved', at: new Date().toISOString(), message: null })
  })

  it('writes at once when the page goes, and only when something is due', () => {
    const storage = memoryPort()
    const tab = openTab(storage, createHub(), 'one')
    flush(tab.save)
    expect(storage.list('')).toEqual([])
    tab.do(answer('k1'))
    flush(tab.save)
    expect(storedModel(storage).assets.a?.props).toEqual({ k1: 'yes' })
  })

  it('says when there is no room, goes on, and takes that back after the next write that fits', () => {
    const storage = memoryPort(2_000)
    const tab = openTab(storage, createHub(), 'one')
    tab.do(answer('k1'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    tab.do((tx) => tx.set('assets', 'a', { notes: 'x'.repeat(2_000) }))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(saveStore.getState()).toMatchObject({ state: 'error', message: expect.stringContaining('full') })
    expect(storedModel(storage).assets.a?.props).toEqual({ k1: 'yes' })
    tab.do(answer('k2'))
    expect(saveStore.getState().state).toBe('error')
    tab.do((tx) => tx.set('assets', 'a', { notes: 'short' }))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(saveStore.getState()).toMatchObject({ state: 'saved', message: null })
    expect(storedModel(storage)).toEqual(tab.model())
  })

  it('keeps the latest versions, a minute apart, and one an hour of what was before, and gives them up for room', () => {
    let room = 100_000
    const memory = memoryPort()
    const used = () => memory.list('').reduce((sum, key) => sum + (memory.read(key)?.length ?? 0), 0)
    const storage: Storage = {
      ...memory,
      write: (key, text) => (used() + text.length > room ? 'full' : memory.write(key, text)),
    }
    const tab = openTab(storage, createHub(), 'one')
    for (let change = 0; change < 60; change++) {
      tab.do((tx) => tx.set('assets', 'a', { name: `Name ${change}` }))
      vi.advanceTimersByTime(20_000)
    }
    const kept = versionsUnder(storage, recordKey('m')).map(({ revision }) => revision)
    expect(kept).toHaveLength(5)
    expect(kept[0]).toBeGreaterThan(55)
    expect(kept.every((revision, index) => index === 0 || (kept[index - 1] ?? 0) - revision === 3)).toBe(true)
    room = used() - 1
    tab.do((tx) => tx.set('assets', 'a', { notes: 'x'.repeat(300) }))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(saveStore.getState().state).toBe('saved')
    // The latest is kept in the place of older ones.
    const left = versionsUnder(storage, recordKey('m')).map(({ revision }) => revision)
    expect(left).toEqual([60, ...kept.slice(0, left.length - 1)])
    expect(left.length).toBeLessThan(5)
  })

  it.each([
    ['{"revision": 5, "model": {"assets"', 'cut off'],
    [JSON.stringify({ revision: 5, model: { ...start, version: 99 } }), 'newer version'],
  ])('goes on in a copy when it may not write over what is there: %s', (text, reason) => {
    const storage = memoryPort()
    const tab = openTab(storage, createHub(), 'one')
    storage.write(recordKey('m'), text)
    tab.do(answer('k1'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(storage.read(recordKey('m'))).toBe(text)
    expect(storedModel(storage, 'copy').info).toMatchObject({ id: 'copy', title: 'Model (copy)' })
    expect(storedModel(storage, 'copy').assets.a?.props).toEqual({ k1: 'yes' })
    expect(tab.moves).toEqual(['copy'])
    expect(saveStore.getState()).toMatchObject({
      state: 'conflict',
      message: expect.stringContaining(reason),
    })
    tab.do(answer('k2'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(storedModel(storage, 'copy')).toEqual(tab.model())
    expect(saveStore.getState().state).toBe('saved')
  })
})
