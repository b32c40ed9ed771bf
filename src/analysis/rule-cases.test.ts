import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { caseProblems } from './prove-rule'

/** Every rule shows its threat on the smallest diagram that has it, and shows how it goes away. */
test.each([...catalogue.rules.values()])('$id $title', (rule) => {
  expect(caseProblems(rule, catalogue)).toEqual([])
})
