import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { edit, type Tx } from '../model/edit'
import { emptyModel, type Model, newAsset } from '../model/model'
import { normalise } from '../model/normalise'
import { apply, type Patch } from '../model/patch'
import {
  type Autosave,
  beginAutosave,
  flush,
  noteChange,
  RESCUE_AFTER_MS,
  resync,
  SAVE_AFTER_MS,
  write,
} from './autosave'
import { previousKeys, readRecord, recordKey } from './records'
import { saveStore } from './save-state'
import { memoryPort, type Storage } from './storage'
import type { Message, OpenChannel } from './tabs'

const start = normalise({
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00.000Z'),
  assets: { a: newAsset('k', 'A'), b: newAsset('k', 'B') },
})
const answer = (key: string) => (tx: Tx) => tx.setIn('assets', 'a', 'props', key, 'yes')

/** Carries messages between tabs: at once, late, or not at all. */
function createHub() {
  const ends: { id: string; receive: (message: Message) => void }[] = []
  const waiting: { to: (typeof ends)[number]; message: Message }[] = []
  const hub = {
    mode: 'now' as 'now' | 'late' | 'cut',
    open: ((id, receive) => {
      const end = { id, receive }
      ends.push(end)
      return {
        send(message) {
          if (hub.mode === 'cut') return
          for (const to of ends) if (to !== end && to.id === id) waiting.push({ to, message })
          if (hub.mode === 'now') hub.deliver()
        },
        close: () => void ends.splice(ends.indexOf(end), 1),
      }
    }) satisfies OpenChannel,
    deliver(count = Number.POSITIVE_INFINITY) {
      for (let next = 0; next < count && waiting.length > 0; next++) {
        const first = waiting.shift()
        if (first && ends.includes(first.to)) first.to.receive(structuredClone(first.message))
      }
    },
    drop: () => void waiting.shift(),
  }
  return hub
}

type Hub = ReturnType<typeof createHub>

function openTab(storage: Storage, hub: Hub, name: string) {
  const record = readRecord(storage, 'm')
  let model: Model = record.state === 'good' ? record.model : start
  const follow = (patch: Patch) => {
    model = normalise(apply(model, patch))
  }
  const moves: string[] = []
  const save: Autosave = beginAutosave(
    {
      storage,
      openChannel: hub.open,
      tab: name,
      model: () => model,
      follow,
      newId: () => 'copy',
      moved: (id) => void moves.push(id),
    },
    'm',
    record.state === 'good' ? record.revision : 0,
  )
  return {
    save,
    moves,
    model: () => model,
    do(work: (tx: Tx) => void) {
      const patch = edit(model, work)
      model = apply(model, patch)
      noteChange(save, patch)
    },
  }
}

function storedModel(storage: Storage, id = 'm'): Model {
  const record = readRecord(storage, id)
  if (record.state !== 'good') throw new Error(`The record is ${record.state}`)
  return record.model
}

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

  it('keeps earlier versions, at most one a minute and ten in all, and gives them up for room', () => {
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
    const keys = previousKeys(storage, 'm')
    expect(keys).toHaveLength(10)
    const kept = keys.map((key) => Number(key.split('/').at(-1)))
    expect(kept[0]).toBeGreaterThan(55)
    expect(kept.every((revision, index) => index === 0 || (kept[index - 1] ?? 0) - revision === 3)).toBe(true)
    room = used() - 1
    tab.do((tx) => tx.set('assets', 'a', { notes: 'x'.repeat(300) }))
    vi.advanceTimersByTime(SAVE_AFTER_MS)
    expect(saveStore.getState().state).toBe('saved')
    expect(previousKeys(storage, 'm').length).toBeLessThan(10)
    expect(previousKeys(storage, 'm')[0]).toBe(keys[0])
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
    expect(saveStore.getState().state).toBe('conflict')
  })
})

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

  it.each([
    ['however late messages come, or whether they come at all', 'drop'],
    ['however far one of them lags behind in what it reads', 'lag'],
  ])('end with the same model and every answer given, %s', (_what, trouble) => {
    const act = fc.constantFrom(...ACTS, trouble)
    fc.assert(fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), runActs), { numRuns: 300 })
  })
})
