import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyModel, type Model } from '../../model/model'
import { readModel, writeModel } from '../../model/schema'
import { catalogue } from '../catalogue'
import { elements } from '../elements'
import { kindGroups } from '../kind-groups'
import { themesOf } from '../themes'
import { catalogueOf, storedPacks } from './model-catalogue'
import { elementsOf } from './model-elements'
import { askableOf } from './model-properties'
import { packOf, packWords } from './pack-of'

const example: unknown = JSON.parse(
  readFileSync(new URL('../../../public/examples/bank-pack.json', import.meta.url), 'utf8'),
)
const empty = emptyModel('m', 'Model', '2026-01-01T00:00:00Z')
const holding = (packs: Model['packs']): Model => ({ ...empty, packs })
const bank = holding({ bank: { on: true, pack: example } })

test('without packs, or with all of them off, the built-in catalogue is the very same object', () => {
  expect(catalogueOf(empty)).toBe(catalogue)
  expect(elementsOf(empty)).toBe(elements)
  const off = holding({ bank: { on: false, pack: example } })
  expect(catalogueOf(off)).toBe(catalogue)
  expect(elementsOf(off)).toBe(elements)
})

test('a pack that is on is part of it, and what is built in stays as it is', () => {
  const joined = catalogueOf(bank)
  expect(catalogueOf(bank)).toBe(joined)
  expect(joined.kinds.size).toBe(catalogue.kinds.size + 1)
  expect(joined.rules.size).toBe(catalogue.rules.size + 2)
  expect(joined.controls.get('BANK-DUAL')?.sets).toEqual({ 'bank-dualControl': 'yes' })
  expect(joined.rules.get('DAT-01')).toBe(catalogue.rules.get('DAT-01'))
  expect(joined.kinds).toBe(elementsOf(bank).kinds)
  expect(joined.properties).toBe(askableOf(bank).properties)
  expect(joined.frameworks.get('bank')).toMatchObject({ name: 'Example bank', edition: '2026.1' })
})

test('what comes from a pack says so', () => {
  const joined = catalogueOf(bank)
  expect(packOf(joined, 'BANK-01')?.name).toBe('Example bank')
  expect(packOf(joined, 'bank-core')?.name).toBe('Example bank')
  expect(packOf(joined, 'DAT-01')).toBeNull()
  expect(packOf(catalogue, 'BANK-01')).toBeNull()
  expect(packWords({ id: 'a', name: 'A', edition: '', publisher: 'B' })).toBe('A, by B')
  expect(kindGroups(joined).at(-1)).toMatchObject({ name: 'Example bank' })
  const themes = themesOf(joined.rules.values(), joined)
  expect(themes.at(-1)).toMatchObject({ id: 'bank', name: 'Example bank' })
})

test('it travels with the model, whatever the order of its packs', () => {
  const second = JSON.parse(JSON.stringify(example).replaceAll('bank', 'acme').replaceAll('BANK', 'ACME'))
  const both = holding({ bank: { on: true, pack: example }, acme: { on: true, pack: second } })
  const read = readModel(writeModel(both))
  if (!read.ok) throw new Error(read.message)
  const [here, there] = [catalogueOf(both), catalogueOf(read.model)]
  expect([...there.rules.keys()]).toEqual([...here.rules.keys()])
  expect([...there.rules.keys()].slice(-4)).toEqual(['ACME-01', 'ACME-02', 'BANK-01', 'BANK-02'])
  expect([...there.kinds.values()]).toEqual([...here.kinds.values()])
})

test('a model with a broken pack opens: the pack is kept, its rules do not count, its kinds do', () => {
  const text = JSON.stringify(example).replace('"self.bank-dualControl"', '"self.bank-dualContrl"')
  const file = { ...empty, packs: { bank: { on: true, pack: JSON.parse(text) } } }
  const read = readModel(JSON.stringify(file))
  if (!read.ok) throw new Error(read.message)
  const joined = catalogueOf(read.model)
  expect(joined.rules.size).toBe(catalogue.rules.size)
  expect(joined.kinds.has('bank-core')).toBe(true)
  expect(storedPacks(read.model)).toMatchObject([
    {
      id: 'bank',
      on: true,
      pack: null,
      problems: [
        {
          where: 'rules[0].when.of[0].of.ref',
          message: 'no property "bank-dualContrl" — did you mean "bank-dualControl"?',
        },
      ],
    },
  ])
})

test.each([[null], ['x'], [[]], [{}], [{ format: 'strideboard-pack' }], [{ id: 'bank', kinds: [{}] }]])(
  'what is no pack at all changes nothing: %j',
  (pack) => {
    const model = holding({ bank: { on: true, pack } })
    expect([...catalogueOf(model).kinds.keys()]).toEqual([...catalogue.kinds.keys()])
    expect(storedPacks(model)[0]?.pack).toBeNull()
    expect(storedPacks(model)[0]?.problems.length).toBeGreaterThan(0)
  },
)

test('a pack under the name of another is not used', () => {
  const model = holding({ acme: { on: true, pack: example } })
  expect([...catalogueOf(model).kinds.keys()]).toEqual([...catalogue.kinds.keys()])
  expect(storedPacks(model)).toMatchObject([{ pack: null, problems: [{ where: 'id' }] }])
})

test('kinds and properties that a later catalogue has itself, or that lie where nothing can, are not taken in', () => {
  const parts = { id: 'bank', name: 'Bank' }
  const kind = { id: 'agent', name: 'A', description: 'A.', dfd: 'process' }
  const lost = { ...kind, id: 'bank-a', defaultZone: 'nowhere' }
  const twice = { id: 'accessControl', label: 'A', question: 'A?', why: 'A.', type: 'tri' }
  for (const pack of [
    { ...parts, kinds: [kind] },
    { ...parts, kinds: [lost] },
    { ...parts, properties: [twice] },
  ]) {
    const model = holding({ bank: { on: true, pack } })
    expect([...elementsOf(model).kinds.values()]).toEqual([...elements.kinds.values()])
    expect([...askableOf(model).properties.values()]).toEqual([...askableOf(empty).properties.values()])
  }
})
