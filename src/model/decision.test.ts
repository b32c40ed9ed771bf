import { expect, it } from 'vitest'
import { decisionProblem, isWebAddress, NO_DECISION } from './decision'

it.each(['accepted', 'transferred', 'not-applicable'] as const)('wants a reason for %s', (status) => {
  expect(decisionProblem({ ...NO_DECISION, status, reason: '  ' })).toMatch(/why/)
  expect(decisionProblem({ ...NO_DECISION, status, reason: 'Toy data' })).toBeNull()
})

it.each(['open', 'mitigated', 'avoided'] as const)('wants none for %s', (status) => {
  expect(decisionProblem({ ...NO_DECISION, status })).toBeNull()
})

it('wants a reason for a score of its own', () => {
  expect(decisionProblem({ ...NO_DECISION, impact: 2 })).toMatch(/score/)
  expect(decisionProblem({ ...NO_DECISION, impact: 2, overrideReason: 'No customers yet' })).toBeNull()
})

it('takes web addresses for tickets, and nothing that could run', () => {
  expect(isWebAddress('https://tickets.example/T-1')).toBe(true)
  for (const bad of ['javascript:alert(1)', 'T-1', 'https://a b', 'data:text/html,x', 'https://']) {
    expect(isWebAddress(bad), bad).toBe(false)
  }
  expect(decisionProblem({ ...NO_DECISION, ticket: 'javascript:alert(1)' })).toMatch(/address/)
})
