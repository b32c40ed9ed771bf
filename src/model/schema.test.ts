import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundModel } from './fixtures/any-model'
import { emptyModel } from './model'
import { LIMITS, readModel, readValue, writeModel } from './schema'
import { modelJsonSchema } from './shape'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const v1 = readFileSync(path('./fixtures/v1.json'), 'utf8')
const small = {
  format: 'strideboard',
  version: 1,
  assets: { api: { kind: 'public-api', name: 'API' }, user: { kind: 'external-user' } },
  zones: { dmz: { kind: 'dmz' } },
  flows: { f: { from: 'user', to: 'api' } },
}
/** The small file with one more or one changed thing. */
const withRow = (table: string, id: string, row: unknown) => {
  const rows = Object.entries(small).find(([name]) => name === table)?.[1]
  return { ...small, [table]: { ...(typeof rows === 'object' && rows), [id]: row } }
}

describe('reading', () => {
  it('gives what is missing its default and a place', () => {
    const result = readValue(small)
    if (!result.ok) throw new Error(result.message)
    const { model } = result
    expect(model.assets.user).toEqual({
      kind: 'external-user',
      name: '',
      zone: null,
      notes: '',
      props: {},
      controls: {},
      outOfScope: null,
    })
    expect(model.zones.dmz).toEqual({ kind: 'dmz', name: '', zone: null, trust: null, notes: '' })
    expect(model.info).toMatchObject({
      title: 'Untitled model',
      stage: 'design',
      controls: {},
      attackers: {},
    })
    expect(model.decisions).toEqual({})
    expect(Object.keys(model.places).sort()).toEqual(['api', 'dmz', 'user'])
  })

  it('loads the frozen file of version 1, keeps its unknown keys and writes the same again', () => {
    const result = readModel(v1)
    if (!result.ok) throw new Error(`${result.where}: ${result.message}`)
    expect(JSON.parse(writeModel(result.model))).toEqual(JSON.parse(v1))
    expect(result.migratedFrom).toBeUndefined()
    expect(result.model).toMatchObject({
      'x-tool': { kept: [1, 2, { deep: true }] },
      assets: { 'desk-api': { 'x-colour': 'teal' } },
    })
  })

  it('reads back exactly what was written', () => {
    fc.assert(
      fc.property(soundModel, (model) => {
        const file = { ...model, 'x-top': [1, { kept: true }] }
        expect(readModel(writeModel(file))).toEqual({ ok: true, model: file })
      }),
    )
  })

  it('takes a byte order mark', () => {
    expect(readModel(`\ufeff${v1}`).ok).toBe(true)
  })
})

describe('writing', () => {
  it('sorts keys at every level and ends with a line break, whatever the order in memory', () => {
    const model = emptyModel('m', 'Model', '2026-01-01')
    const text = writeModel({
      ...model,
      info: { ...model.info, 'b-extra': { z: 1, a: 2 } } as typeof model.info,
    })
    expect(text.startsWith('{\n  "assets": {},\n  "decisions": {}')).toBe(true)
    expect(text).toContain('"b-extra": {\n      "a": 2,\n      "z": 1\n    }')
    expect(text.endsWith('}\n')).toBe(true)
    const { info, ...rest } = model
    expect(writeModel({ ...rest, info })).toBe(writeModel(model))
  })
})

