import { describe, expect, it } from 'vitest'
import { emptyModel, type Model, newAsset, newFlow, newZone } from '../../model/model'
import { rowAfter, stepOf, typedRow } from './outline-keys'
import { ancestorsOf, outlineRows, outlineTree, turnedTo } from './outline-rows'
import { rowDetail, rowName } from './outline-words'
import { rowsInView } from './use-window'

const MODEL: Model = {
  ...emptyModel('m', 'Model', '2026-01-01T00:00:00.000Z'),
  zones: { dmz: newZone('dmz', 'Exposed') },
  assets: {
    user: newAsset('external-user', 'User'),
    api: { ...newAsset('public-api', 'API'), zone: 'dmz' },
    log: { ...newAsset('logs', 'Log'), zone: 'dmz' },
  },
  flows: {
    ask: { ...newFlow('user', 'api'), name: 'Ask', props: { protocol: 'https' } },
    write: newFlow('api', 'log'),
  },
  places: {
    user: { x: 0, y: 0 },
    dmz: { x: 300, y: 0, w: 500, h: 200 },
    log: { x: 240, y: 40 },
    api: { x: 20, y: 40 },
    note: { x: 0, y: 600 },
  },
  notes: { note: { text: 'Who\nmay?' } },
}
const TREE = outlineTree(MODEL)
const rows = (turned: readonly string[] = []) => outlineRows(MODEL, TREE, new Set(turned))
const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('the rows', () => {
  it('stand in reading order with zones open and assets closed', () => {
    expect(rows().map(({ id, level }) => `${level} ${id}`)).toEqual([
      '1 user',
      '1 dmz',
      '2 api',
      '2 log',
      '1 note',
    ])
    expect(rows(['api', 'user']).map(({ id }) => id)).toEqual([
      'user',
      'ask',
      'dmz',
      'api',
      'write',
      'log',
      'note',
    ])
    expect(rows(['dmz']).map(({ id }) => id)).toEqual(['user', 'dmz', 'note'])
  })

  it('say where they stand among their siblings, and whether they can be opened', () => {
    expect(rows()[3]).toEqual({
      id: 'log',
      type: 'asset',
      level: 2,
      position: 2,
      of: 2,
      parent: 'dmz',
      open: null,
    })
    expect(rows()[1]?.open).toBe(true)
    expect(rows()[0]?.open).toBe(false)
  })

  it('open all that an element lies in', () => {
    expect(ancestorsOf(TREE, 'write')).toEqual(['api', 'dmz'])
    const turned = turnedTo(MODEL, new Set(['dmz']), ancestorsOf(TREE, 'write'), true)
    expect(outlineRows(MODEL, TREE, turned).map(({ id }) => id)).toContain('write')
  })

  it('are called by name, kind, trust, target and protocol', () => {
    expect(rowDetail(MODEL, 'ask', 'flow')).toBe('to API · HTTPS')
    expect(rowName(MODEL, 'write', 'flow')).toBe('to Log')
    expect(rowDetail(MODEL, 'dmz', 'zone')).toMatch(/ · trust 2$/)
    expect(rowName(MODEL, 'note', 'note')).toBe('Who may?')
  })
})

describe('the keys', () => {
  it('go down, in, out and to the ends', () => {
    expect(stepOf(press('ArrowDown'), rows(), 0)).toEqual({ to: 'dmz', how: 'select' })
    expect(stepOf(press('ArrowRight'), rows(), 0)).toEqual({ turn: ['user'], open: true })
    expect(stepOf(press('ArrowRight'), rows(), 1)).toEqual({ to: 'api', how: 'select' })
    expect(stepOf(press('ArrowLeft'), rows(), 3)).toEqual({ to: 'dmz', how: 'select' })
    expect(stepOf(press('End', { shiftKey: true }), rows(), 0)).toEqual({ to: 'note', how: 'extend' })
    expect(stepOf(press('ArrowUp', { ctrlKey: true }), rows(), 1)).toEqual({ to: 'user', how: 'go' })
    expect(stepOf(press('F10', { shiftKey: true }), rows(), 1)).toEqual({ act: 'menu' })
    expect(stepOf(press('q'), rows(), 1)).toBeNull()
  })

  it('find a row by its first letters', () => {
    const names = ['User', 'Exposed', 'API', 'Log', 'Application']
    expect(typedRow('a', names, 2)).toBe(4)
    expect(typedRow('aa', names, 4)).toBe(2)
    expect(typedRow('ap', names, 2)).toBe(2)
    expect(typedRow('app', names, 2)).toBe(4)
    expect(typedRow('z', names, 2)).toBeNull()
  })

  it('go on to the next row that stays after a deletion', () => {
    expect(rowAfter(rows(), 1, new Set(['dmz']))).toBe('note')
    expect(rowAfter(rows(), 4, new Set(['note']))).toBe('log')
    expect(rowAfter(rows(), 0, new Set(['user', 'dmz', 'note']))).toBeNull()
  })
})

it('draws the rows in view and a few around them', () => {
  expect(rowsInView(0, 400, 40, 1000)).toEqual({ start: 0, end: 16 })
  expect(rowsInView(4000, 400, 40, 1000)).toEqual({ start: 94, end: 116 })
  expect(rowsInView(4000, 400, 40, 105)).toEqual({ start: 94, end: 105 })
})
