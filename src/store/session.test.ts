import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

async function freshSession(stored: string | null | Error) {
  const texts = new Map<string, string>()
  if (typeof stored === 'string') texts.set('strideboard/session', stored)
  const blocked = () => {
    throw stored
  }
  const working = { getItem: (key: string) => texts.get(key) ?? null, setItem: texts.set.bind(texts) }
  vi.stubGlobal('localStorage', stored instanceof Error ? { getItem: blocked, setItem: blocked } : working)
  vi.resetModules()
  return { ...(await import('./session')), texts }
}

it('remembers theme and panels for the next visit, and nothing else', async () => {
  const { setSession, select, texts } = await freshSession(null)
  select(['a'])
  expect(texts.size).toBe(0)
  setSession({ theme: 'dark', panelOpen: false, tool: 'hand' })
  const { sessionStore } = await freshSession(texts.get('strideboard/session') ?? '')
  expect(sessionStore.getState()).toMatchObject({
    theme: 'dark',
    panelOpen: false,
    tool: 'select',
    selection: [],
  })
})

it.each(['{"theme": "pink", "panel": 5}', 'null', '{', '[]'])(
  'starts as usual when it remembers %s',
  async (text) => {
    const { sessionStore } = await freshSession(text)
    expect(sessionStore.getState()).toMatchObject({ theme: 'system', panel: 'threats', paletteOpen: true })
  },
)

it('works where storage is blocked', async () => {
  const { sessionStore, setSession } = await freshSession(new Error('Blocked'))
  setSession({ theme: 'light' })
  expect(sessionStore.getState().theme).toBe('light')
})

it('tells what a person selected from what a program did', async () => {
  const { select, sessionStore, toggleSelect } = await freshSession(null)
  toggleSelect('a')
  toggleSelect('b')
  toggleSelect('a')
  select(['c'], 'program')
  expect(sessionStore.getState()).toMatchObject({ selection: ['c'], lastSelectionByUser: ['b'] })
})

it('keeps the identity of a selection that stays the same', async () => {
  const { select, sessionStore } = await freshSession(null)
  select(['a', 'b'])
  const { selection } = sessionStore.getState()
  select(['a', 'b'])
  expect(sessionStore.getState().selection).toBe(selection)
})
