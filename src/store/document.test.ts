import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyElements, pasteElements } from '../model/copy'
import { edit, type Tx } from '../model/edit'
import { soundModel, strayChange } from '../model/fixtures/any-model'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../model/model'
import { normalise } from '../model/normalise'
import { diff } from '../model/patch'
import { findBrokenReference } from '../model/references'
import { removeElements } from '../model/remove'
import { setClock } from './clock'
import {
  applyRemote,
  commit,
  documentStore,
  endMerge,
  load,
  type Origin,
  onPatch,
  redo,
  setGesture,
  undo,
} from './document'
import { noticeStore } from './notices'
import { select, sessionStore } from './session'

let millis = 0
const model = () => documentStore.getState().model
const start: Model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00.000Z'),
  assets: { a: newAsset('k', 'A'), b: newAsset('k', 'B') },
  flows: { ab: newFlow('a', 'b') },
  places: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } },
  decisions: { 'R1:a': { status: 'accepted', reason: '', owner: '', due: null, facts: '' } },
}
/** Undoing does not take the time of the last change back. */
const unstamped = ({ info, ...tables }: Model) => ({ ...tables, info: { ...info, updated: '' } })
const rename = (id: string, name: string) => (tx: Tx) => tx.set('assets', id, { name })

beforeEach(() => {
  millis = Date.parse('2026-11-22T10:00:00Z')
  setClock({ millis: () => millis })
  load(start)
})
afterEach(() => setClock())

describe('history', () => {
  it('deleting an asset is one step, and one undo brings flows, places and decisions back', () => {
    select(['a'])
    commit('Delete A', (tx) => removeElements(tx, ['a']), { selectionAfter: [] })
    expect(model()).toMatchObject({ flows: {}, decisions: {} })
    expect(documentStore.getState().past).toHaveLength(1)
    expect(undo()).toBe('Delete A')
    expect(unstamped(model())).toEqual(unstamped(start))
    expect(sessionStore.getState().selection).toEqual(['a'])
    expect(redo()).toBe('Delete A')
    expect(Object.keys(model().assets)).toEqual(['b'])
    expect(sessionStore.getState().selection).toEqual([])
  })

  it('a change that changes nothing is no step, and keeps what can be redone', () => {
    commit('Rename', rename('a', 'X'))
    undo()
    expect(commit('Nothing', rename('a', 'A'))).toEqual([])
    select(['b'])
    expect(redo()).toBe('Rename')
  })

  it('refuses what could not be read back from the storage, and says so', () => {
    expect(commit('Move', (tx) => tx.set('places', 'a', { x: 1e9 }))).toEqual([])
    expect(model()).toBe(start)
    expect(documentStore.getState().past).toEqual([])
    expect(noticeStore.getState().notices.at(-1)?.detail).toContain('places.a.x')
  })

  it('another change drops what could be redone', () => {
    commit('Rename', rename('a', 'X'))
    undo()
    commit('Rename B', rename('b', 'Y'))
    expect(redo()).toBeNull()
    expect(model().assets.a?.name).toBe('A')
  })

  it('waits while a gesture is under way', () => {
    commit('Rename', rename('a', 'X'))
    setGesture(true)
    expect(undo()).toBeNull()
    setGesture(false)
    expect(undo()).toBe('Rename')
    setGesture(true)
    expect(redo()).toBeNull()
    setGesture(false)
  })

  it('stamps the time of each change, undo included, outside the steps', () => {
    millis += 5000
    commit('Rename', rename('a', 'X'))
    expect(model().info.updated).toBe('2026-11-22T10:00:05.000Z')
    expect(documentStore.getState().past[0]?.patch.map(({ table }) => table)).toEqual(['assets'])
    millis += 5000
    undo()
    expect(model().info.updated).toBe('2026-11-22T10:00:10.000Z')
  })

  it('takes back any number of changes and does them again', () => {
    fc.assert(
      fc.property(soundModel, fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (first, edits) => {
        load(first)
        const before = unstamped(model())
        for (const work of edits) commit('Edit', work)
        const after = unstamped(model())
        const steps = documentStore.getState().past.length
        for (let count = 0; count < steps; count++) expect(undo()).toBe('Edit')
        expect(undo()).toBeNull()
        expect(unstamped(model())).toEqual(before)
        for (let count = 0; count < steps; count++) expect(redo()).toBe('Edit')
        expect(redo()).toBeNull()
        expect(unstamped(model())).toEqual(after)
      }),
    )
  })

  it('stays sound whatever other tabs do in between', () => {
    const act = fc.oneof(
      anyEdit.map((work) => () => void commit('Edit', work)),
      soundModel.map((other) => () => applyRemote(diff(model(), other))),
      fc.array(strayChange).map((patch) => () => {
        // Tabs of this version only send well-typed rows; what is stray here is where they belong.
        applyRemote(patch.filter(({ table, after }) => table !== 'info' && !after))
      }),
      fc.constantFrom(undo, redo),
    )
    fc.assert(
      fc.property(soundModel, fc.array(act, { maxLength: 20 }), (first, acts) => {
        load(first)
        for (const run of acts) run()
        expect(findBrokenReference(model())).toBeNull()
        while (undo() !== null) expect(normalise(model())).toBe(model())
        while (redo() !== null) expect(normalise(model())).toBe(model())
      }),
    )
  })
})