describe('refusing', () => {
  it.each([
    ['', 'file', 'it is empty'],
    ['  \n', 'file', 'it is empty'],
    [
      '{"format": "strideboard",\n  "version": 1,\n  "assets": {,}}',
      'line 3, column 14',
      'it is not JSON: a name in quotes is expected, but there is ,',
    ],
    ['<mxfile host="x">', 'file', 'it is not a Strideboard model but looks like a draw.io drawing'],
    [
      'threagile_version: 1.0.0\ntitle: x',
      'file',
      'it is not a Strideboard model but looks like a Threagile model',
    ],
    ['[]', 'file', 'it is JSON, but not a Strideboard model'],
    ['{"version": 1}', 'format', 'it is JSON, but not a Strideboard model'],
    [
      '{"format": "other"}',
      'format',
      'it is not a Strideboard model: this must be "strideboard", not "other"',
    ],
    [
      '{"summary": {}, "detail": {}}',
      'file',
      'it is not a Strideboard model but looks like an OWASP Threat Dragon model',
    ],
    ['{"format": "strideboard"}', 'version', 'it must be a whole number from 1 to 1, but it is missing'],
    [
      '{"format": "strideboard", "version": 7}',
      'version',
      'the file is of version 7, made by a newer Strideboard; this one reads up to 1',
    ],
    ['{"format": "strideboard", "version": 1, "assets": []}', 'assets', 'it must be an object, not a list'],
  ])('%j', (text, where, message) => {
    expect(readModel(text)).toEqual({ ok: false, where, message })
  })

  it.each([
    [
      'a wrong property value',
      withRow('assets', 'api', { kind: 'k', props: { source: 3 } }),
      'assets.api.props.source',
      'it must be a text, true or false, or a list of texts, not 3',
    ],
    [
      'a wrong control state',
      withRow('assets', 'api', { kind: 'k', controls: { C: 'yes' } }),
      'assets.api.controls.C',
      'it must be "in-place" or "planned" or "absent", not "yes"',
    ],
    [
      'an asset without a kind',
      withRow('assets', 'api', { name: 'API' }),
      'assets.api.kind',
      'it is missing',
    ],
    [
      'a name that is a number',
      withRow('assets', 'api', { kind: 'k', name: 5 }),
      'assets.api.name',
      'it must be a text, not 5',
    ],
    [
      'a trust level beyond the scale',
      withRow('zones', 'dmz', { kind: 'dmz', trust: 9 }),
      'zones.dmz.trust',
      'it may be 5 at most',
    ],
    [
      'a zone without width',
      withRow('places', 'dmz', { x: 0, y: 0, w: 0, h: 9 }),
      'places.dmz.w',
      'it must be more than 0',
    ],
    ['a place without y', withRow('places', 'api', { x: 0 }), 'places.api.y', 'it is missing'],
    [
      'an unknown STRIDE letter',
      withRow('threats', 't', { title: 'T', on: 'api', stride: ['S', 'X'] }),
      'threats.t.stride[1]',
      'it must be "S" or "T" or "R" or "I" or "D" or "E", not "X"',
    ],
    [
      'a long name',
      withRow('assets', 'api', { kind: 'k', name: 'x'.repeat(LIMITS.name + 1) }),
      'assets.api.name',
      'it may have 1000 characters at most',
    ],
    [
      'a flow from nowhere',
      withRow('flows', 'f', { from: 'ghost', to: 'api' }),
      'flows.f.from',
      'there is no asset "ghost"',
    ],
    [
      'a flow to what objects inherit',
      withRow('flows', 'f', { from: 'user', to: 'toString' }),
      'flows.f.to',
      'there is no asset "toString"',
    ],
    [
      'a flow to a zone',
      withRow('flows', 'f', { from: 'user', to: 'dmz' }),
      'flows.f.to',
      '"dmz" is a zone, and a flow connects assets only',
    ],
    [
      'an asset in a missing zone',
      withRow('assets', 'api', { kind: 'k', zone: 'moon' }),
      'assets.api.zone',
      'there is no zone "moon"',
    ],
    [
      'a zone in an asset',
      withRow('zones', 'dmz', { kind: 'k', zone: 'api' }),
      'zones.dmz.zone',
      '"api" is an asset',
    ],
    [
      'a zone in itself',
      withRow('zones', 'dmz', { kind: 'k', zone: 'dmz' }),
      'zones.dmz.zone',
      'zones lie in each other: "dmz" in "dmz"',
    ],
    ['one id for two', withRow('notes', 'api', { text: 'x' }), 'notes.api', 'the id stands in assets too'],
    ['an empty id', withRow('assets', '', { kind: 'k' }), 'assets', 'an id is empty'],
    [
      'a long id',
      withRow('assets', 'x'.repeat(201), { kind: 'k' }),
      `assets.${'x'.repeat(20)}…`,
      'an id may have 200 characters at most',
    ],
    [
      'a reserved id',
      withRow('assets', 'constructor', { kind: 'k' }),
      'assets.constructor',
      'this name is reserved and no id',
    ],
    [
      'too many rows',
      { ...small, notes: Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`n${i}`, {}])) },
      'notes',
      'it has 5001 entries; at most 5000 are read',
    ],
    [
      'a long text',
      { ...small, 'x-text': 'x'.repeat(LIMITS.text + 1) },
      'x-text',
      'a text may have 50000 characters at most',
    ],
    [
      'a ring of zones',
      { ...small, zones: { b: { kind: 'k', zone: 'a' }, a: { kind: 'k', zone: 'b' } } },
      'zones.a.zone',
      'zones lie in each other: "a" in "b" in "a"',
    ],
  ])('%s', (_what, value, where, message) => {
    expect(readValue(value)).toEqual({ ok: false, where, message })
  })

  it('names that would reach into what objects inherit', () => {
    const row = '{"kind": "k", "props": {"__proto__": "x"}}'
    const text = `{"format": "strideboard", "version": 1, "assets": {"a": ${row}}}`
    expect(readModel(text)).toMatchObject({ ok: false, where: 'assets.a.props.__proto__' })
    const table = '{"format": "strideboard", "version": 1, "assets": {"__proto__": {"kind": "k"}}}'
    expect(readModel(table)).toMatchObject({ ok: false, where: 'assets.__proto__' })
  })

  it('what is nested without end, or larger than anybody draws', () => {
    const zone = (n: number) => [`z${n}`, { kind: 'data', zone: n === 0 ? null : `z${n - 1}` }]
    const zones = Object.fromEntries(Array.from({ length: LIMITS.rows }, (_, n) => zone(n)))
    const nested = readModel(JSON.stringify({ format: 'strideboard', version: 1, zones }))
    expect(nested).toMatchObject({ ok: false, where: 'zones.z100.zone' })
    const deep = `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}`
    const text = `{"format": "strideboard", "version": 1, "x": ${deep}}`
    expect(readModel(text)).toMatchObject({ ok: false, where: 'x.a.a', message: 'it is nested too deeply' })
    expect(readModel(' '.repeat(LIMITS.bytes + 1)).ok).toBe(false)
  })

  it('anything that is not a model, without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(readValue(value).ok).toBe(false)))
    fc.assert(fc.property(fc.string(), (text) => void expect(readModel(text).ok).toBe(false)))
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('assets', 'info', 'places', 'zones'), (value, table) => {
        const result = readValue({ ...small, [table]: value })
        if (!result.ok) expect(result.message).not.toBe('')
      }),
    )
  })
})

it('the published JSON Schema is the one the code reads by (UPDATE_SCHEMA=1 writes it anew)', () => {
  const file = path('../../public/schema/strideboard-1.json')
  const schema = `${JSON.stringify(modelJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, schema)
  expect(readFileSync(file, 'utf8')).toBe(schema)
})
