import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { flush, RESCUE_AFTER_MS, resync, SAVE_AFTER_MS, write } from './autosave'
import { answer, createHub, openTab, storedModel } from './fixtures/fake-tabs'
import { readRecord, recordKey } from './records'
import { saveStore } from './save-state'
import { memoryPort, type Storage } from './storage'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  saveStore.setState({ state: 'saved', at: null, message: null })
})
afterEach(() => vi.useRealTimers())

describe('two tabs', () => {
  it('follow each other at once', () => {
    const [storage, hub] = [memoryPort(), createHub()]
    const [one, two] = [openTab(storage, hub, 'one'), openTab(storage, hub, 'two')]
    one.do(answer('k1'))
    expect(two.model()).toEqual(one.model())
    two.do(answer('k2'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(one.model().assets.a?.props).toEqual({ k1: 'yes', k2: 'yes' })
    expect(storedModel(storage)).toEqual(two.model())
    vi.advanceTimersByTime(RESCUE_AFTER_MS)
    expect(readRecord(storage, 'm')).toMatchObject({ revision: 2 })
  })

  it('that do not hear each other still lose nothing', () => {
    const [storage, hub] = [memoryPort(), createHub()]
    const [one, two] = [openTab(storage, hub, 'one'), openTab(storage, hub, 'two')]
    hub.mode = 'cut'
    one.do(answer('k1'))
    two.do((tx) => {
      tx.set('assets', 'a', { name: 'Named by two' })
      tx.remove('assets', 'b')
    })
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    const merged = { name: 'Named by two', props: { k1: 'yes' } }
    expect(storedModel(storage).assets.a).toMatchObject(merged)
    expect(storedModel(storage).assets).not.toHaveProperty('b')
    expect(two.model()).toEqual(storedModel(storage))
    resync(one.save)
    expect(one.model()).toEqual(storedModel(storage))
  })

  it('that write the same revision at once both put their changes on it again', () => {
    const [memory, hub] = [memoryPort(), createHub()]
    openTab(memory, hub, 'seed').do(answer('k0'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    let stale: string | null = null
    const lagging: Storage = {
      ...memory,
      read: (key) => (key === recordKey('m') && stale) || memory.read(key),
    }
    const [one, two] = [openTab(memory, hub, 'one'), openTab(lagging, hub, 'two')]
    hub.mode = 'late'
    one.do(answer('k1'))
    two.do(answer('k2'))
    stale = memory.read(recordKey('m'))
    write(one.save)
    write(two.save)
    stale = null
    expect(storedModel(memory).assets.a?.props).toEqual({ k0: 'yes', k2: 'yes' })
    hub.mode = 'now'
    hub.deliver()
    vi.advanceTimersByTime(5_000)
    expect(storedModel(memory).assets.a?.props).toEqual({ k0: 'yes', k1: 'yes', k2: 'yes' })
    expect(one.model()).toEqual(storedModel(memory))
    expect(two.model()).toEqual(storedModel(memory))
  })

  it('keep what the other told but could not write any more', () => {
    const [storage, hub] = [memoryPort(), createHub()]
    const [one, two] = [openTab(storage, hub, 'one'), openTab(storage, hub, 'two')]
    one.do(answer('k1'))
    if (one.save.timer) clearTimeout(one.save.timer)
    vi.advanceTimersByTime(RESCUE_AFTER_MS)
    expect(storedModel(storage)).toEqual(two.model())
    expect(two.model().assets.a?.props).toEqual({ k1: 'yes' })
  })

  it('never take back, even for a moment, what another told but has not written', () => {
    const [storage, hub] = [memoryPort(), createHub()]
    const [one, two] = [openTab(storage, hub, 'one'), openTab(storage, hub, 'two')]
    one.do(answer('k1'))
    hub.mode = 'cut'
    const three = openTab(storage, hub, 'three')
    three.do(answer('k3'))
    write(three.save)
    resync(two.save)
    expect(two.model().assets.a?.props).toEqual({ k1: 'yes', k3: 'yes' })
  })

  it('say when the model was deleted in the other, and keep it again when it is changed', () => {
    const [storage, hub] = [memoryPort(), createHub()]
    const tab = openTab(storage, hub, 'one')
    tab.do(answer('k1'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    storage.remove(recordKey('m'))
    hub.open('m', () => {}).send({ type: 'deleted', from: 'two' })
    expect(saveStore.getState().message).toContain('deleted in another tab')
    vi.advanceTimersByTime(10_000)
    expect(storage.read(recordKey('m'))).toBeNull()
    tab.do(answer('k2'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(storedModel(storage)).toEqual(tab.model())
  })

  const ACTS = ['one', 'two', 'three', 'deliver', 'wait', 'leave', 'return'] as const
  const runActs = (acts: readonly string[]) => {
    const [memory, hub] = [memoryPort(), createHub()]
    openTab(memory, hub, 'seed').do(answer('k0'))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    // Browsers bring what one process wrote to the others with a delay.
    let stale: string | null = null
    const lagging = {
      ...memory,
      read: (key: string) => (key === recordKey('m') && stale) || memory.read(key),
    }
    const tabs = ['one', 'two', 'three'].map((name) => openTab(name === 'two' ? lagging : memory, hub, name))
    hub.mode = 'late'
    const given = ['k0']
    for (const each of acts) {
      const tab = tabs[['one', 'two', 'three'].indexOf(each)]
      if (tab) {
        given.push(`k${given.length}`)
        tab.do(answer(`k${given.length - 1}`))
      } else if (each === 'deliver') hub.deliver(1)
      else if (each === 'drop') hub.drop()
      else if (each === 'lag') stale = stale ? null : memory.read(recordKey('m'))
      else if (each === 'wait') vi.advanceTimersByTime(150)
      else for (const { save } of tabs) each === 'leave' ? flush(save) : resync(save)
    }
    stale = null
    hub.mode = 'now'
    hub.deliver()
    vi.advanceTimersByTime(5_000)
    for (const { save } of tabs) resync(save)
    vi.advanceTimersByTime(5_000)
    const stored = storedModel(memory)
    expect(Object.keys(stored.assets.a?.props ?? {}).sort()).toEqual(given.sort())
    for (const tab of tabs) expect(tab.model()).toEqual(stored)
  }

  it('recover every one of several writes that one lagging tab wrote over', () => {
    runActs(['lag', 'one', 'leave', 'three', 'two', 'one', 'leave', 'one'])
  })

  it.each([
    ['however late messages come, or whether they come at all', 'drop'],
    ['however far one of them lags behind in what it reads', 'lag'],
  ])('end with the same model and every answer given, %s', (_what, trouble) => {
    const act = fc.constantFrom(...ACTS, trouble)
    fc.assert(fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), runActs), { numRuns: 300 })
  })
})
