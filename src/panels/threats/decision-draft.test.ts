import { expect, test } from 'vitest'
import type { Change } from '../../analysis/fingerprint'
import { NO_DECISION } from '../../model/decision'
import { changedFields, draftOf } from './decision-draft'
import { changeTexts } from './decision-words'

const blank = draftOf(undefined)

test('an untouched form writes nothing', () => {
  const none = draftOf(NO_DECISION)
  expect(none).toEqual(blank)
  expect(changedFields(blank, blank)).toEqual({})
})

test('only what was typed is written, and what was emptied is taken back', () => {
  expect(changedFields(blank, { ...blank, due: '2026-03-01' })).toEqual({ due: '2026-03-01' })
  const full = { ...blank, ticket: 'https://t.example/1', due: '2026-03-01' }
  expect(changedFields(full, { ...full, ticket: ' ', due: '' })).toEqual({ ticket: undefined, due: null })
  expect(changedFields(blank, { ...blank, status: 'mitigated', controls: ['C-TLS'] })).toEqual({
    status: 'mitigated',
    controls: ['C-TLS'],
  })
})

test('what changed since a decision is told in sentences, new facts in their own words', () => {
  const because = [{ parts: [{ text: 'Records is not backed up' }], grounds: ['data.backedUp=no'] }]
  const changes: readonly Change[] = [
    { what: 'status', from: 'unanswered', to: 'confirmed' },
    { what: 'risk', from: { likelihood: 2, impact: 4 }, to: { likelihood: 3, impact: 4 } },
    { what: 'facts', grounds: ['data.backedUp=no'] },
    { what: 'controls', lost: ['C-X'] },
  ]
  expect(changeTexts(changes, { because })).toEqual([
    'It was to confirm and is confirmed',
    'The risk rose from 2 × 4 to 3 × 4',
    'New: Records is not backed up',
    'No longer in place: C-X',
  ])
})
