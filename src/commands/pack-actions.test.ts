import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { emptyModel } from '../model/model'
import { documentStore, load, redo, undo } from '../store/document'
import { packOutcomeStore } from '../store/pack-outcome'
import { loadPackFile, removePack, setPackOn } from './pack-actions'

const example = readFileSync(new URL('../../public/examples/bank-pack.json', import.meta.url), 'utf8')
const file = (text: string) => new File([text], 'bank.json')
const packs = () => documentStore.getState().model.packs
const outcome = () => packOutcomeStore.getState().outcome

beforeEach(() => load(emptyModel('m', 'Model', '2026-01-01T00:00:00Z')))

test('a sound pack is in the model, in one step that undoes', async () => {
  await loadPackFile(file(example))
  expect(packs()).toEqual({ bank: { on: true, pack: JSON.parse(example) } })
  expect(outcome()).toEqual({ file: 'bank.json', state: 'loaded', name: 'Example bank', problems: [] })
  expect(undo()).toBe('Add rule pack “Example bank”')
  expect(packs()).toEqual({})
  redo()
  expect(Object.keys(packs())).toEqual(['bank'])
})

test('off and removed are steps of their own; its content stays the same object while it is switched', async () => {
  await loadPackFile(file(example))
  const { pack } = packs().bank ?? {}
  setPackOn('bank', 'Example bank', false)
  expect(packs().bank).toEqual({ on: false, pack })
  expect(packs().bank?.pack).toBe(pack)
  removePack('bank', 'Example bank')
  expect(packs()).toEqual({})
  expect(undo()).toBe('Remove rule pack “Example bank”')
  expect(undo()).toBe('Switch off rule pack “Example bank”')
  expect(packs().bank?.on).toBe(true)
})

test('a newer edition takes the place of the older one', async () => {
  await loadPackFile(file(example))
  await loadPackFile(file(example.replace('2026.1', '2027.1')))
  expect(Object.keys(packs())).toEqual(['bank'])
  expect(JSON.stringify(packs().bank)).toContain('2027.1')
  expect(undo()).toBe('Replace rule pack “Example bank”')
})

test.each([
  ['a mistake', example.replace('"bank-core"', '"core"'), 'kinds[0].id'],
  ['a case that fails', example.replace('["genai", "agent"]', '["human"]'), 'rules[0].cases'],
  ['no JSON', 'MZ', 'line 1, column 1'],
  ['too much', 'x'.repeat(2_100_000), 'file'],
])('%s: refused with its place, and nothing is changed', async (_, text, where) => {
  await loadPackFile(file(text))
  expect(packs()).toEqual({})
  expect(outcome()?.state).toBe('refused')
  expect(outcome()?.problems.map((problem) => problem.where)).toContain(where)
})

test('the twenty-first pack is refused', async () => {
  for (let n = 0; n <= 20; n++) {
    const name = `bank${String.fromCharCode(97 + n)}`
    const text = example.replaceAll('bank-', `${name}-`).replaceAll('BANK-', `${name.toUpperCase()}-`)
    await loadPackFile(file(text.replace('"id": "bank"', `"id": "${name}"`)))
  }
  expect(Object.keys(packs())).toHaveLength(20)
})
