import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { seedSample } from '../catalogue/templates/seed-sample'
import { buildTemplate } from '../catalogue/templates/template'
import type { Id, Model, Stride } from '../model/model'
import { emptyModel, newAsset } from '../model/model'
import { analyse } from './engine'
import { asVector, place } from './fixtures/reference'
import { isOpen } from './threat'

const NOW = '2026-01-01T00:00:00Z'
const sample = buildTemplate(seedSample, { id: 'sample', now: NOW })
const run = (model: Model) => analyse(model, catalogue)

test('the sample shows exactly the threats that it showed when they were checked', () => {
  const frozen: unknown = JSON.parse(
    readFileSync(new URL('fixtures/seed-sample.vectors.json', import.meta.url), 'utf8'),
  )
  const found = run(sample).threats.map((threat) => ({ element: threat.element.id, ...asVector(threat) }))
  expect(found).toEqual(frozen)
})

const FOUNDING = [
  { what: 'deepfake in a remote interview', rule: 'HUM-01', on: 'candidate', by: ['C-LIVENESS', 'C-TRAIN'] },
  { what: 'poisoned third-party tools', rule: 'SUP-01', on: 'libs', by: ['C-SCA', 'C-PIN-HASH'] },
  { what: 'deepfaked action blamed on another', rule: 'HUM-02', on: 'approval', by: ['C-MULTI-AUTH'] },
  {
    what: 'model replicated through the API',
    rule: 'API-04',
    on: 'api',
    by: ['C-RATE-LIMIT', 'C-ABUSE-MON', 'C-OUTPUT-MIN'],
  },
  { what: 'training data deleted', rule: 'DAT-09', on: 'data', by: ['C-BACKUP', 'C-LEAST-PRIV'] },
  { what: 'admin credentials captured', rule: 'IAM-01', on: 'keys', by: ['C-MFA', 'C-PAW'] },
]

describe('the founding examples', () => {
  test.each(FOUNDING)('$what shows and goes', ({ rule, on, by }) => {
    const threats = run(sample).threats.filter((threat) => threat.rule === rule)
    expect(threats.map(({ element }) => element.id)).toContain(on)
    expect(threats.every(isOpen)).toBe(true)
    const places = threats.map(({ element }) => element.id)
    const after = run(place(sample, places, by)).threats.filter((threat) => threat.rule === rule)
    expect(after.map(({ status }) => status)).toEqual(places.map(() => 'mitigated'))
    for (const { mitigatedBy } of after) expect(by).toEqual(expect.arrayContaining([...mitigatedBy]))
  })

  test('they stand for one letter of STRIDE each', () => {
    const letters = FOUNDING.map(({ rule }) => catalogue.rules.get(rule)?.stride)
    expect(letters).toEqual(['S', 'T', 'R', 'I', 'D', 'E'])
  })
})

describe('the five key assets', () => {
  test.each(['data', 'api', 'model', 'server', 'keys'])('%s has threats of all six letters', (id: Id) => {
    const letters = new Set(
      run(sample)
        .byElement.get(id)
        ?.map(({ stride }) => stride),
    )
    expect([...letters].sort()).toEqual<Stride[]>(['D', 'E', 'I', 'R', 'S', 'T'])
  })

  test('poisoning, extraction and membership inference are there', () => {
    const titles = run(sample)
      .threats.filter(isOpen)
      .map(({ title }) => title.toLowerCase())
    for (const word of ['poison', 'extract', 'membership']) {
      expect(
        titles.some((title) => title.includes(word)),
        word,
      ).toBe(true)
    }
  })
})

test('training data alone on an empty canvas asks about poisoning, theft and deletion', () => {
  const model = {
    ...emptyModel('m', 'Alone', NOW),
    assets: { data: newAsset('training-data', 'Training data') },
  }
  const threats = run(model).threats.filter(({ element }) => element.id === 'data')
  const rules = threats.map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['DAT-01', 'DAT-07', 'DAT-09']))
  for (const threat of threats) {
    expect(threat.status).toBe('unanswered')
    expect(threat.questions).not.toEqual([])
  }
  expect(threats.flatMap(({ questions }) => questions)).toContainEqual({
    element: 'data',
    property: 'source',
  })
})
