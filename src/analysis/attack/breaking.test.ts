import { describe, expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import type { Model, OwnThreat } from '../../model/model'
import { analyse } from '../engine'
import { draw } from '../fixtures/draw'
import { WRITER } from '../fixtures/writer'
import { attackView } from './attack-view'
import { breakers } from './breaking'

const own = (on: string, letter: OwnThreat['stride'][number], controls: readonly string[]): OwnThreat => ({
  title: 'It happens',
  stride: [letter],
  on,
  story: '',
  likelihood: 4,
  impact: 5,
  controls,
})

/** Content reaches a person, who opens a vault; only what people wrote happens on the way. */
const drawn = (threats: Model['threats']): Model => ({
  ...draw({
    assets: {
      mail: { kind: 'public-content' },
      person: { kind: 'employee' },
      vault: { kind: 'database', crown: true },
    },
    flows: { f1: { from: 'mail', to: 'person' }, f2: { from: 'person', to: 'vault' } },
  }),
  threats,
})

/** The keys of what is found, for the one path over the person to the vault. */
function found(model: Model, tried?: number) {
  const view = attackView(model, analyse(model, catalogue), catalogue, WRITER)
  const { single, rest } = breakers(model, catalogue, view, tried)
  const keys = (placements: readonly { readonly key: string }[]) => placements.map(({ key }) => key)
  return {
    paths: view.paths.map(({ key }) => key),
    single: single.map(({ placements, broken }) => ({ set: keys(placements), broken })),
    rest: rest && { set: keys(rest.placements), broken: rest.broken },
  }
}

/** With threats of rules out of the way: every one on person and vault is decided not to apply. */
function alone(model: Model): Model {
  const decisions = analyse(model, catalogue).threats.map(({ key }) => [
    key,
    { status: 'not-applicable', reason: 'x', owner: '', due: null, facts: '' } as const,
  ])
  return { ...model, decisions: Object.fromEntries(decisions) }
}

describe('the smallest set of mitigations that breaks a path', () => {
  const WAY = 'mail>person>vault'

  test('is a single one where one answers a step', () => {
    const model = alone(
      drawn({ t1: own('person', 'E', ['C-PATCH', 'C-BACKUP']), t2: own('vault', 'I', ['C-TLS']) }),
    )
    const { paths, single, rest } = found(model)
    expect(paths).toEqual([WAY])
    expect(single[0]).toEqual({ set: ['C-TLS vault'], broken: [WAY] })
    expect(rest).toBeNull()
  })

  test('is a pair where every step takes two', () => {
    const model = alone(
      drawn({
        t1: own('person', 'E', ['C-BACKUP', 'C-TLS', 'C-VAULT']),
        t2: own('vault', 'I', ['C-BACKUP', 'C-TLS']),
      }),
    )
    const { paths, single, rest } = found(model)
    expect(paths).toEqual([WAY])
    expect(single.every(({ broken }) => broken.length === 0)).toBe(true)
    expect(rest).toEqual({ set: ['C-BACKUP vault', 'C-TLS vault'], broken: [WAY] })
  })

  test('is a pair for two threats of the same step that share no mitigation', () => {
    const model = alone(
      drawn({
        t1: own('person', 'E', []),
        t2: own('vault', 'I', ['C-BACKUP']),
        t3: own('vault', 'T', ['C-TLS']),
      }),
    )
    expect(found(model).rest).toEqual({ set: ['C-BACKUP vault', 'C-TLS vault'], broken: [WAY] })
  })

  test('is nothing where no two answer a step', () => {
    const model = alone(
      drawn({
        t1: own('person', 'E', []),
        t2: own('vault', 'I', ['C-BACKUP', 'C-TLS', 'C-VAULT']),
      }),
    )
    const { paths, rest } = found(model)
    expect(paths).toEqual([WAY])
    expect(rest).toBeNull()
  })

  test('does not hang on the order of the tables', () => {
    const model = alone(drawn({ t1: own('person', 'E', []), t2: own('vault', 'I', ['C-BACKUP', 'C-TLS']) }))
    const turned = <Row>(table: Readonly<Record<string, Row>>) =>
      Object.fromEntries(Object.entries(table).reverse())
    const other = {
      ...model,
      assets: turned(model.assets),
      flows: turned(model.flows),
      threats: turned(model.threats),
    }
    expect(found(other)).toEqual(found(model))
  })
})
