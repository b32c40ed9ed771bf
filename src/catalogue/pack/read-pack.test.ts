import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRecord } from '../../model/own'
import { readPack, readPackValue } from './read-pack'

const example = readFileSync(new URL('../../../public/examples/bank-pack.json', import.meta.url), 'utf8')
type Step = string | number

/** The example with one value put in place of another; undefined takes it away. */
function changed(path: readonly Step[], value: unknown): unknown {
  const copy: unknown = JSON.parse(example)
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), copy)
  if (value === undefined) Reflect.deleteProperty(Object(parent), last)
  else Reflect.set(Object(parent), last, value)
  return copy
}

const errors = (value: unknown) =>
  readPackValue(value).problems.flatMap(({ level, where, message }) =>
    level === 'error' ? [`${where}: ${message}`] : [],
  )

test('the example is sound', () => {
  const { pack, problems } = readPack(example)
  expect(problems).toEqual([])
  expect(pack).toMatchObject({ id: 'bank', name: 'Example bank', edition: '2026.1' })
  expect(pack?.kinds[0]).toMatchObject({ id: 'bank-core', group: 'Example bank', stage: 'use' })
  expect(pack?.properties[0]).toMatchObject({
    values: ['yes', 'no', 'unknown'],
    default: 'unknown',
    best: 'yes',
    role: 'protection',
  })
})

test('what has no cases or no controls is let in with a warning', () => {
  const bare: unknown = changed(['rules', 0, 'cases'], undefined)
  expect(readPackValue(bare).problems).toEqual([
    { level: 'warning', where: 'rules[0].cases', message: expect.stringContaining('BANK-01 has no cases') },
  ])
  const helpless = changed(['rules', 1, 'controls'], {})
  expect(readPackValue(helpless).pack).not.toBeNull()
  expect(readPackValue(helpless).problems.map(({ where }) => where)).toEqual(['rules[1].controls'])
})

describe('the file', () => {
  test.each([
    ['', 'file', 'it is empty'],
    ['{"format": "strideboard-pack",}', 'line 1, column 30', 'it is not JSON'],
    ['[]', 'file', 'it is JSON, but not a rule pack'],
    ['{"format": "strideboard"}', 'format', 'it is a Strideboard model, not a rule pack'],
    ['{"name": "x"}', 'format', 'it is not a rule pack: this must be "strideboard-pack", but it is missing'],
    ['{"format": "strideboard-pack", "version": 2}', 'version', 'made for a newer Strideboard'],
  ])('%j', (text, where, message) => {
    const { pack, problems } = readPack(text)
    expect(pack).toBeNull()
    expect(problems).toEqual([{ level: 'error', where, message: expect.stringContaining(message) }])
  })
})

const when = ['rules', 0, 'when'] as const

test.each<[readonly Step[], unknown, string]>([
  [['name'], undefined, 'name: it is missing'],
  [['id'], 'My bank', 'id: it must be 2 to 20 small letters and digits, beginning with a letter'],
  [['rulez'], [], 'rulez: there is no such key here — did you mean "rules"?'],
  [['rules', 0, 'wen'], {}, 'rules[0].wen: there is no such key here — did you mean "when"?'],
  [['rules', 0, 'likelihood'], 9, 'rules[0].likelihood: it may be 5 at most'],
  [['rules', 0, 'impact'], 0, 'rules[0].impact: it must be at least 1'],
  [['rules', 0, 'controls', 'BANK-DUAL'], 4, 'rules[0].controls.BANK-DUAL: it may be 3 at most'],
  [
    ['rules', 0, 'stride'],
    'X',
    'rules[0].stride: it must be "S" or "T" or "R" or "I" or "D" or "E", not "X"',
  ],
  [['rules', 0, 'id'], 'a:b', 'rules[0].id: it must be letters, digits and hyphens, beginning with a letter'],
  [[...when, 'op'], 'alll', 'rules[0].when.op: there is no condition "alll" — did you mean "all"?'],
  [
    ['references', 0, 'url'],
    'javascript:alert(1)',
    'references[0].url: it must be a web address that begins',
  ],
  [['kinds', 0, 'icon'], ['<script>'], 'kinds[0].icon'],
  [['kinds', 0, 'name'], 'x'.repeat(500), 'kinds[0].name: it may have 120 characters at most'],
])('its shape: %j', (path, value, message) => {
  expect(errors(changed(path, value))).toContainEqual(expect.stringContaining(message))
})

