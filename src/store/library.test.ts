import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyModel, type Model, newAsset } from '../model/model'
import { normalise } from '../model/normalise'
import { recordKey } from './records'

const drawn = (id: string, title = 'Drawn'): Model =>
  normalise({ ...emptyModel(id, title, '2026-01-01T00:00:00.000Z'), assets: { a: newAsset('k', 'A') } })

/** The stores of a new tab; with `texts`, on a device that has these in its storage. */
async function openTab(texts: Map<string, string> | null = new Map(), capacity = Number.POSITIVE_INFINITY) {
  vi.resetModules()
  const size = () => [...(texts ?? [])].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  const device = texts && {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      const old = texts.get(key)
      texts.set(key, text)
      if (size() <= capacity) return
      if (old === undefined) texts.delete(key)
      else texts.set(key, old)
      throw new DOMException('No room', 'QuotaExceededError')
    },
    removeItem: (key: string) => void texts.delete(key),
  }
  // Object.keys(localStorage) gives the stored keys.
  vi.stubGlobal(
    'localStorage',
    device &&
      new Proxy(device, {
        ownKeys: () => [...texts.keys()],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      }),
  )
  const events = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('window', events)
  vi.stubGlobal('document', events)
  const document = await import('./document')
  const { saveStore } = await import('./save-state')
  const { startPersistence } = await import('./persist')
  const { noticeStore } = await import('./notices')
  const library = await import('./library')
  const stop = startPersistence()
  stops.push(stop)
  return {
    ...library,
    ...document,
    saved: saveStore.getState,
    notices: () => noticeStore.getState().notices,
    model: () => document.documentStore.getState().model,
    leave: () => void events.dispatchEvent(new Event('pagehide')),
    titles: () => library.listModels().map(({ title }) => title),
  }
}

const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  vi.stubGlobal('BroadcastChannel', undefined)
  const memory = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: memory.set.bind(memory),
  })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const rename = (name: string) => (tx: { set(table: 'assets', id: string, fields: { name: string }): void }) =>
  tx.set('assets', 'a', { name })

describe('starting', () => {
  it('with nothing stored shows a new model, and writes it after its first change only', async () => {
    const texts = new Map<string, string>()
    const tab = await openTab(texts)
    tab.leave()
    expect(texts.size).toBe(0)
    expect(tab.saved()).toEqual({ state: 'saved', at: null, message: null })
    tab.commit('Add', (tx) => tx.put('assets', 'a', newAsset('k', 'A')))
    tab.leave()
    expect(tab.listModels()).toMatchObject([{ id: tab.model().info.id, assets: 1 }])
  })

  it('opens what this tab showed last, otherwise what was changed last', async () => {
    const texts = new Map<string, string>()
    const first = await openTab(texts)
    const older = first.createModel(drawn('older'))
    first.commit('Rename', rename('X'))
    vi.advanceTimersByTime(60_000)
    const newer = first.createModel(drawn('newer'))
    first.commit('Rename', rename('Y'))
    first.openModel(older)
    expect((await openTab(texts)).model().info.id).toBe(older)
    vi.stubGlobal('sessionStorage', undefined)
    expect((await openTab(texts)).model().info.id).toBe(newer)
  })

  it('keeps changes across a reload', async () => {
    const texts = new Map<string, string>()
    const tab = await openTab(texts)
    tab.createModel(drawn('m'))
    tab.commit('Rename', rename('Renamed'))
    tab.undo()
    tab.redo()
    tab.leave()
    const again = await openTab(texts)
    expect(again.model()).toEqual(tab.model())
    expect(again.documentStore.getState().past).toEqual([])
  })

  it('works without storage, and says so from the start and for good', async () => {
    const tab = await openTab(null)
    expect(tab.saved()).toMatchObject({ state: 'error', message: expect.stringContaining('blocks storage') })
    const id = tab.createModel(drawn('m'))
    tab.commit('Rename', rename('Renamed'))
    vi.advanceTimersByTime(1_000)
    expect(tab.saved().state).toBe('error')
    tab.createModel(drawn('other'))
    expect(tab.openModel(id)).toBe(true)
    expect(tab.model().assets.a?.name).toBe('Renamed')
  })

  it('opens the last sound version of a damaged model and keeps the damaged text', async () => {
    const texts = new Map<string, string>()
    const tab = await openTab(texts)
    tab.createModel(drawn('m', 'Loan scoring'))
    await openTab(texts)
    vi.advanceTimersByTime(5_000)
    texts.set(recordKey('m'), '{"revision":2,"model":{"ass')
    const again = await openTab(texts)
    expect(again.model().assets.a?.name).toBe('A')
    expect(again.saved()).toMatchObject({
      state: 'conflict',
      message: expect.stringContaining('“Loan scoring” was damaged'),
    })
    expect(texts.get(`${recordKey('m')}/broken`)).toBe('{"revision":2,"model":{"ass')
  })

  it('passes over a model that cannot be read at all, leaves it alone and says so', async () => {
    const texts = new Map([[recordKey('torn'), '{']])
    const tab = await openTab(texts)
    expect(tab.notices()).toMatchObject([
      { tone: 'problem', text: expect.stringContaining('cannot be read') },
    ])
    expect(tab.model().assets).toEqual({})
    tab.createModel(drawn('m'))
    const again = await openTab(texts)
    expect(again.model().info.id).toBe('m')
    expect(texts.get(recordKey('torn'))).toBe('{')
  })
})

