import { expect, test } from 'vitest'
import type { PropertyDef } from './define'
import { factPhrase, phraseOfValue } from './fact-phrases'
import { valueLabel } from './value-labels'

test('values are named in the words of a reader', () => {
  expect(valueLabel('authentication', 'oauth-oidc')).toBe('OAuth / OIDC')
  expect(valueLabel('accessControl', 'least-privilege')).toBe('Only named roles')
  expect(valueLabel('backedUp', 'yes')).toBe('Yes')
  expect(valueLabel('backedUp', 'unknown')).toBe('Not answered')
  expect(valueLabel('twoWay', true, 'flow')).toBe('Yes')
})

test('a property of both assets and flows speaks for the one that is meant', () => {
  expect(factPhrase('authentication', 'none')).toBe('does not ask callers who they are')
  expect(factPhrase('authentication', 'none', 'flow')).toBe('comes from a sender that proves nothing')
})

test('a property of flows alone is found without saying so', () => {
  expect(factPhrase('encrypted', 'no')).toBe('is not encrypted on the way')
})

test('what nobody named is still readable', () => {
  expect(valueLabel('nobody-knows', 'two-words')).toBe('Two words')
  const bare: PropertyDef = {
    id: 'colour',
    label: 'Colour',
    question: 'Which colour?',
    why: 'Because.',
    type: 'enum',
    values: ['deep-red'],
    default: 'deep-red',
    best: null,
    role: 'fact',
  }
  expect(phraseOfValue(bare, 'deep-red')).toBe('has “Colour: Deep red”')
})
