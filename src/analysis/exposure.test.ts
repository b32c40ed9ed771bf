import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Props } from '../model/model'
import { analyse } from './engine'
import { draw } from './fixtures/draw'

const EXPOSED = 'can be called from an untrusted zone'

/** Why the scores of the threats on a server differ from their rules' own, where it lies in such a zone. */
function factorsIn(zone: { readonly kind: string; readonly trust?: number }, caller?: string) {
  const model = draw({
    assets: { server: { kind: 'server', zone: 'z' }, ...(caller && { caller: { kind: caller } }) },
    flows: caller ? { f: { from: 'caller', to: 'server' } } : {},
    zones: { z: zone },
  })
  const threats = analyse(model, catalogue).byElement.get('server') ?? []
  expect(threats.length).toBeGreaterThan(3)
  return threats.flatMap(({ factors }) => factors)
}

describe('exposure', () => {
  test.each([{ kind: 'internet' }, { kind: 'edge' }])('stands open in a zone of kind $kind', (zone) => {
    expect(factorsIn(zone)).toContain(EXPOSED)
  })

  test('what stands with a partner is not open to anyone, but is where outsiders call it', () => {
    expect(factorsIn({ kind: 'partner' })).not.toContain(EXPOSED)
    expect(factorsIn({ kind: 'partner' }, 'end-user')).toContain(EXPOSED)
  })

  test('a zone that somebody trusts otherwise counts as they said', () => {
    expect(factorsIn({ kind: 'dmz' })).not.toContain(EXPOSED)
    expect(factorsIn({ kind: 'dmz', trust: 1 })).toContain(EXPOSED)
    expect(factorsIn({ kind: 'edge', trust: 3 })).not.toContain(EXPOSED)
  })
})

describe('flows between inner zones', () => {
  const scoreOf = (from: 'inner' | 'outer', rule: string, props: Props) => {
    const model = draw({
      assets: {
        app: { kind: 'process', zone: 'inner' },
        target: { kind: 'process', zone: 'z' },
        logs: { kind: 'logs', zone: 'z' },
      },
      flows: { f: { from: 'app', to: 'target', props }, keys: { from: 'app', to: 'logs', props } },
      zones: {
        inner: { kind: 'application', trust: from === 'inner' ? 3 : 2 },
        z: { kind: 'ml-platform', trust: 4 },
      },
    })
    return analyse(model, catalogue).threats.find((threat) => threat.rule === rule)?.likelihood
  }

  test('are harder to get at from outside', () => {
    const anonymous = { authentication: 'none' }
    expect(scoreOf('outer', 'FLW-03', anonymous)).toBe(3)
    expect(scoreOf('inner', 'FLW-03', anonymous)).toBe(2)
  })

  test('carry keys into logs as ever', () => {
    const keys = { data: ['credentials'] }
    expect(scoreOf('inner', 'FLW-06', keys)).toBe(scoreOf('outer', 'FLW-06', keys))
  })
})
