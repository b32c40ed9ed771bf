import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Props } from '../model/model'
import { analyse } from './engine'
import { draw } from './fixtures/draw'

type ZoneSpec = { readonly kind: string; readonly trust?: number }

/** The rules that find something on a flow from an asset in one zone to an asset in another. */
function rulesFor(from: ZoneSpec, to: ZoneSpec, props: Props, target = 'process'): readonly string[] {
  const model = draw({
    assets: { caller: { kind: 'process', zone: 'left' }, target: { kind: target, zone: 'right' } },
    flows: { f: { from: 'caller', to: 'target', props } },
    zones: { left: from, right: to },
  })
  return (analyse(model, catalogue).byElement.get('f') ?? []).map(({ rule }) => rule)
}

const TENANT = { kind: 'tenant' }
const ANONYMOUS = { authentication: 'none' }

describe('a flow between zones of equal trust', () => {
  test('two customers who call each other unauthenticated are strangers', () => {
    expect(rulesFor(TENANT, TENANT, ANONYMOUS)).toContain('FLW-03')
    expect(rulesFor(TENANT, TENANT, { authentication: 'mutual' })).not.toContain('FLW-03')
  })

  test('so are the office and the exposed services, either way', () => {
    expect(rulesFor({ kind: 'corporate' }, { kind: 'dmz' }, ANONYMOUS)).toContain('FLW-03')
    expect(rulesFor({ kind: 'dmz' }, { kind: 'corporate' }, ANONYMOUS)).toContain('FLW-03')
  })

  test('one customer at the store of another has reached it directly', () => {
    expect(rulesFor(TENANT, TENANT, {}, 'data-store')).toContain('FLW-04')
  })

  test('a command from one customer to another should be signed', () => {
    const props = { data: ['commands'], signed: 'no', authentication: 'shared-secret' }
    expect(rulesFor(TENANT, TENANT, props)).toContain('FLW-07')
  })

  test('inner zones of equal trust, and zones that trust less, are not entered upwards', () => {
    expect(rulesFor({ kind: 'application' }, { kind: 'ml-platform' }, ANONYMOUS)).not.toContain('FLW-03')
    expect(rulesFor(TENANT, { kind: 'edge' }, ANONYMOUS)).not.toContain('FLW-03')
  })
})
