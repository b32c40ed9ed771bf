import { expect, test } from 'vitest'
import { edit } from './edit'
import { type Decision, emptyModel, newAsset } from './model'
import { apply } from './patch'
import { takeBackPatch } from './take-back'

const accepted: Decision = { status: 'accepted', reason: 'small', owner: '', due: null, facts: '' }
const start = apply(
  emptyModel('m', 'Model', '2026-01-01T00:00:00Z'),
  edit(emptyModel('m', 'Model', '2026-01-01T00:00:00Z'), (tx) =>
    tx.put('assets', 'a', newAsset('agent', 'A')),
  ),
)
const decide = edit(start, (tx) => tx.put('decisions', 'R:a', accepted))
const decided = apply(start, decide)

test('right after a step it is its opposite', () => {
  expect(apply(decided, takeBackPatch(decided, decide))).toEqual(start)
})

test('what others did in between stays', () => {
  const rename = edit(decided, (tx) => tx.set('assets', 'a', { name: 'B' }))
  const later = apply(decided, rename)
  const taken = apply(later, takeBackPatch(later, decide))
  expect(taken).toEqual(apply(start, rename))
})

test('a row goes with what was added to it, and stays when what the step wrote was changed', () => {
  const added = apply(
    decided,
    edit(decided, (tx) => tx.set('decisions', 'R:a', { ticket: 'https://t/1' })),
  )
  expect(apply(added, takeBackPatch(added, decide)).decisions).toEqual({})
  const changed = apply(
    decided,
    edit(decided, (tx) => tx.set('decisions', 'R:a', { status: 'avoided' })),
  )
  expect(takeBackPatch(changed, decide)).toEqual([])
})

test('of the fields of a step only those go back that still are as it left them', () => {
  const change = edit(decided, (tx) => tx.set('decisions', 'R:a', { owner: 'Ada', reason: 'tiny' }))
  const after = apply(decided, change)
  const later = apply(
    after,
    edit(after, (tx) => tx.set('decisions', 'R:a', { owner: 'Grace' })),
  )
  const taken = apply(later, takeBackPatch(later, change))
  expect(taken.decisions['R:a']).toEqual({ ...accepted, owner: 'Grace' })
})

test('what was removed comes back, unless it is there again', () => {
  const remove = edit(decided, (tx) => tx.remove('decisions', 'R:a'))
  const without = apply(decided, remove)
  expect(apply(without, takeBackPatch(without, remove))).toEqual(decided)
  const again = apply(
    without,
    edit(without, (tx) => tx.put('decisions', 'R:a', { ...accepted, owner: 'Eve' })),
  )
  expect(takeBackPatch(again, remove)).toEqual([])
})

test('a step that was undone already is not undone twice', () => {
  expect(takeBackPatch(start, decide)).toEqual([])
})
