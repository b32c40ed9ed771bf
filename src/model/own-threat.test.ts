import { expect, it } from 'vitest'
import { edit } from './edit'
import { emptyModel, type Model, newAsset } from './model'
import { ownIdOf, ownKey } from './own-threat'
import { apply, invert } from './patch'
import { removeElements } from './remove'

const threat = { title: 'T', stride: [], on: 'a', story: '', likelihood: 1, impact: 1, controls: [] }
const decision = { status: 'accepted', reason: '', owner: '', due: null, facts: '' } as const

it('has a key of its own, even with a colon in its id', () => {
  expect(ownIdOf(ownKey('t:1'))).toBe('t:1')
  expect(ownIdOf('API-04:own:1')).toBeNull()
})

it('goes with its element, and its decision with it; one undo brings both back', () => {
  const model: Model = {
    ...emptyModel('m', 'M', ''),
    assets: { a: newAsset('k', 'A') },
    places: { a: { x: 0, y: 0 } },
    threats: { t: threat },
    decisions: { [ownKey('t')]: decision },
  }
  const patch = edit(model, (tx) => removeElements(tx, ['a']))
  const next = apply(model, patch)
  expect([next.threats, next.decisions]).toEqual([{}, {}])
  expect(apply(next, invert(patch))).toEqual(model)
})
