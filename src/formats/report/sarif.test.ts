import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { catalogue } from '../../catalogue/catalogue'
import { buildTemplate, TEMPLATES } from '../../catalogue/templates/templates'
import { emptyModel, type Model, newAsset } from '../../model/model'
import { findingsOf } from './findings'
import { hostileText, toldModel } from './fixtures/told-model'
import { registerSarif } from './sarif'

const text = z.strictObject({ text: z.string().check(z.minLength(1)) })
const bag = z.record(z.string(), z.unknown())
const level = z.enum(['none', 'note', 'warning', 'error'])
const index = z.number().check(z.gte(0), z.int())
const uri = z.string().check(z.regex(/^https?:\/\/\S+$/))
const component = z.strictObject({ name: z.string(), index })

const rule = z.strictObject({
  id: z.string(),
  name: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: text,
  defaultConfiguration: z.strictObject({ level }),
  relationships: z.array(
    z.strictObject({
      target: z.strictObject({ id: z.string(), index, toolComponent: component }),
      kinds: z.array(z.string()),
    }),
  ),
  properties: z.looseObject({ tags: z.array(z.string()) }),
})

const logical = { name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: index,
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']),
  baselineState: z.optional(z.enum(['new', 'unchanged', 'updated', 'absent'])),
  level,
  message: text,
  locations: z.array(
    z.strictObject({
      physicalLocation: z.optional(
        z.strictObject({
          artifactLocation: z.strictObject({ uri: z.string(), index }),
          region: z.strictObject({ startLine: z.number().check(z.gte(1)) }),
        }),
      ),
      logicalLocations: z.array(z.strictObject({ ...logical, index })),
    }),
  ),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(
    z.strictObject({
      kind: z.enum(['inSource', 'external']),
      status: z.enum(['accepted', 'underReview', 'rejected']),
      justification: z.string(),
    }),
  ),
  properties: bag,
})

const taxonomy = z.strictObject({
  name: z.string(),
  fullName: z.string(),
  version: z.string(),
  informationUri: uri,
  shortDescription: text,
  isComprehensive: z.boolean(),
  taxa: z.array(
    z.strictObject({ id: z.string(), name: z.string(), shortDescription: text, helpUri: z.optional(uri) }),
  ),
})

/** The part of the 2.1.0 schema that is written, each object with no property that the standard does not know. */
const log = z.strictObject({
  $schema: z.literal(
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  ),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('Strideboard'),
          version: z.string(),
          semanticVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
          rules: z.array(rule),
          supportedTaxonomies: z.array(component),
          properties: bag,
        }),
      }),
      invocations: z.tuple([z.strictObject({ executionSuccessful: z.literal(true) })]),
      automationDetails: z.strictObject({ id: z.string().check(z.regex(/^strideboard\/[^/\s]+\/$/)) }),
      artifacts: z.optional(
        z.array(
          z.strictObject({ location: z.strictObject({ uri: z.string() }), roles: z.array(z.string()) }),
        ),
      ),
      logicalLocations: z.array(z.strictObject(logical)),
      taxonomies: z.array(taxonomy),
      results: z.array(result),
      columnKind: z.literal('utf16CodeUnits'),
      properties: bag,
    }),
  ]),
})

const source = { uri: 'models/bot.json', lineOf: (id: string) => (id === 'bot' ? 7 : null) }

function read(model: Model, baseline?: Model) {
  const findings = findingsOf(model, catalogue, new Set())
  const then = baseline ? findingsOf(baseline, catalogue, new Set()).register : null
  const { runs } = z.parse(log, JSON.parse(registerSarif(findings, { source, baseline: then })))
  return { findings, run: runs[0] }
}

const write = (name: string) => read(toldModel(name))

/** What the standard asks beyond the shape of each object: indexes and names that lead to what they mean. */
function expectSound({ run }: ReturnType<typeof read>): void {
  const { rules, supportedTaxonomies } = run.tool.driver
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(supportedTaxonomies).toEqual(run.taxonomies.map(({ name }, index) => ({ name, index })))
  for (const each of run.results) {
    expect(rules[each.ruleIndex]?.id).toBe(each.ruleId)
    for (const { logicalLocations, physicalLocation } of each.locations) {
      for (const { index: at, fullyQualifiedName } of logicalLocations)
        expect(run.logicalLocations[at]?.fullyQualifiedName).toBe(fullyQualifiedName)
      const { uri, index: at = -1 } = physicalLocation?.artifactLocation ?? {}
      if (uri !== undefined) expect(run.artifacts?.[at]?.location.uri).toBe(uri)
    }
    if (each.kind !== 'fail') expect(each.level).toBe('none')
  }
  for (const { target } of rules.flatMap(({ relationships }) => relationships)) {
    const list = run.taxonomies[target.toolComponent.index]
    expect(list?.name).toBe(target.toolComponent.name)
    expect(list?.taxa[target.index]?.id).toBe(target.id)
  }
  // Either every result says what it is against a baseline or none does.
  expect(new Set(run.results.map(({ baselineState }) => baselineState !== undefined)).size).toBeLessThan(2)
}

