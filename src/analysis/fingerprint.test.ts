import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Model, ThreatKey } from '../model/model'
import { analyse } from './engine'
import { basisOf, changesSince, fingerprint } from './fingerprint'
import { draw } from './fixtures/draw'

const base = {
  assets: {
    user: { kind: 'end-user' },
    api: { kind: 'public-api' },
    model: { kind: 'ml-model' },
    data: { kind: 'training-data' },
  },
  flows: { f1: { from: 'user', to: 'api' }, f2: { from: 'api', to: 'model' } },
} as const

const each = <Row>(ids: readonly string[], row: Row) => Object.fromEntries(ids.map((id) => [id, row]))
const toEach = (from: string, ids: readonly string[]) =>
  Object.fromEntries(ids.map((to) => [`${from}-${to}`, { from, to }]))

function basis(model: Model, key: ThreatKey) {
  const threat = analyse(model, catalogue).byKey.get(key)
  if (!threat) throw new Error(`no threat ${key}`)
  return basisOf(threat)
}

/** What changed for the threat between the two models, in words. */
function changed(before: Model, after: Model, key: ThreatKey): readonly string[] {
  return changesSince(fingerprint(basis(before, key)), basis(after, key)).map(({ what }) => what)
}

const plain = draw(base)

describe('a fingerprint', () => {
  test('is short, and reads back as nothing changed', () => {
    for (const threat of analyse(plain, catalogue).threats) {
      const text = fingerprint(basisOf(threat))
      expect(text.length).toBeLessThan(200)
      expect(changesSince(text, basisOf(threat))).toEqual([])
    }
  })

  test('holds ids of mitigations with any sign in them', () => {
    const odd = { status: 'reduced', likelihood: 2, impact: 3, grounds: ['g'], further: [] } as const
    const text = fingerprint({ ...odd, inPlace: ['pack:a,b', 'x|y', '50%2c', 'C-KILL'] })
    expect(changesSince(text, { ...odd, inPlace: ['C-KILL', 'x|y', '50%2c', 'pack:a,b'] })).toEqual([])
    expect(changesSince(text, { ...odd, inPlace: ['C-KILL', '50%2c'] })).toEqual([
      { what: 'controls', lost: ['pack:a,b', 'x|y'] },
    ])
  })

  test('has no names in it', () => {
    const renamed = draw({
      ...base,
      assets: { ...base.assets, api: { kind: 'public-api', name: 'Front door' } },
    })
    for (const { key } of analyse(plain, catalogue).threats) {
      expect(fingerprint(basis(renamed, key))).toBe(fingerprint(basis(plain, key)))
    }
  })

  test('of two things with the same name stays when one is renamed', () => {
    const twins = (name: string) =>
      draw({
        assets: {
          a: { kind: 'employee', name: 'Clerk' },
          b: { kind: 'employee', name },
          s: { kind: 'user-data' },
        },
        flows: { f1: { from: 'a', to: 's', name: 'Entry' }, f2: { from: 'b', to: 's', name: 'Entry' } },
      })
    for (const { key } of analyse(twins('Clerk'), catalogue).threats) {
      expect(fingerprint(basis(twins('Cleaner'), key))).toBe(fingerprint(basis(twins('Clerk'), key)))
    }
  })

  test('of before there was anything further in it does not re-open for that', () => {
    for (const threat of analyse(plain, catalogue).threats) {
      const [, ...parts] = fingerprint(basisOf(threat)).split('|')
      expect(changesSince(['1', ...parts.slice(0, 4)].join('|'), basisOf(threat))).toEqual([])
    }
  })

  test('of another program means nothing, so that nothing re-opens', () => {
    const now = basis(plain, 'DAT-09:data')
    for (const text of ['', 'rate-limit:in-place', '3|confirmed|1x1||', '1|what|1x1||', '1|confirmed|x||']) {
      expect(changesSince(text, now)).toEqual([])
    }
  })
})

describe('it is another one when', () => {
  test('a question is answered badly', () => {
    const answered = draw({
      ...base,
      assets: { ...base.assets, data: { kind: 'training-data', props: { backedUp: 'no' } } },
    })
    expect(changed(plain, answered, 'DAT-09:data')).toEqual(['status', 'risk', 'facts'])
    expect(changed(answered, plain, 'DAT-09:data')).not.toContain('risk')
  })

  test('there is a new way to it, named by what it goes through', () => {
    const closer = draw({ ...base, flows: { ...base.flows, f3: { from: 'user', to: 'model' } } })
    const key = 'MOD-10:model'
    expect(changed(plain, closer, key)).toContain('facts')
    const facts = changesSince(fingerprint(basis(plain, key)), basis(closer, key))
    expect(facts).toContainEqual({ what: 'facts', grounds: ['user>f3>model'] })
  })

  test('a further flow leads there', () => {
    const more = draw({
      ...base,
      assets: { ...base.assets, other: { kind: 'end-user' } },
      flows: { ...base.flows, g: { from: 'other', to: 'api' } },
    })
    expect(changed(plain, more, 'FLW-02:api')).toContain('facts')
  })

  test('something worse can send something there, but not one more of the same or a more trusted one', () => {
    const key = 'API-04:api'
    const from = (kind: string, to = 'api') =>
      draw({
        ...inside,
        assets: { ...inside.assets, other: { kind } },
        flows: { ...inside.flows, g: { from: 'other', to } },
      })
    const inside = {
      ...base,
      assets: { ...base.assets, user: { kind: 'annotator' } },
      flows: base.flows,
    }
    const before = draw(inside)
    expect(changed(before, from('end-user'), key)).toContain('further')
    expect(changed(before, from('end-user', 'data'), key)).toEqual([])
    expect(changed(from('end-user'), from('employee'), key)).toEqual([])
    expect(changed(from('end-user'), before, key)).toEqual([])
  })

  test('an agent gets one more tool, in what was decided about its tools', () => {
    const agent = (...tools: readonly string[]) =>
      draw({
        assets: { mail: { kind: 'public-content' }, it: { kind: 'agent' }, ...each(tools, { kind: 'tool' }) },
        flows: { f: { from: 'mail', to: 'it' }, ...toEach('it', tools) },
      })
    const [one, two] = [agent('a'), agent('a', 'b')]
    const re = analyse(one, catalogue).threats.filter(({ key }) => changed(one, two, key).length > 0)
    expect(re.map(({ key }) => key)).toContain('AGT-10:it')
    expect(re.map(({ key }) => key)).not.toContain('AGT-01:it')
    const facts = changesSince(fingerprint(basis(one, 'AGT-10:it')), basis(two, 'AGT-10:it'))
    expect(facts).toEqual([{ what: 'further', names: ['B'] }])
    expect(changed(two, one, 'AGT-10:it')).toEqual([])
  })

  test('a mitigation is gone, but not when one comes', () => {
    const placed = draw({
      ...base,
      assets: { ...base.assets, api: { kind: 'public-api', controls: { 'C-WAF': 'in-place' } } },
    })
    const key = 'API-11:api'
    expect(changed(placed, plain, key)).toContain('controls')
    expect(changed(plain, placed, key)).toEqual([])
  })
})
