/** What rules are about, told by the letters that their ids begin with. */

import type { Catalogue, RuleDef } from './define'
import { packOf } from './pack/pack-of'

type Theme = { readonly id: string; readonly name: string; readonly rules: readonly RuleDef[] }

const NAMES: readonly (readonly [prefix: string, id: string, name: string])[] = [
  ['DAT', 'data', 'Data'],
  ['STO', 'stores', 'Stores'],
  ['MOD', 'models', 'Models'],
  ['LLM', 'generative-models', 'Generative models'],
  ['RAG', 'retrieval', 'Retrieval'],
  ['AGT', 'agents', 'Agents'],
  ['TOL', 'tools', 'Tools and MCP'],
  ['API', 'apis', 'Applications and APIs'],
  ['FLW', 'flows', 'Flows'],
  ['IAM', 'identity', 'Identity and keys'],
  ['HUM', 'people', 'People and deception'],
  ['INF', 'infrastructure', 'Infrastructure'],
  ['SUP', 'supply-chain', 'Supply chain'],
  ['PIP', 'training', 'Training'],
  ['NBK', 'notebooks', 'Notebooks'],
  ['REG', 'registry', 'Registry'],
  ['LOG', 'logs', 'Logs'],
  ['FED', 'federated-learning', 'Federated learning'],
  ['EDG', 'edge', 'Edge devices'],
  ['OUT', 'downstream', 'What acts on the output'],
  ['SYS', 'whole-system', 'Whole system'],
]
const OTHERS = { id: 'others', name: 'Other rules' }

const prefixOf = (id: string) => id.slice(0, id.indexOf('-'))

type Packs = Pick<Catalogue, 'packs'>
const NO_PACKS: Packs = { packs: new Map() }

/** The theme of a rule; those of a rule pack stand under its name. */
export function themeOf(
  rule: string,
  catalogue: Packs = NO_PACKS,
): { readonly id: string; readonly name: string } {
  const [, id, name] = NAMES.find(([prefix]) => prefix === prefixOf(rule)) ?? []
  return id && name ? { id, name } : (packOf(catalogue, rule) ?? OTHERS)
}

/** All rules by theme, in the order of the themes and of their numbers. */
export function themesOf(rules: Iterable<RuleDef>, catalogue: Packs = NO_PACKS): readonly Theme[] {
  const all = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...NAMES.map(([, id, name]) => ({ id, name })), ...catalogue.packs.values(), OTHERS]
    .map(({ id, name }) => ({ id, name, rules: all.filter((rule) => themeOf(rule.id, catalogue).id === id) }))
    .filter((theme) => theme.rules.length > 0)
}