describe('merging', () => {
  const type = (text: string) => commit('Rename', rename('a', text), { merge: 'name:a' })

  it('makes typing one step', () => {
    for (const text of ['X', 'Xy', 'Xyz']) type(text)
    expect(documentStore.getState().past).toHaveLength(1)
    undo()
    expect(model().assets.a?.name).toBe('A')
    redo()
    expect(model().assets.a?.name).toBe('Xyz')
  })

  it('ends with the field, with a pause, with another change and with an undo', () => {
    type('1')
    endMerge()
    type('2')
    millis += 1000
    type('3')
    commit('Move', (tx) => tx.set('places', 'a', { x: 9 }))
    type('4')
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual([
      'Rename',
      'Rename',
      'Rename',
      'Move',
      'Rename',
    ])
    undo()
    type('5')
    undo()
    expect(model().assets.a?.name).toBe('3')
  })

  it('typing back to the old text leaves no step', () => {
    type('AB')
    type('A')
    expect(documentStore.getState().past).toEqual([])
  })

  it('typing on after that does not become part of the step before', () => {
    commit('Move', (tx) => tx.set('places', 'a', { x: 9 }))
    type('AB')
    type('A')
    type('AC')
    expect(documentStore.getState().past.map(({ label }) => label)).toEqual(['Move', 'Rename'])
    undo()
    expect(model()).toMatchObject({ assets: { a: { name: 'A' } }, places: { a: { x: 9 } } })
  })

  it('leaves out what another tab did in between', () => {
    type('AB')
    applyRemote(edit(model(), (tx) => tx.set('assets', 'a', { notes: 'theirs' })))
    type('ABC')
    undo()
    expect(model().assets.a).toMatchObject({ name: 'A', notes: 'theirs' })
  })
})

describe('other tabs', () => {
  it('are not undone: only the own field goes back', () => {
    commit('Rename', rename('a', 'Mine'))
    applyRemote(edit(model(), (tx) => tx.set('places', 'a', { x: 77 })))
    undo()
    expect(model().assets.a?.name).toBe('A')
    expect(model().places.a?.x).toBe(77)
  })

  it('redo brings back what stood there when it was undone', () => {
    commit('Add', (tx) => {
      tx.put('assets', 'c', newAsset('k', 'C'))
      tx.put('places', 'c', { x: 0, y: 300 })
    })
    applyRemote(edit(model(), rename('c', 'Renamed there')))
    applyRemote(edit(model(), (tx) => tx.put('flows', 'ac', newFlow('a', 'c'))))
    undo()
    expect(model().flows).not.toHaveProperty('ac')
    redo()
    expect(model().assets.c?.name).toBe('Renamed there')
    expect(model().flows).toHaveProperty('ac')
  })

  it('may make a step void, which is then passed over', () => {
    commit('Rename B', rename('b', 'X'))
    commit('Rename A', rename('a', 'X'))
    applyRemote(edit(model(), (tx) => removeElements(tx, ['a'])))
    expect(undo()).toBe('Rename B')
    expect(undo()).toBeNull()
    expect(documentStore.getState().past).toEqual([])
  })

  it('take what they removed out of the selection', () => {
    select(['a', 'b'])
    applyRemote(edit(model(), (tx) => removeElements(tx, ['a'])))
    expect(sessionStore.getState().selection).toEqual(['b'])
  })
})

describe('listeners', () => {
  it('hear every change with its origin, and nothing of changes that change nothing', () => {
    const heard: Origin[] = []
    const stop = onPatch((patch, origin, now) => {
      expect(patch.length).toBeGreaterThan(0)
      expect(now).toBe(model())
      heard.push(origin)
    })
    commit('Rename', rename('a', 'X'))
    commit('Nothing', rename('a', 'X'))
    applyRemote([])
    undo()
    redo()
    applyRemote(edit(model(), rename('b', 'Y')))
    load({ ...start, info: { ...start.info, title: 'Other' } })
    stop()
    commit('Rename', rename('a', 'Z'))
    expect(heard).toEqual(['user', 'undo', 'undo', 'remote', 'load'])
  })

  it('the way back from loading is to load: it has no history', () => {
    commit('Rename', rename('a', 'X'))
    select(['a'])
    load(start)
    expect(undo()).toBeNull()
    expect(sessionStore.getState().selection).toEqual([])
  })
})

const id = fc.constantFrom('a1', 'a2', 'a3', 'a:4', 'z1', 'z2', 'new')
const name = fc.constantFrom('one', 'two', '')
let made = 0
const anyEdit: fc.Arbitrary<(tx: Tx) => void> = fc.oneof(
  fc.tuple(id, name).map(([at, to]) => rename(at, to)),
  fc.tuple(id, fc.integer()).map(
    ([at, x]) =>
      (tx: Tx) =>
        tx.set('places', at, { x }),
  ),
  fc.tuple(id, name).map(
    ([at, to]) =>
      (tx: Tx) =>
        tx.setIn('assets', at, 'props', 'k', to || undefined),
  ),
  fc.array(id, { maxLength: 3 }).map((ids) => (tx: Tx) => removeElements(tx, ids)),
  fc.array(id, { maxLength: 3 }).map((ids) => (tx: Tx) => {
    pasteElements(tx, copyElements(tx.model, ids), { ids: () => `made-${++made}`, offset: { x: 24, y: 24 } })
  }),
  fc.tuple(id, id).map(([from, to]) => (tx: Tx) => {
    if (from in tx.model.assets && to in tx.model.assets) tx.put('flows', `made-${++made}`, newFlow(from, to))
  }),
  fc.constant((tx: Tx) => {
    tx.put('zones', 'new', newZone('k', 'New'))
    tx.put('places', 'new', { x: 0, y: 0, w: 300, h: 200 })
  }),
  name.map((title) => (tx: Tx) => tx.setInfo({ title })),
)
