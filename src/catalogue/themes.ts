/** What rules are about, told by the letters that their ids begin with. */

import type { RuleDef } from './define'

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

/** The theme of a rule; those of a rule pack that follow no prefix of ours are “Other rules”. */
export function themeOf(rule: string): { readonly id: string; readonly name: string } {
  const [, id, name] = NAMES.find(([prefix]) => prefix === prefixOf(rule)) ?? []
  return id && name ? { id, name } : OTHERS
}

/** All rules by theme, in the order of the themes and of their numbers. */
export function themesOf(rules: Iterable<RuleDef>): readonly Theme[] {
  const all = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...NAMES.map(([, id, name]) => ({ id, name })), OTHERS]
    .map((theme) => ({ ...theme, rules: all.filter((rule) => themeOf(rule.id).id === theme.id) }))
    .filter((theme) => theme.rules.length > 0)
}
