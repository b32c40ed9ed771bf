import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogueOf } from '../catalogue/pack/model-catalogue'
import { readPack } from '../catalogue/pack/read-pack'
import { emptyModel, type Model, newAsset, newFlow } from '../model/model'
import { analyse, createAnalyser } from './engine'
import { proven } from './prove-pack'

const example = readFileSync(new URL('../../public/examples/bank-pack.json', import.meta.url), 'utf8')

/** The system of docs/rule-packs.md. */
function payments(on: boolean): Model {
  return {
    ...emptyModel('m', 'Payments', '2026-01-01T00:00:00Z'),
    packs: { bank: { on, pack: JSON.parse(example) } },
    assets: {
      page: newAsset('public-content', 'Invoices'),
      helper: newAsset('llm', 'Assistant'),
      core: { ...newAsset('bank-core', 'Ledger'), props: { 'bank-dualControl': 'no' } },
    },
    flows: { read: newFlow('page', 'helper'), pay: newFlow('helper', 'core') },
  }
}
const found = (model: Model) => analyse(model, catalogueOf(model)).byKey

test('the example proves itself, without a warning', () => {
  const { pack, problems } = proven(readPack(example))
  expect(problems).toEqual([])
  expect(pack?.rules.map(({ id }) => id)).toEqual(['BANK-01', 'BANK-02'])
})

test('docs/rule-packs.md shows parts of the example as they are', () => {
  const page = readFileSync(new URL('../../docs/rule-packs.md', import.meta.url), 'utf8')
  const shown = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json))
  expect(shown).toHaveLength(6)
  const [head, ...parts] = shown
  expect(JSON.parse(example)).toMatchObject(head)
  for (const part of parts) expect(JSON.stringify(JSON.parse(example))).toContain(JSON.stringify(part))
})

test('a rule that does not do what its cases say is told by name', () => {
  const { pack, problems } = proven(readPack(example.replace('["genai", "agent"]', '["human"]')))
  expect(pack).toBeNull()
  expect(problems).toContainEqual({
    level: 'error',
    where: 'rules[0].cases',
    message: 'BANK-01: the present case does not raise the threat',
  })
})

test('a case that says more than it needs is a warning', () => {
  const { pack, problems } = proven(
    readPack(
      example.replace(
        '"assistant": { "kind": "llm" }',
        '"assistant": { "kind": "llm" }, "x": { "kind": "agent" }',
      ),
    ),
  )
  expect(pack).not.toBeNull()
  expect(new Set(problems.map(({ level }) => level))).toEqual(new Set(['warning']))
  expect(problems[0]?.message).toBe('BANK-01: the present case does not need x')
})

test('a model has the threats of its packs, in the words of the pack', () => {
  const threat = found(payments(true)).get('BANK-01:core')
  expect(threat).toMatchObject({ status: 'confirmed', impact: 5 })
  expect(threat?.controls).toEqual([{ id: 'BANK-DUAL', strength: 3, state: 'open' }])
  expect(JSON.stringify(threat?.because)).toContain('carries out payments that no second person released')
  expect(threat?.factors.join()).toContain('content of outsiders reaches the model')
})

test('off, its threats are gone, those of the built-in rules stay, and its kind reads as a process', () => {
  const keys = [...found(payments(false)).keys()]
  expect(keys.some((key) => key.startsWith('BANK'))).toBe(false)
  expect(keys.some((key) => key.endsWith(':helper'))).toBe(true)
})

test('its mitigation answers its threat, and so does what it sets', () => {
  const model = payments(true)
  const core = newAsset('bank-core', 'Ledger')
  const answered = {
    ...model,
    assets: { ...model.assets, core: { ...core, controls: { 'BANK-DUAL': 'in-place' as const } } },
  }
  expect(found(answered).get('BANK-01:core')?.status).toBe('mitigated')
})

test('incremental is full with a pack too', () => {
  const model = payments(true)
  const catalogue = catalogueOf(model)
  const step = createAnalyser(catalogue)
  step(model)
  const next = { ...model, assets: { ...model.assets, core: newAsset('bank-core', 'Ledger') } }
  expect(step(next).threats).toEqual(analyse(next, catalogue).threats)
})
