/** Threats where something acts on what the AI says. */

import { all, any, equals, is, not, oneOf, trait, upstream } from '../condition'
import type { RuleDef } from '../define'

export const rules: readonly RuleDef[] = [
  {
    id: 'OUT-01',
    title: 'System acts on unchecked AI output',
    stride: 'T',
    scope: 'asset',
    kinds: ['downstream-system'],
    when: all(
      upstream(any(trait('self', 'model'), trait('self', 'agent'))),
      oneOf('self.actuation', 'business-transaction', 'safety-physical'),
      not(is('self.validatesAiOutput')),
    ),
    story: 'A wrong or manipulated answer becomes a payment, a record change or a movement.',
    likelihood: 3,
    impact: 4,
    modifiers: [
      {
        when: equals('self.actuation', 'safety-physical'),
        impact: 1,
        why: 'people can be hurt',
      },
    ],
    controls: { 'C-OUTPUT-VALIDATE': 3, 'C-HITL': 2, 'C-FAILSAFE': 1 },
    attacker: { capability: 1, access: ['user', 'content', 'remote'] },
    cites: [
      'LLM07:2026',
      'LLM10:2026',
      'LLM03:2026',
      'LLM05:2025',
      'LLM06:2025',
      'LLM09:2025',
      'AML.T0048.000',
      'AML.T0048.003',
      'AML.T0048',
      'ML09:2023',
      'riskInsecureModelOutput',
      'CWE-1426',
      'CWE-807',
    ],
    cases: {
      present: {
        it: { kind: 'downstream-system', validatesAiOutput: 'no' },
        model: { kind: 'ml-model' },
        'model > it': {},
      },
      also: [{ model: null, bot: { kind: 'agent' }, 'bot > it': {} }],
      gone: [
        { it: { validatesAiOutput: 'yes' } },
        { it: { actuation: 'informational' } },
        { it: { controls: ['C-OUTPUT-VALIDATE'] } },
      ],
    },
  },
  {
    id: 'OUT-02',
    title: 'No safe fallback when the AI fails',
    stride: 'D',
    scope: 'asset',
    kinds: ['downstream-system'],
    when: all(upstream(any(trait('self', 'model'), trait('self', 'agent'))), not(is('self.humanOverride'))),
    story: 'Operations stop or stay wrong because nobody can take over.',
    likelihood: 2,
    impact: 4,
    controls: { 'C-FAILSAFE': 3, 'C-FALLBACK': 1 },
    attacker: { capability: 1, access: ['remote', 'user'] },
    cites: ['NISTAML.01', 'CWE-636', 'CWE-400'],
    cases: {
      present: {
        it: { kind: 'downstream-system', humanOverride: 'no' },
        model: { kind: 'ml-model' },
        'model > it': {},
      },
      also: [{ model: null, bot: { kind: 'agent' }, 'bot > it': {} }],
      gone: [{ it: { humanOverride: 'yes' } }, { it: { controls: ['C-FAILSAFE'] } }],
    },
  },
  {
    id: 'OUT-03',
    title: 'Nobody can tell what made the system act',
    stride: 'R',
    scope: 'asset',
    kinds: ['downstream-system'],
    when: all(upstream(any(trait('self', 'model'), trait('self', 'agent'))), not(is('self.auditLogged'))),
    story:
      'A payment, a record or a movement cannot be traced to an answer of the AI, a person or an intruder, so each can deny it.',
    likelihood: 2,
    impact: 3,
    controls: { 'C-AUDIT': 3 },
    attacker: { capability: 1, access: ['user', 'insider', 'admin'] },
    cites: ['CWE-778', 'CWE-223'],
    cases: {
      present: {
        it: { kind: 'downstream-system', auditLogged: 'no' },
        model: { kind: 'ml-model' },
        'model > it': {},
      },
      also: [{ model: null, bot: { kind: 'agent' }, 'bot > it': {} }],
      gone: [{ it: { auditLogged: 'yes' } }, { it: { controls: ['C-AUDIT'] } }],
    },
  },
]
