/** What rules are about, told by the letters that their ids begin with. */

import * as text from '#text/entry-words'
import type { Catalogue, RuleDef } from './define'
import { packOf } from './pack/pack-of'

type Theme = { readonly id: string; readonly name: string; readonly rules: readonly RuleDef[] }

const THEMES: readonly (readonly [prefix: string, id: keyof typeof text.themes])[] = [
  ['DAT', 'data'],
  ['STO', 'stores'],
  ['MOD', 'models'],
  ['LLM', 'generative-models'],
  ['RAG', 'retrieval'],
  ['AGT', 'agents'],
  ['TOL', 'tools'],
  ['API', 'apis'],
  ['FLW', 'flows'],
  ['IAM', 'identity'],
  ['HUM', 'people'],
  ['INF', 'infrastructure'],
  ['SUP', 'supply-chain'],
  ['PIP', 'training'],
  ['NBK', 'notebooks'],
  ['REG', 'registry'],
  ['LOG', 'logs'],
  ['FED', 'federated-learning'],
  ['EDG', 'edge'],
  ['OUT', 'downstream'],
  ['SYS', 'whole-system'],
]
const OTHERS = named('others')

function named(id: keyof typeof text.themes) {
  return { id, name: text.themes[id] }
}

const prefixOf = (id: string) => id.slice(0, id.indexOf('-'))

type Packs = Pick<Catalogue, 'packs'>
const NO_PACKS: Packs = { packs: new Map() }

/** The theme of a rule; those of a rule pack stand under its name. */
export function themeOf(
  rule: string,
  catalogue: Packs = NO_PACKS,
): { readonly id: string; readonly name: string } {
  const [, id] = THEMES.find(([prefix]) => prefix === prefixOf(rule)) ?? []
  return id ? named(id) : (packOf(catalogue, rule) ?? OTHERS)
}

/** All rules by theme, in the order of the themes and of their numbers. */
export function themesOf(rules: Iterable<RuleDef>, catalogue: Packs = NO_PACKS): readonly Theme[] {
  const all = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...THEMES.map(([, id]) => named(id)), ...catalogue.packs.values(), OTHERS]
    .map(({ id, name }) => ({ id, name, rules: all.filter((rule) => themeOf(rule.id, catalogue).id === id) }))
    .filter((theme) => theme.rules.length > 0)
}
