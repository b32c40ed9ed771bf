import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue'
import { frameworks } from './references/frameworks'

const references = [...catalogue.references.values()]
const rules = [...catalogue.rules.values()]
const controls = [...catalogue.controls.values()]

describe('references', () => {
  test('every one belongs to a framework and is cited', () => {
    const cited = new Set([...rules, ...controls].flatMap(({ cites }) => cites))
    for (const { id, framework, url } of references) {
      expect(catalogue.frameworks.has(framework), framework).toBe(true)
      expect(cited.has(id), id).toBe(true)
      if (url) expect(new URL(url).protocol).toBe('https:')
    }
  })

  test('identifiers of different frameworks never meet, whatever the case', () => {
    const ids = references.map(({ id }) => id.toLowerCase())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each([...rules, ...controls])('$id cites each once, in the order of the frameworks', ({ cites }) => {
    expect(new Set(cites).size).toBe(cites.length)
    const order = cites.map((id) =>
      frameworks.findIndex((one) => one.id === catalogue.references.get(id)?.framework),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('OWASP LLM 2026 comes before 2025', () => {
    expect(frameworks.slice(0, 2).map(({ id }) => id)).toEqual(['owasp-llm-2026', 'owasp-llm-2025'])
  })

  test.each(rules)('$id cites what can happen, not what to do', ({ cites }) => {
    for (const id of cites) expect(catalogue.references.get(id)?.about, id).toBeUndefined()
  })
})

type Entry = { readonly id: string; readonly name: string; readonly fullName?: string; readonly kind: string }

const OF_CONTROLS = new Set(['control', 'mitigation', 'annex-a-control', 'family'])
const OF_PARTIES = new Set(['component', 'persona', 'tactic', 'case-study'])

const folder = path.resolve('..', 'shared', 'reference')
const there = existsSync(folder)

function published(): ReadonlyMap<string, Entry> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const lists = files.map((name): { entries?: Entry[] } =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
  )
  return new Map(lists.flatMap(({ entries = [] }) => entries.map((entry) => [entry.id, entry] as const)))
}

describe.skipIf(!there)(
  there ? 'against the reference lists' : `against the reference lists (skipped: no ${folder})`,
  () => {
    test('every identifier and title is as published', () => {
      const entries = published()
      for (const { id, title } of references) {
        const entry = entries.get(id)
        expect({ id, title }).toEqual({ id: entry?.id, title: entry?.fullName ?? entry?.name })
      }
    })

    test('what the lists publish as controls is cited as such, and nobody cites their other parts', () => {
      const entries = published()
      for (const { id, about } of references) {
        const kind = entries.get(id)?.kind ?? ''
        if (OF_CONTROLS.has(kind)) expect({ id, about }).toEqual({ id, about: 'control' })
        expect(OF_PARTIES.has(kind), id).toBe(false)
      }
    })

    test('identifiers outside the official OWASP list carry another name', () => {
      const entries = published()
      for (const { id, framework } of references) {
        if (entries.get(id)?.kind === 'extended-threat') expect(framework).toBe('maestro')
      }
    })
  },
)