test.each<[readonly Step[], unknown, string]>([
  [['id'], 'cwe', 'id: ids of the built-in catalogue begin with it, such as "CWE-'],
  [
    ['rules', 0, 'id'],
    'DAT-01',
    'rules[0].id: an id of this pack begins with "bank-" or "BANK-", not "DAT-01"',
  ],
  [['rules', 1, 'id'], 'BANK-01', 'rules[1].id: two entries have the id "BANK-01"'],
  [
    ['kinds', 0, 'props', 1],
    'acces',
    'kinds[0].props[1]: no property "acces" — did you mean "accessControl"?',
  ],
  [['kinds', 0, 'traits', 0], 'consumr', 'kinds[0].traits[0]: no trait "consumr" — did you mean "consumer"?'],
  [['kinds', 0, 'defaultZone'], 'dmx', 'kinds[0].defaultZone: no kind of zone "dmx" — did you mean "dmz"?'],
  [['kinds', 0, 'icon'], 'factry', 'kinds[0].icon: no icon "factry" — did you mean "factory"?'],
  [
    ['properties', 0, 'best'],
    'perhaps',
    'properties[0].best: "perhaps" is none of its values, yes, no, unknown',
  ],
  [['properties', 0, 'default'], ['yes'], 'properties[0].default: one answer is no list'],
  [['properties', 0, 'values'], ['unknown'], 'properties[0].values: a question needs at least two answers'],
  [
    ['controls', 0, 'sets'],
    { backdUp: 'yes' },
    'controls[0].sets.backdUp: no property "backdUp" — did you mean "backedUp"?',
  ],
  [
    ['controls', 0, 'sets'],
    { backedUp: 'often' },
    'controls[0].sets.backedUp: "backedUp" has no value "often"',
  ],
  [['controls', 0, 'cites', 1], 'AC-66', 'controls[0].cites[1]: no reference "AC-66" — did you mean "AC-6"?'],
  [['rules', 0, 'kinds', 0], 'bank-cor', 'rules[0].kinds[0]: no kind "bank-cor" — did you mean "bank-core"?'],
  [['rules', 0, 'kinds'], undefined, 'rules[0].kinds: a rule about assets names the kinds or the traits'],
  [['rules', 1, 'kinds'], ['agent'], 'rules[1].kinds: a rule of scope "flow" names no kinds or traits'],
  [
    ['rules', 0, 'controls'],
    { 'BANK-DUEL': 3 },
    'rules[0].controls.BANK-DUEL: no control "BANK-DUEL" — did you mean "BANK-DUAL"?',
  ],
  [['rules', 0, 'attacker', 'access', 0], 'hacker', 'rules[0].attacker.access[0]: no access "hacker"'],
  [['rules', 0, 'yieldsTo'], ['BANK-09'], 'rules[0].yieldsTo[0]: no rule "BANK-09" — did you mean "BANK-0'],
  [
    when,
    { op: 'is', ref: 'self.acces' },
    'rules[0].when.ref: no property "acces" — did you mean "accessControl"?',
  ],
  [
    when,
    { op: 'is', ref: 'flow.encrypted' },
    'rules[0].when.ref: there is no "flow" here; this can speak of "self"',
  ],
  [
    when,
    { op: 'is', ref: 'self.stepBudget' },
    'rules[0].when.ref: none of the kinds that the rule is about has the property',
  ],
  [
    when,
    { op: 'equals', ref: 'self.auditLogged', value: 'maybe' },
    'rules[0].when.value: "auditLogged" has no value "maybe"',
  ],
  [
    when,
    { op: 'hasAny', ref: 'self.auditLogged', values: ['yes'] },
    'rules[0].when.op: "hasAny" cannot be asked of "auditLogged"',
  ],
  [
    when,
    { op: 'atLeast', ref: 'self.auditLogged', value: 'internal' },
    'rules[0].when.op: "atLeast" is for sensitivity',
  ],
  [when, { op: 'crosses', way: 'up' }, 'rules[0].when.op: only a flow can cross from zone to zone'],
  [
    when,
    { op: 'kind', who: 'self', kinds: ['agnet'] },
    'rules[0].when.kinds[0]: no kind "agnet" — did you mean "agent"?',
  ],
  [
    when,
    { op: 'exists', where: { op: 'trait', who: 'self', traits: ['agnt'] } },
    'rules[0].when.where.traits[0]: no trait "agnt"',
  ],
  [when, { op: 'upstream', where: { op: 'always' }, avoid: ['x'] }, 'rules[0].when.avoid[0]: no kind "x"'],
  [when, { op: 'systemControl', control: 'C-HOPE' }, 'rules[0].when.control: no control "C-HOPE"'],
  [
    ['rules', 0, 'cases', 'present', 'it', 'kind'],
    'bank-corr',
    'rules[0].cases.present: “it” is of an unknown kind “bank-corr”',
  ],
  [
    ['attackers'],
    [{ id: 'BANK-A', name: 'A', summary: 'A.', capability: 2, access: ['x'] }],
    'attackers[0].access[0]: no access "x"',
  ],
])('its names: %j', (path, value, message) => {
  expect(errors(changed(path, value))).toContainEqual(expect.stringContaining(message))
})

