import { expect, test } from 'vitest'
import { catalogue } from './catalogue'
import {
  attackersOfRule,
  citations,
  controlsOfRule,
  kindsOfRule,
  rulesOfAttacker,
  rulesOfControl,
  rulesOnKind,
  sharedModifiers,
} from './cross-links'
import { themesOf } from './themes'

const rules = [...catalogue.rules.values()]

test('what a rule names leads back to it', () => {
  for (const rule of rules) {
    for (const kind of kindsOfRule(rule, catalogue)) expect(rulesOnKind(kind, catalogue)).toContain(rule)
    for (const { def, strength } of controlsOfRule(rule, catalogue)) {
      expect(rulesOfControl(def.id, catalogue)).toContainEqual({ def: rule, strength })
    }
    for (const attacker of attackersOfRule(rule, catalogue)) {
      expect(rulesOfAttacker(attacker, catalogue)).toContain(rule)
    }
  }
})

test('every rule about assets has kinds, and every threat somebody who could carry it out', () => {
  const about = rules.filter((rule) => kindsOfRule(rule, catalogue).length > 0)
  expect(about).toEqual(rules.filter(({ scope }) => scope === 'asset'))
  expect(rules.filter((rule) => attackersOfRule(rule, catalogue).length === 0)).toEqual([])
})

test('every rule has one theme, and none is left over', () => {
  const themes = themesOf(rules)
  expect(themes.flatMap((theme) => theme.rules).length).toBe(rules.length)
  expect(themes.map(({ id }) => id)).not.toContain('others')
})

test('the current edition of a list comes first', () => {
  const groups = citations(['LLM01:2025', 'AML.T0051', 'LLM01:2026', 'no such id'], catalogue)
  expect(groups.map(({ framework }) => framework.id)).toEqual(['owasp-llm-2026', 'owasp-llm-2025', 'atlas'])
})

test('what changes every score is for rules of some scope, letters and ways in', () => {
  const shared = (id: string) => {
    const rule = catalogue.rules.get(id)
    return rule && sharedModifiers(rule, catalogue).map((modifier) => modifier.id)
  }
  expect(shared('FLW-01')).toEqual(['GM-INNER'])
  expect(shared('FLW-06')).toEqual([])
  expect(shared('API-07')).toEqual(['GM-EXPOSED', 'GM-SHIELDED', 'GM-SAFETY'])
})
