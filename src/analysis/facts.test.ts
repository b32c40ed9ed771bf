import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { analyse } from './engine'
import { draw } from './fixtures/draw'
import { programOf } from './program'
import { readFacts } from './read-facts'

const facts = (model: Parameters<typeof readFacts>[0]) => readFacts(model, programOf(catalogue))

describe('files from elsewhere', () => {
  test('an unknown kind counts as a generic process', () => {
    const model = draw({ assets: { x: { kind: 'quantum-oracle' }, y: { kind: 'constructor' } } })
    expect(facts(model).assetsById.get('x')?.kind.id).toBe('process')
    expect(facts(model).assetsById.get('y')?.kind.id).toBe('process')
    expect(() => analyse(model, catalogue)).not.toThrow()
  })

  test('unknown properties are ignored and illegal values count as not answered', () => {
    const data = { kind: 'training-data', props: { backedUp: 'maybe', colour: 'blue', source: 'public' } }
    const { props } = facts(draw({ assets: { data } })).assetsById.get('data') ?? {}
    expect(props?.get('backedUp')).toBe('unknown')
    expect(props?.has('colour')).toBe(false)
    expect(props?.get('source')).toEqual(['unknown'])
  })

  test('of several choices the known ones count', () => {
    const data = { kind: 'training-data', props: { source: ['public', 'the moon'] } }
    expect(
      facts(draw({ assets: { data } }))
        .assetsById.get('data')
        ?.props.get('source'),
    ).toEqual(['public'])
  })

  test('a flow without an end, or a zone that is not there, does no harm', () => {
    const model = draw({
      assets: { api: { kind: 'public-api', zone: 'toString' } },
      flows: { f: { from: 'api', to: 'nobody' } },
    })
    expect(facts(model).flows).toEqual([])
    expect(facts(model).assetsById.get('api')?.zone.trust).toBe(3)
  })
})

describe('zones', () => {
  test('outside every drawn zone the usual one of the kind counts', () => {
    const zone = facts(draw({ assets: { user: { kind: 'end-user' } } })).assetsById.get('user')?.zone
    expect(zone).toEqual({ key: 'internet', kind: 'internet', name: 'Internet', trust: 0, drawn: false })
  })

  test('a drawn zone has the trust of its kind unless it says otherwise', () => {
    const model = draw({
      assets: { a: { kind: 'server', zone: 'z1' }, b: { kind: 'server', zone: 'z2' } },
      zones: { z1: { kind: 'management' }, z2: { kind: 'management', trust: 2 } },
    })
    expect(facts(model).assets.map((asset) => asset?.zone.trust)).toEqual([5, 2])
  })
})

describe('flows', () => {
  const flowProps = (props: Readonly<Record<string, string>>) =>
    facts(
      draw({
        assets: { a: { kind: 'server' }, b: { kind: 'server' } },
        flows: { f: { from: 'a', to: 'b', props } },
      }),
    ).flows[0]?.props

  test('the protocol answers what nobody answered', () => {
    expect(flowProps({ protocol: 'https' })?.get('encrypted')).toBe('yes')
    expect(flowProps({ protocol: 'http' })?.get('encrypted')).toBe('no')
    expect(flowProps({ protocol: 'https', encrypted: 'no' })?.get('encrypted')).toBe('no')
    expect(flowProps({ protocol: 'human' })?.get('authentication')).toBe('token')
  })
})

describe('controls', () => {
  test('set what is not at its best, and never lower a ranked answer', () => {
    const api = (authentication: string) =>
      facts(
        draw({
          assets: {
            api: { kind: 'public-api', props: { authentication }, controls: { 'C-AUTHN': 'in-place' } },
          },
        }),
      ).assetsById.get('api')
    expect(api('api-key')?.props.get('authentication')).toBe('oauth-oidc')
    expect(api('api-key')?.setBy.get('authentication')).toBe('C-AUTHN')
    expect(api('api-key')?.bare?.props.get('authentication')).toBe('api-key')
    expect(api('mtls')?.props.get('authentication')).toBe('mtls')
  })
})

test('what is out of scope raises nothing but still carries content', () => {
  const parts = {
    assets: { user: { kind: 'end-user' }, api: { kind: 'public-api' }, model: { kind: 'ml-model' } },
    flows: { f1: { from: 'user', to: 'api' }, f2: { from: 'api', to: 'model' } },
  }
  const model = draw({
    ...parts,
    assets: { ...parts.assets, api: { kind: 'public-api', outOfScope: 'bought' } },
  })
  const { byElement, byKey } = analyse(model, catalogue)
  expect(byElement.get('api')).toBeUndefined()
  expect(byKey.get('MOD-10:model')?.because[0]?.path).toContain('api')
})