describe('the SARIF register', () => {
  it('has the shape of the standard, and indexes that lead to what they name', () => {
    const written = write('Plain')
    expectSound(written)
    expect(written.run.taxonomies.map(({ name }) => name)).toContain('CWE')
  })

  it('is sound for every template and for an empty model', () => {
    const about = { id: 'm', now: '2026-01-01T00:00:00Z' }
    for (const template of TEMPLATES) expectSound(read(buildTemplate(template, about)))
    const empty = read(emptyModel('m', '', about.now))
    expectSound(empty)
    expect(empty.run.results.every(({ properties }) => properties.phase === 'open')).toBe(true)
  })

  it('says against a baseline what is new, updated, unchanged and absent', () => {
    const now = toldModel('Plain')
    const added = newAsset('training-data', 'Data')
    const then = { ...now, decisions: {}, assets: { ...now.assets, data: added } }
    const changed = read({ ...now, assets: { ...now.assets, more: newAsset('tool', 'Tool') } }, then)
    expectSound(changed)
    const states = new Map(
      changed.run.results.map((each) => [each.partialFingerprints['threatKey/v1'], each]),
    )
    const stateOf = (on: string) =>
      [...states].filter(([key]) => key?.endsWith(`:${on}`)).map(([, { baselineState }]) => baselineState)
    expect(new Set(stateOf('more'))).toEqual(new Set(['new']))
    expect(new Set(stateOf('data'))).toEqual(new Set(['absent']))
    expect(stateOf('bot')).toContain('unchanged')
    expect(stateOf('bot')).toContain('updated')
    expect(new Set(read(now, now).run.results.map((each) => each.baselineState))).toEqual(
      new Set(['unchanged']),
    )
  })

  it('knows a threat again when everything is called otherwise', () => {
    const prints = (model: Model) => read(model).run.results.map((each) => each.partialFingerprints)
    const model = toldModel('Plain')
    const renamed = Object.fromEntries(
      Object.entries(model.assets).map(([id, asset]) => [id, { ...asset, name: `Other ${id}` }]),
    )
    expect(prints({ ...model, assets: renamed })).toEqual(prints(model))
  })

  it('tells each threat once, with a key that stays, and decisions as suppressions', () => {
    const { run, findings } = write('Plain')
    const { rows, organisation } = findings.register
    const keys = run.results.map(({ partialFingerprints }) => partialFingerprints['threatKey/v1'])
    expect(keys).toEqual([...rows, ...organisation].map(({ key }) => key))
    const said = (standing: string) =>
      run.results.filter(({ properties }) => properties.state === standing).map((each) => each.suppressions)
    for (const standing of ['accepted', 'transferred', 'avoided', 'not-applicable']) {
      expect(said(standing).length).toBeGreaterThan(0)
      for (const [first] of said(standing)) {
        expect(first).toEqual({
          kind: 'external',
          status: 'accepted',
          justification: `${standing}: Plain (Plain, 2026-01-01)`,
        })
      }
    }
    expect(said('re-opened')).toEqual([[expect.objectContaining({ status: 'underReview' })]])
    for (const list of [...said('open'), ...said('to-confirm'), ...said('planned')]) expect(list).toEqual([])
  })

  it('points to the line of the element', () => {
    const { run } = write('Plain')
    const on = (id: string) =>
      run.results.find(
        ({ locations }) => locations[0]?.logicalLocations[0]?.fullyQualifiedName === `asset:${id}`,
      )
    expect(on('bot')?.locations[0]?.physicalLocation?.region.startLine).toBe(7)
    expect(on('bot')?.locations[0]?.physicalLocation?.artifactLocation.uri).toBe('models/bot.json')
  })

  it('stays sound whatever a name holds, and makes no links of names', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        for (const { message } of write(name).run.results) expect(message.text).not.toMatch(/\]\(/)
      }),
      { numRuns: 25 },
    )
  })
})