describe('the library', () => {
  it('adds a file beside what is there, never in its place', async () => {
    const tab = await openTab()
    tab.createModel(drawn('m', 'Mine'))
    const id = tab.importModel({ ...drawn('m', 'From a file'), 'x-kept': 1 } as Model)
    expect(id).not.toBe('m')
    expect(tab.model().info.title).toBe('Mine')
    expect(tab.titles().sort()).toEqual(['From a file', 'Mine'])
    tab.openModel(id)
    expect(tab.model()).toMatchObject({ info: { id }, 'x-kept': 1 })
  })

  it('adds a file whose id is half a character, or whose copy would have too long a title', async () => {
    const texts = new Map<string, string>()
    const tab = await openTab(texts)
    const id = tab.importModel(drawn('\ud800', 'x'.repeat(1000)))
    expect(tab.openModel(id)).toBe(true)
    const copy = tab.duplicateModel(id) ?? ''
    const again = await openTab(texts)
    expect(again.openModel(copy)).toBe(true)
    expect(again.model().info.title).toMatch(/^x{993} \(copy\)$/)
  })

  it('renames the open model as a step, and others where they lie', async () => {
    const tab = await openTab()
    const first = tab.createModel(drawn('first', 'First'))
    tab.createModel(drawn('second', 'Second'))
    tab.renameModel('second', 'Other')
    expect(tab.undo()).toBe('Rename model')
    tab.renameModel('second', 'At once')
    expect(tab.titles()).toContain('At once')
    tab.renameModel(first, 'Better')
    expect(tab.titles()).toContain('Better')
    tab.openModel(first)
    expect(tab.model().info.title).toBe('Better')
  })

  it('duplicates the open model as it is now', async () => {
    const tab = await openTab()
    tab.createModel(drawn('m'))
    tab.commit('Rename', rename('Just now'))
    const copy = tab.duplicateModel('m') ?? ''
    expect(tab.model().info.id).toBe('m')
    tab.openModel(copy)
    expect(tab.model()).toMatchObject({
      info: { id: copy, title: 'Drawn (copy)' },
      assets: { a: { name: 'Just now' } },
    })
    expect(tab.duplicateModel('gone')).toBeNull()
  })

  it('deletes the open model with all its versions, and brings everything back', async () => {
    const texts = new Map<string, string>()
    const tab = await openTab(texts)
    tab.createModel(drawn('m', 'Precious'))
    tab.commit('Rename', rename('Just now'))
    tab.leave()
    const before = new Map(texts)
    const deleted = tab.deleteModel('m')
    expect(deleted.title).toBe('Precious')
    expect(tab.model().assets).toEqual({})
    expect([...texts.keys()]).toEqual(['strideboard/library'])
    expect(tab.listModels()).toEqual([])
    vi.advanceTimersByTime(5_000)
    expect(tab.listModels()).toEqual([])
    deleted.undo()
    expect(tab.model().assets.a?.name).toBe('Just now')
    for (const [key, text] of before) expect(texts.get(key)).toBe(text)
  })

  it('deletes another model without touching the open one', async () => {
    const tab = await openTab()
    tab.createModel(drawn('other', 'Other'))
    tab.createModel(drawn('open', 'Open'))
    const { undo } = tab.deleteModel('other')
    expect(tab.titles()).toEqual(['Open'])
    undo()
    expect(tab.titles().sort()).toEqual(['Open', 'Other'])
    expect(tab.model().info.id).toBe('open')
  })

  it('loses nothing when a model that found no room is left for another', async () => {
    const texts = new Map<string, string>()
    const tab = await openTab(texts, 1_500)
    tab.createModel(drawn('large'))
    tab.commit('Note', (tx) => tx.put('notes', 'n', { text: 'x'.repeat(2_000) }))
    vi.advanceTimersByTime(1_000)
    expect(tab.saved().state).toBe('error')
    tab.createModel(emptyModel('small', 'Small', ''))
    expect(tab.listModels().map(({ id }) => id)).toEqual(['large'])
    tab.openModel('large')
    expect(tab.model().notes.n?.text).toHaveLength(2_000)
    vi.advanceTimersByTime(1_000)
    expect(tab.saved().state).toBe('error')
    tab.commit('No note', (tx) => tx.remove('notes', 'n'))
    vi.advanceTimersByTime(1_000)
    expect(tab.saved().state).toBe('saved')
    expect((await openTab(texts)).model().notes).toEqual({})
  })
})
