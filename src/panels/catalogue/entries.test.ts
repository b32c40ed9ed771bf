import { expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue'
import { codeOf } from '../../catalogue/reference'
import { entriesOf, listOf, SECTIONS } from './entries'

const entries = entriesOf(catalogue)

test('every definition has its place in a list', () => {
  const { kinds, rules, controls, attackers, references } = catalogue
  const sizes = SECTIONS.map(({ id }) => {
    return listOf(entries, id, '').reduce((sum, group) => sum + group.entries.length, 0)
  })
  expect(sizes).toEqual([kinds.size, rules.size, controls.size, attackers.size, references.size])
})

test('one search goes over all lists, what is named so first', () => {
  const groups = listOf(entries, 'kinds', 'prompt injection')
  expect(groups.map(({ name }) => name)).toEqual(['Threat rules', 'Mitigations', 'References'])
  const [rules, , references] = groups
  expect(rules?.entries[0]?.name).toMatch(/prompt injection/)
  expect(references?.entries.map(({ id }) => id).slice(0, 2)).toEqual(['LLM01:2026', 'LLM01:2025'])
})

test('a rule is found by its id and by what it cites', () => {
  expect(listOf(entries, 'kinds', 'agt-07')[0]?.entries[0]?.id).toBe('AGT-07')
  const [citing] = listOf(entries, 'kinds', 'AML.T0051.001')
  expect(citing?.name).toBe('Threat rules')
  expect(listOf(entries, 'kinds', 'nothing is called so')).toEqual([])
})

test('official codes are shown, made-up ids are not', () => {
  expect(['LLM01:2026', 'AML.T0051', 'CWE-79', 'AC-3(2)', 'MS#2a', 'T1'].map(codeOf)).not.toContain('')
  expect(['aix:agentescape', 'controlAgentObservability', 'pytm:AA01'].map(codeOf)).toEqual(['', '', ''])
})
