import { expect, it } from 'vitest'
import { edit, type Tx } from './edit'
import { findMisfit } from './fits'
import { LIMITS } from './limits'
import { emptyModel, newAsset, newZone } from './model'
import { apply } from './patch'
import { readModel, writeModel } from './schema'

const start = {
  ...emptyModel('m', 'Model', ''),
  assets: { a: newAsset('k', 'A') },
  places: { a: { x: 0, y: 0 } },
}

function nest(tx: Tx, count: number): void {
  for (let n = 0; n < count; n++) {
    tx.put('zones', `z${n}`, newZone('data', `Zone ${n}`, n === 0 ? null : `z${n - 1}`))
    tx.put('places', `z${n}`, { x: 0, y: 0, w: 400, h: 400 })
  }
}

const many = Array.from({ length: LIMITS.rows }, (_, n) => `n${n}`)

it.each<[string, (tx: Tx) => void, string | null]>([
  ['what is usual', (tx) => tx.set('assets', 'a', { name: 'B' }), null],
  ['the last name that fits', (tx) => tx.set('assets', 'a', { name: 'x'.repeat(LIMITS.name) }), null],
  ['a longer one', (tx) => tx.set('assets', 'a', { name: 'x'.repeat(LIMITS.name + 1) }), 'assets.a.name'],
  ['a place too far away', (tx) => tx.set('places', 'a', { x: LIMITS.far + 1 }), 'places.a.x'],
  ['no number', (tx) => tx.set('places', 'a', { y: Number.NaN }), 'places.a.y'],
  ['a long title', (tx) => tx.setInfo({ title: 'x'.repeat(LIMITS.name + 1) }), 'info.title'],
  [
    'a full table',
    (tx) =>
      many.forEach((id) => {
        tx.put('notes', id, { text: '' })
      }),
    null,
  ],
  [
    'one row more',
    (tx) =>
      ['more', ...many].forEach((id) => {
        tx.put('notes', id, { text: '' })
      }),
    'notes',
  ],
  ['zones as deep as can be', (tx) => nest(tx, LIMITS.nested), null],
  ['one zone deeper', (tx) => nest(tx, LIMITS.nested + 1), `zones.z${LIMITS.nested}.zone`],
  ['a removal', (tx) => tx.remove('places', 'a'), null],
])('%s: says what a file could not hold, exactly as reading does', (_, work, where) => {
  const patch = edit(start, work)
  const model = apply(start, patch)
  expect(findMisfit(model, patch)?.where ?? null).toBe(where)
  expect(readModel(writeModel(model)).ok).toBe(where === null)
})
