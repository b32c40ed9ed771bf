import { expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { agree, isPlural } from './agree'

test('names of several things are told from names of one', () => {
  for (const name of ['Model servers', 'Chat logs', 'Patient records A and copies', 'Tokens (old)', 'Staff'])
    expect(isPlural(name), name).toBe(true)
  for (const name of ['Training data', 'Kubernetes', 'Redis', 'Data analysis', 'Access', 'API', 'AWS', 'Bus'])
    expect(isPlural(name), name).toBe(false)
  expect(isPlural('Files for the agent')).toBe(true)
  expect(isPlural('Store of files')).toBe(false)
})

test('a clause agrees with its subject', () => {
  expect(agree(false, 'carries prompts')).toBe('carries prompts')
  expect(agree(true, 'carries prompts')).toBe('carry prompts')
  expect(agree(true, 'is signed and has its signature checked')).toBe(
    'are signed and have their signature checked',
  )
  expect(agree(true, 'must prove that it is genuine before it joins')).toBe(
    'must prove that they are genuine before they join',
  )
  expect(agree(true, 'can change after you picked it')).toBe('can change after you picked them')
  expect(agree(true, 'only reads')).toBe('only read')
  expect(agree(true, 'reaches the internet')).toBe('reach the internet')
})

test('no clause of the catalogue keeps a verb for one', () => {
  const defs = [...catalogue.properties.values(), ...catalogue.flowProperties.values()]
  for (const clause of defs.flatMap(({ clauses }) => Object.values(clauses ?? {})))
    expect(agree(true, clause)).not.toMatch(/^(\w*[^s]s|is|has|does) |\b(its?|it) /)
})
