/** Gaps in the organisation, asked once for the whole system. */

import { all, any, exists, kind, not, systemControl, trait } from '../condition'
import type { RuleDef } from '../define'

export const rules: readonly RuleDef[] = [
  {
    id: 'SYS-01',
    title: 'AI activity is not recorded anywhere',
    stride: 'R',
    scope: 'system',
    when: all(
      exists(any(trait('self', 'model'), trait('self', 'agent'))),
      not(exists(kind('self', 'logs'))),
      not(systemControl('C-AI-TELEMETRY')),
    ),
    story: 'There is no place where prompts, decisions and actions are kept for investigation.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-AI-TELEMETRY': 3 },
    attacker: { capability: 1, access: ['user', 'insider'] },
    cites: ['riskAgentDelegationChainOpacity', 'CWE-778', 'CWE-223'],
    cases: {
      present: { model: { kind: 'ml-model' }, system: { without: ['C-AI-TELEMETRY'] } },
      also: [{ model: null, bot: { kind: 'agent' } }],
      gone: [{ logs: { kind: 'logs' } }, { system: { controls: ['C-AI-TELEMETRY'] } }],
    },
  },
  {
    id: 'SYS-02',
    title: 'No plan for AI incidents',
    stride: 'D',
    scope: 'system',
    when: all(exists(any(trait('self', 'model'), trait('self', 'agent'))), not(systemControl('C-AI-IR'))),
    story: 'A poisoned model, leaking assistant or runaway agent is not contained for days.',
    likelihood: 2,
    impact: 3,
    controls: { 'C-AI-IR': 3, 'C-ROLLBACK': 1 },
    attacker: { capability: 1, access: ['user', 'remote', 'insider'] },
    cites: ['CWE-636'],
    cases: {
      present: { model: { kind: 'ml-model' }, system: { without: ['C-AI-IR'] } },
      also: [{ model: null, bot: { kind: 'agent' } }],
      gone: [{ system: { controls: ['C-AI-IR'] } }],
    },
  },
  {
    id: 'SYS-03',
    title: 'AI systems and agents nobody listed',
    stride: 'E',
    scope: 'system',
    when: all(exists(any(trait('self', 'model'), trait('self', 'agent'))), not(systemControl('C-INVENTORY'))),
    story: 'Forgotten models, agents and keys stay online outside every control.',
    likelihood: 2,
    impact: 3,
    controls: { 'C-INVENTORY': 3, 'C-AGENT-INVENTORY': 1 },
    attacker: { capability: 1, access: ['insider', 'remote'] },
    cites: ['ASI10', 'T13', 'riskShadowAndUnknownAgents', 'riskZombieShadowMCPServers'],
    cases: {
      present: { model: { kind: 'ml-model' }, system: { without: ['C-INVENTORY'] } },
      also: [{ model: null, bot: { kind: 'agent' } }],
      gone: [{ system: { controls: ['C-INVENTORY'] } }],
    },
  },
]
