import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { emptyModel, type Model, newAsset } from '../../model/model'
import { writeModel } from '../../model/schema'
import type { Block, Words } from './blocks'
import { reportOf } from './content'
import { modelMark, VERSION } from './edition'
import { findingsOf } from './findings'
import { toldModel } from './fixtures/told-model'
import { SECTIONS, type SectionId } from './sections'
import { sha256 } from './sha256'

const empty = emptyModel('m', 'Nothing yet', '2026-01-01T00:00:00Z')

function section(model: Model, id: SectionId, date = '2026-02-03'): string {
  const sections = new Set([id])
  const report = reportOf(findingsOf(model, catalogue, sections), { date, sections })
  return report.sections.flatMap(({ blocks }) => blocks.map(textOf)).join('\n')
}

const said = (words: Words) => words.map(({ text }) => text).join('')

function textOf(block: Block): string {
  switch (block.type) {
    case 'text':
    case 'call':
      return said(block.words)
    case 'list':
      return block.items.map(said).join('\n')
    case 'table':
      return block.rows.map((cells) => cells.map(said).join(' | ')).join('\n')
    case 'facts':
    case 'threat':
      return block.facts.map(({ term, words }) => `${term}: ${said(words)}`).join('\n')
    case 'heading':
      return block.text
    default:
      return block.type
  }
}

describe('what a report says', () => {
  it('tells a manager where the risk stands, what is to be decided and which letters have no threat', () => {
    const text = section(toldModel('Plain'), 'summary', '2026-04-01')
    expect(text).toMatch(/The highest residual risk is (critical|high) \d+/)
    expect(text).toContain('1 decision no longer fit the system')
    expect(text).toMatch(/\d+ mitigations? planned for a day before 2026-04-01/)
    expect(text).toContain('Next review: 2026-03-01, it has passed.')
    expect(section(toldModel('Plain'), 'summary')).toContain('Next review: 2026-03-01')
    expect(section(toldModel('Plain'), 'summary')).not.toContain('it has passed')
  })

  it('is complete for a model with nothing in it', () => {
    const text = section(empty, 'summary')
    expect(text).toContain('No residual risk is left.')
    expect(text.match(/None found\. Who|None found\. What/g)).toHaveLength(6)
    expect(text).toContain('No review date is set.')
    for (const { id } of SECTIONS) expect(section(empty, id), id).not.toBe('')
  })

  it('tells an engineer why, what would close it, and who does it until when', () => {
    const text = section(toldModel('Plain'), 'threats')
    expect(text).toMatch(/Because: .*Plain/)
    expect(text).toMatch(/Gone when: /)
    expect(text).toMatch(
      /Decision: mitigate: Plain; owner Plain; due 2026-01-02; decided by Plain on 2026-01-01/,
    )
    expect(text).toMatch(/Decision then: /)
    expect(text).toMatch(/Changed since: it was mitigated and is /)
  })

  it('tells an auditor every threat, the decisions that are left over, and what it was made from', () => {
    const model = toldModel('Plain')
    const { register } = findingsOf(model, catalogue, new Set())
    const text = section(model, 'register')
    for (const { key } of register.rows) expect(text).toContain(key)
    expect(text).toContain('STO-99:bot')
    const method = section(model, 'method')
    expect(method).toContain(modelMark(model))
    expect(modelMark(model)).toBe(sha256(writeModel(model)))
    expect(method).toContain(`${catalogue.rules.size} rules`)
  })

  it('shows an auditor who kept which risk, why and when, on which facts, and what changed since', () => {
    const text = section(toldModel('Plain'), 'decisions')
    const [, kept = '', again = ''] = text.split(/Risks that are kept.*|Re-opened decisions/)
    expect(kept).toMatch(/accept: Plain; .* \| Plain, 2026-01-01 \| [0-9a-f]{10} unchanged/)
    expect(again).toMatch(/[0-9a-f]{10} it was mitigated and is /)
    expect(section(empty, 'decisions')).toContain('No risk is accepted or transferred.')
  })

  it('explains the words that it uses and no others', () => {
    const sections = new Set<SectionId>(['method', 'glossary'])
    const report = reportOf(findingsOf(empty, catalogue, sections), { date: '2026-02-03', sections })
    const [, glossary] = report.sections
    const text = glossary?.blocks.map(textOf).join('\n') ?? ''
    expect(text).toContain('Threat: ')
    expect(text).not.toContain('Crown jewel')
  })

  it('lays a diagram across where it is wider than high', () => {
    const wide = (at: readonly (readonly [number, number])[]) => {
      const assets = Object.fromEntries(at.map((_, index) => [`a${index}`, newAsset('server', 'S')]))
      const places = Object.fromEntries(at.map(([x, y], index) => [`a${index}`, { x, y }]))
      const model = { ...empty, assets, places: { ...empty.places, ...places } }
      const sections = new Set<SectionId>(['diagram'])
      return reportOf(findingsOf(model, catalogue, sections), { date: '2026-02-03', sections }).sections[0]
        ?.wide
    }
    expect(
      wide([
        [0, 0],
        [900, 0],
      ]),
    ).toBe(true)
    expect(
      wide([
        [0, 0],
        [0, 900],
      ]),
    ).toBe(false)
  })

  it('works out only what the sections need', () => {
    const { ways, plan } = findingsOf(toldModel('Plain'), catalogue, new Set(['summary']))
    expect(ways.size).toBe(0)
    expect(plan.steps).toEqual([])
  })

  it('carries the version of the package', () => {
    const file = new URL('../../../package.json', import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(VERSION)
  })
})
