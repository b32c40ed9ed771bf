/** The page of one theme of threat rules. */

import { levelOf } from '../../analysis/threat'
import { conditionWords, inOneLine } from '../../catalogue/condition-words'
import {
  attackersOfRule,
  citations,
  controlsOfRule,
  kindsOfRule,
  sharedModifiers,
} from '../../catalogue/cross-links'
import type { Catalogue, RuleDef } from '../../catalogue/define'
import {
  accessWords,
  capabilityWords,
  changeWords,
  scopeWords,
  settingsOf,
  strengthWords,
} from '../../catalogue/entry-words'
import { codeOf } from '../../catalogue/reference'
import { STRIDE } from '../../catalogue/stride'
import { escaped, page, table, wordList } from './markdown'
import { heading, toAttacker, toControl, toKind, toReference, toRule } from './targets'

/** All rules of a theme, each with everything that is known about it. */
export function rulesPage(name: string, rules: readonly RuleDef[], catalogue: Catalogue): string {
  const index = rules.map((rule) => [rule.id, toRule(rule), rule.stride, riskOf(rule)])
  return page([
    `# Threat rules: ${name}`,
    '[All of the catalogue](README.md)',
    table(['Rule', 'Threat', 'STRIDE', 'Base risk'], index),
    ...rules.map((rule) => ruleBlock(rule, catalogue)),
  ])
}

function riskOf({ likelihood, impact }: RuleDef): string {
  const score = likelihood * impact
  return `${score}, ${levelOf(score)}`
}

function ruleBlock(rule: RuleDef, catalogue: Catalogue): string {
  const kinds = kindsOfRule(rule, catalogue).map(toKind).join(', ') || scopeWords(rule)
  const stride = STRIDE.find(({ letter }) => letter === rule.stride)?.name ?? rule.stride
  const specific = (rule.yieldsTo ?? []).flatMap((id) => catalogue.rules.get(id) ?? [])
  return [
    heading(2, rule.id, `${rule.id} ${escaped(rule.title)}`),
    escaped(rule.story),
    `**Kind of threat:** ${stride}  \n**Applies to:** ${kinds}`,
    `**Raised when:** ${wordList(conditionWords(rule.when, catalogue, rule.scope))}`,
    howBad(rule, catalogue),
    mitigations(rule, catalogue),
    rule.reducedWhen &&
      `**Counts as reduced when:** ${wordList(conditionWords(rule.reducedWhen, catalogue, rule.scope))}`,
    specific.length > 0 && `**Steps back for the more specific:** ${specific.map(toRule).join(', ')}`,
    attackers(rule, catalogue),
    references(rule.cites, catalogue),
  ]
    .filter((block) => block)
    .join('\n\n')
}

function howBad(rule: RuleDef, catalogue: Catalogue): string {
  const { likelihood, impact, modifiers = [], scope } = rule
  const lines = modifiers.map((modifier) => {
    const when = inOneLine(conditionWords(modifier.when, catalogue, scope))
    return `- ${changeWords(modifier)}: ${escaped(modifier.why)} (when ${escaped(when)})`
  })
  const shared = sharedModifiers(rule, catalogue).map(
    ({ id, why }) => `[${escaped(why)}](README.md#${id.toLowerCase()})`,
  )
  if (shared.length > 0) lines.push(`- for every rule that fits: ${shared.join('; ')}`)
  const { reducedWhen } = rule
  if (reducedWhen) {
    const when = inOneLine(conditionWords(reducedWhen, catalogue, scope))
    lines.push(`- reduced, likelihood −1, when ${escaped(when)}`)
  }
  const base = `**How bad:** likelihood ${likelihood} of 5, impact ${impact} of 5: risk ${riskOf(rule)}.`
  return lines.length === 0 ? base : `${base} What changes it:\n\n${lines.join('\n')}`
}

function mitigations(rule: RuleDef, catalogue: Catalogue): string {
  const controls = controlsOfRule(rule, catalogue)
  if (controls.length === 0) return '**Mitigations:** none removes it; change the path that leads here.'
  const note = rule.residual ? ' They reduce it; only another design removes it.' : ''
  const rows = controls.map(({ def, strength }) => [
    toControl(def),
    strengthWords(strength, rule),
    settingsOf(def, catalogue)
      .map((set) => escaped(`${set.property}: ${set.value}`))
      .join('<br>'),
  ])
  return `**Mitigations:**${note}\n\n${table(['Mitigation', 'Strength', 'Sets'], rows)}`
}

function attackers(rule: RuleDef, catalogue: Catalogue): string {
  const { capability, access } = rule.attacker
  const profiles = attackersOfRule(rule, catalogue).map(toAttacker).join(', ')
  return [
    `**Who would do it:** at least ${escaped(capabilityWords(capability))}.`,
    `With one of: ${access.map(accessWords).join('; ')}.`,
    `Such as: ${profiles}.`,
  ].join(' ')
}

/** What an entry cites, a line per framework. */
export function references(ids: readonly string[], catalogue: Catalogue): string {
  const groups = citations(ids, catalogue)
  if (groups.length === 0) return ''
  const lines = groups.map(({ framework, references }) => {
    const all = references.map((each) => toReference(each, codeOf(each.id)))
    return `- ${framework.name}, ${framework.edition}: ${all.join('; ')}`
  })
  return `**References:**\n\n${lines.join('\n')}`
}
