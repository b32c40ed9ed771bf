/** The pages of kinds, mitigations, attackers and references. */

import {
  byFramework,
  citing,
  rulesOfAttacker,
  rulesOfControl,
  rulesOnKind,
} from '../../catalogue/cross-links'
import type {
  AttackerDef,
  Catalogue,
  ControlDef,
  KindDef,
  PropertyDef,
  RuleDef,
} from '../../catalogue/define'
import {
  accessWords,
  capabilityWords,
  DFD_NAMES,
  questionsOf,
  settingsOf,
  strengthWords,
} from '../../catalogue/entry-words'
import { kindGroups } from '../../catalogue/kind-groups'
import { traitNoun } from '../../catalogue/noun-words'
import { codeOf } from '../../catalogue/reference'
import { nameOfValue } from '../../catalogue/value-labels'
import { escaped, link, page, table } from './markdown'
import { references } from './rules-page'
import { heading, ruleTarget, toControl, toKind, toRule } from './targets'

const HOME = '[All of the catalogue](README.md)'

const ruleTable = (rules: readonly RuleDef[]) =>
  table(
    ['Rule', 'Threat', 'STRIDE'],
    rules.map((rule) => [rule.id, toRule(rule), rule.stride]),
  )

function questionTable(defs: Iterable<PropertyDef>): string {
  const rows = [...defs].map((def) => [
    escaped(def.question),
    def.values
      .filter((value) => value !== 'unknown')
      .map((value) => escaped(nameOfValue(def, value)))
      .join('<br>'),
    escaped(def.why),
  ])
  return table(['Question', 'Answers', 'Why it is asked'], rows)
}

/** Every kind with its questions and the rules on it. */
export function kindsPage(catalogue: Catalogue): string {
  return page([
    '# Kinds of assets',
    HOME,
    kindGroups(catalogue)
      .map((group) => `- **${group.name}:** ${group.kinds.map(toKind).join(', ')}`)
      .join('\n'),
    ...kindGroups(catalogue).flatMap((group) => [
      `## ${group.name}`,
      ...group.kinds.map((kind) => kindBlock(kind, catalogue)),
    ]),
    heading(2, 'flows', 'Data flows'),
    'What is asked about every flow.',
    questionTable(catalogue.flowProperties.values()),
  ])
}

function kindBlock(kind: KindDef, catalogue: Catalogue): string {
  const zone = catalogue.zoneKinds.get(kind.defaultZone)
  const traits = kind.traits.map((trait) => traitNoun(trait)).join(', ')
  const questions = questionsOf(kind, catalogue)
  const rules = rulesOnKind(kind, catalogue)
  return [
    heading(3, kind.id, escaped(kind.name)),
    escaped(kind.description),
    [
      `**Drawn as:** ${DFD_NAMES[kind.dfd].toLowerCase()}`,
      ...(traits ? [`**Counts as:** ${traits}`] : []),
      ...(zone ? [`**Usual zone:** ${zone.name}, trust level ${zone.trust}`] : []),
    ].join('  \n'),
    questions.length > 0 ? questionTable(questions) : '',
    rules.length > 0 ? ruleTable(rules) : 'No rule is asked for it alone; flows that touch it have theirs.',
  ]
    .filter((block) => block)
    .join('\n\n')
}

/** Every mitigation with what it sets and the rules that it answers. */
export function mitigationsPage(catalogue: Catalogue): string {
  const controls = [...catalogue.controls.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const index = controls.map((control) => [
    toControl(control),
    control.type,
    control.effort,
    String(rulesOfControl(control.id, catalogue).length),
  ])
  return page([
    '# Mitigations',
    HOME,
    table(['Mitigation', 'Type', 'Effort', 'Rules'], index),
    ...controls.map((control) => controlBlock(control, catalogue)),
  ])
}

function controlBlock(control: ControlDef, catalogue: Catalogue): string {
  const sets = settingsOf(control, catalogue).map((set) => escaped(`${set.property}: ${set.value}`))
  const rules = rulesOfControl(control.id, catalogue).map(({ def, strength }) => [
    def.id,
    toRule(def),
    strengthWords(strength, def),
  ])
  return [
    heading(2, control.id, escaped(control.name)),
    escaped(control.summary),
    `**Effort:** ${control.effort}  \n**Type:** ${control.type}${sets.length > 0 ? `  \n**Sets:** ${sets.join('; ')}` : ''}`,
    rules.length > 0 ? table(['Rule', 'Threat', 'Strength'], rules) : '',
    references(control.cites, catalogue),
  ]
    .filter((block) => block)
    .join('\n\n')
}

/** Every attacker with the threats that are plausible for it. */
export function attackersPage(catalogue: Catalogue): string {
  const blocks = [...catalogue.attackers.values()].map((attacker) => attackerBlock(attacker, catalogue))
  return page(['# Attackers', HOME, ...blocks])
}

function attackerBlock(attacker: AttackerDef, catalogue: Catalogue): string {
  const rules = rulesOfAttacker(attacker, catalogue)
  return [
    heading(2, attacker.id, escaped(attacker.name)),
    escaped(attacker.summary),
    [
      `**Motives:** ${attacker.motives.join(', ')}`,
      `**Capability:** ${capabilityWords(attacker.capability)}`,
      `**Ways in:** ${attacker.access.map(accessWords).join('; ')}`,
    ].join('  \n'),
    `**Could carry out** ${rules.length} of ${catalogue.rules.size} threats: ${rules.map((rule) => link(rule.id, ruleTarget(rule.id))).join(', ')}`,
  ].join('\n\n')
}

/** Every reference by framework, with what cites it. */
export function referencesPage(catalogue: Catalogue): string {
  const blocks = byFramework(catalogue.references.values(), catalogue).flatMap(
    ({ framework, references }) => [
      heading(2, framework.id, `${escaped(framework.name)}, ${framework.edition}`),
      framework.url ? `<${framework.url}>` : '',
      table(
        ['Identifier', 'Title', 'Cited by'],
        references.map(({ id, title, url }) => {
          const { rules, controls } = citing(id, catalogue)
          const named = url ? link(title, url) : escaped(title)
          return [codeOf(id), named, [...rules.map(toRule), ...controls.map(toControl)].join(', ')]
        }),
      ),
    ],
  )
  return page(['# References', HOME, ...blocks])
}