test('a rule about the whole system has nobody to speak of', () => {
  const rule = JSON.parse(example).rules[0]
  const { kinds: _, cases: __, ...rest } = rule
  const found = errors(changed(['rules', 0], { ...rest, scope: 'system' }))
  expect(found).toEqual([
    expect.stringContaining('there is no "self" here; this can speak of nobody'),
    expect.stringContaining('a rule about the whole system has no place from which to judge "upstream"'),
    expect.stringContaining('rules[0].modifiers[0].when.op: '),
  ])
})

describe('what means harm', () => {
  const nested = (depth: number) => `${'{"op":"not","of":'.repeat(depth)}{"op":"always"}${'}'.repeat(depth)}`
  const withWhen = (json: string) =>
    example.replace(/"when": \{\s*"op": "all"/, `"when": ${json}, "x": {"op": "all"`)

  test.each([9, 30, 20_000])('conditions nested %i deep are refused at once', (depth) => {
    const { pack, problems } = readPack(withWhen(nested(depth)))
    expect(pack).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
  })

  test('a wide condition is refused', () => {
    const of = Array.from({ length: 200 }, () => ({ op: 'always' }))
    expect(errors(changed([...when], { op: 'any', of }))).toEqual([
      'rules[0].when: it has 201 conditions; at most 80 are read',
    ])
  })

  test('names that every object inherits are refused', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(readPack(example.replace('"BANK-DUAL": 3', `"${key}": 3`)).problems).toEqual([
        { level: 'error', where: `rules[0].controls.${key}`, message: 'this name is reserved' },
      ])
    expect(Reflect.get({}, '3')).toBeUndefined()
  })

  test('more than half a million characters are refused', () => {
    expect(readPack(' '.repeat(500_001)).problems[0]?.message).toMatch(/more than 500000 characters/)
  })

  test('whatever is in the place of anything, it is read or refused in words', () => {
    const paths = placesIn(JSON.parse(example))
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('__proto__', 'self.x', 'x'.repeat(9999), -1, 1e9),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const { pack, problems } = readPackValue(changed(path, value))
        expect(pack !== null || problems.some(({ level }) => level === 'error')).toBe(true)
        for (const { where, message } of problems)
          expect(`${where}${message}`).not.toMatch(/undefined|\[object/)
      }),
    )
  })
})

function placesIn(value: unknown, at: readonly Step[] = []): (readonly Step[])[] {
  if (!isRecord(value) && !Array.isArray(value)) return [at]
  const inner = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...at, Array.isArray(value) ? Number(key) : key]),
  )
  return at.length > 0 ? [at, ...inner] : inner
}
