import { expect, test } from 'vitest'
import { edit } from './edit'
import { emptyModel, type Model, newAsset, type OwnThreat } from './model'
import { apply } from './patch'
import { reuse } from './reuse'

const threat = (on: string): OwnThreat => ({
  title: `On ${on}`,
  stride: ['S'],
  on,
  story: '',
  likelihood: 3,
  impact: 3,
  controls: [],
})
const blank = emptyModel('m', 'Model', '2026-01-01')
const source: Model = {
  ...blank,
  info: { ...blank.info, controls: { 'C-A': 'in-place', 'C-B': 'planned' } },
  assets: {
    x: { ...newAsset('training-data', 'Records'), controls: { 'C-C': 'in-place', 'C-D': 'absent' } },
    y: newAsset('ml-model', 'Elsewhere'),
    twin: newAsset('ml-model', 'Twice'),
  },
  threats: { one: threat('x'), two: threat('y'), three: threat('twin') },
}
const target: Model = {
  ...blank,
  info: { ...blank.info, controls: { 'C-B': 'absent' } },
  assets: {
    r: { ...newAsset('training-data', 'Records'), controls: { 'C-D': 'planned' } },
    t1: newAsset('ml-model', 'Twice'),
    t2: newAsset('ml-model', 'Twice'),
  },
}

function after(threats: readonly string[], mitigations: boolean): Model {
  let next = 0
  return apply(
    target,
    edit(target, (tx) => reuse(tx, source, { threats, mitigations }, () => `n${++next}`)),
  )
}

test('threats go to the element of the same name and type, else to the whole system', () => {
  const { threats, assets } = after(['one', 'two', 'three', 'gone'], false)
  expect(Object.values(threats).map(({ on }) => on)).toEqual(['r', 'system', 'system'])
  expect(assets).toBe(target.assets)
})

test('mitigations are taken over where nothing was said', () => {
  const { info, assets, threats } = after([], true)
  expect(info.controls).toEqual({ 'C-A': 'in-place', 'C-B': 'absent' })
  expect(assets.r?.controls).toEqual({ 'C-C': 'in-place', 'C-D': 'planned' })
  expect(threats).toEqual({})
})
