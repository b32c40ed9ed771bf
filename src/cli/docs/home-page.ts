/** The first page of the printed catalogue: where everything is, and how to read it. */

import { conditionWords } from '../../catalogue/condition-words'
import type { Catalogue } from '../../catalogue/define'
import { changeWords } from '../../catalogue/entry-words'
import { BUILD_CHAIN } from '../../catalogue/named-conditions'
import { STRIDE } from '../../catalogue/stride'
import { themesOf } from '../../catalogue/themes'
import { escaped, link, page, table, wordList } from './markdown'
import { heading, ruleFile, toKind } from './targets'

/** The index of all pages, and what the words on them mean. */
export function homePage(catalogue: Catalogue): string {
  return page([
    '# Catalogue',
    'All that the threats of a diagram are made from, printed from the data in `src/catalogue` by `npm run docs`; a test keeps the two the same. The app shows the same under Menu, Catalogue.',
    index(catalogue),
    '## Threat rules by theme',
    themes(catalogue),
    '## How to read a rule',
    reading(catalogue),
    '## Trust zones',
    zones(catalogue),
    '## What changes the score of every rule that fits',
    'They concern rules about assets. Likelihood and impact stay between 1 and 5.',
    ...sharedModifiers(catalogue),
  ])
}

function index({ kinds, controls, attackers, references, frameworks }: Catalogue): string {
  return [
    `- [Kinds of assets](kinds.md): ${kinds.size}, each with its questions and the rules on it`,
    `- [Mitigations](mitigations.md): ${controls.size}, each with what it sets and the rules that it answers`,
    `- [Attackers](attackers.md): ${attackers.size}, each with the threats that are plausible for it`,
    `- [References](references.md): ${references.size} from ${frameworks.size} frameworks, each with what cites it`,
  ].join('\n')
}

function themes({ rules }: Catalogue): string {
  const letters = STRIDE.map(({ letter }) => letter)
  const rows = themesOf(rules.values()).map((theme) => [
    link(theme.name, ruleFile(theme.id)),
    String(theme.rules.length),
    ...letters.map((letter) => String(theme.rules.filter(({ stride }) => stride === letter).length || '')),
  ])
  const names = STRIDE.map(
    ({ letter, name, meaning }) => `- **${letter}**, ${name.toLowerCase()}: ${meaning}`,
  )
  return `${table(['Theme', 'Rules', ...letters], rows)}\n\n${names.join('\n')}`
}

function reading(catalogue: Catalogue): string {
  const build = BUILD_CHAIN.flatMap((id) => catalogue.kinds.get(id) ?? []).map(toKind)
  return [
    '- **Raised when** is the rule itself in words. A question that nobody has answered counts as possible: the threat is shown, one likelihood lower, and waits to be confirmed.',
    '- **It** is the asset under threat; **the sender** and **the receiver** are the two ends of a flow.',
    '- **Can receive content from** follows the flows over any number of steps; **receives from** means one flow.',
    `- **The places where models are built** are ${build.join(', ')}.`,
    '- **Risk** is likelihood × impact: critical from 20, high from 12, medium from 6, low below.',
    '- **Mitigations** add up: one that *answers it* counts 3, one that *helps much* 2, one that *helps* 1, and 3 answer the threat. 1 or 2 lower the likelihood by 1.',
    '- An attacker is plausible for a threat when capable enough and with one of the ways in.',
  ].join('\n')
}

function zones({ zoneKinds }: Catalogue): string {
  const rows = [...zoneKinds.values()].map(({ name, trust, why }) => [escaped(name), String(trust), why])
  return table(['Zone', 'Trust level', 'Why'], rows)
}

function sharedModifiers(catalogue: Catalogue): readonly string[] {
  return catalogue.globalModifiers.map((modifier) => {
    const except = modifier.exceptKinds.flatMap((id) => catalogue.kinds.get(id) ?? []).map(toKind)
    return [
      heading(3, modifier.id, escaped(modifier.why.charAt(0).toUpperCase() + modifier.why.slice(1))),
      `**${changeWords(modifier)}** for ${modifier.stride.join(', ')} on ${modifier.scope}s, when: ${wordList(conditionWords(modifier.when, catalogue, modifier.scope))}`,
      except.length > 0 ? `Not for ${except.join(', ')}.` : '',
    ]
      .filter((block) => block)
      .join('\n\n')
  })
}
