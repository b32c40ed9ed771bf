import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import type { Flow, Model } from '../model/model'
import { emptyModel, newAsset, newFlow } from '../model/model'
import { hasBit } from './bits'
import { freshWorld } from './change'
import { Naive } from './fixtures/naive'
import { programOf } from './program'
import { readFacts } from './read-facts'

const KINDS = ['server', 'logs', 'credentials', 'ml-model', 'end-user', 'public-api']

/** Dense graphs of services and callers: cycles, self-loops, parallel and two-way flows. */
const shape = fc
  .array(fc.constantFrom(...KINDS), { minLength: 2, maxLength: 6 })
  .chain((kinds) => {
    const end = fc.integer({ min: 0, max: kinds.length - 1 })
    const flow = fc.record({ from: end, to: end, twoWay: fc.boolean() })
    return fc.tuple(fc.constant(kinds), fc.array(flow, { maxLength: 10 }))
  })
  .map(([kinds, flows]): Model => {
    const assets = Object.fromEntries(kinds.map((kind, index) => [`a${index}`, newAsset(kind, `A${index}`)]))
    const rows = flows.map(({ from, to, twoWay }, index): [string, Flow] => [
      `f${index}`,
      { ...newFlow(`a${from}`, `a${to}`), props: { twoWay } },
    ])
    return { ...emptyModel('m', 'Walks', '2026-01-01T00:00:00Z'), assets, flows: Object.fromEntries(rows) }
  })

test('walks come to the same assets as one plain walk per asset', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      shape,
      fc.constantFrom<'upstream' | 'downstream'>('upstream', 'downstream'),
      fc.constantFrom(1, 2, 3, Number.POSITIVE_INFINITY),
      fc.constantFrom<readonly string[]>([], ['server'], ['end-user', 'logs']),
      (model, direction, maxHops, avoid) => {
        const naive = new Naive(model, catalogue)
        const program = programOf(catalogue)
        const { graph, facts } = freshWorld(program, readFacts(model, program))
        for (const node of naive.nodes) {
          const slot = facts.assetsById.get(node.id)?.slot ?? -1
          const limits = { direction, maxHops, avoid }
          const bits = maxHops === Number.POSITIVE_INFINITY ? graph.reach(limits, slot) : null
          const found = facts.assets.flatMap((asset) => {
            if (!asset || asset.slot === slot) return []
            const reached = bits ? hasBit(bits, asset.slot) : graph.near(limits, slot).includes(asset.slot)
            return reached ? [asset.id] : []
          })
          const expected = naive.walk(node, direction === 'upstream', maxHops, avoid).map(({ id }) => id)
          expect(found).toEqual(expected.sort())
        }
      },
    ),
    { numRuns: 400 },
  )
})
