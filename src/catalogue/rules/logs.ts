/** Threats to logs and through logs. */

import { all, always, any, downstream, inflow, is, kind, not, trait, upstream } from '../condition'
import type { RuleDef } from '../define'
import { WEAK_ACCESS } from '../named-conditions'

export const rules: readonly RuleDef[] = [
  {
    id: 'LOG-01',
    title: 'Prompts, traces, personal data or keys kept in logs',
    stride: 'I',
    scope: 'asset',
    kinds: ['logs'],
    when: all(not(is('self.redacted')), inflow(always)),
    story: 'Conversations, documents and tokens pile up where many can read them.',
    likelihood: 4,
    impact: 3,
    modifiers: [
      {
        when: is('self.retentionLimited'),
        likelihood: -1,
        why: 'old records are deleted',
      },
      {
        when: is('self.containsPersonalData'),
        impact: 1,
        why: 'holds personal data',
      },
    ],
    controls: { 'C-LOG-REDACT': 3, 'C-RETENTION': 1, 'C-LEAST-PRIV': 1 },
    attacker: { capability: 1, access: ['insider', 'remote'] },
    cites: [
      'LLM02:2026',
      'LLM02:2025',
      'riskSensitiveDataDisclosure',
      'riskExcessiveDataHandlingDuringInference',
      'aix:inputdataleak',
      'CWE-532',
      'CAPEC-37',
    ],
    cases: {
      present: { it: { kind: 'logs', redacted: 'no' }, app: { kind: 'process' }, 'app > it': {} },
      gone: [{ it: { redacted: 'yes' } }, { it: { controls: ['C-LOG-REDACT'] } }],
    },
  },
  {
    id: 'LOG-02',
    title: 'Logs edited or deleted to hide abuse',
    stride: 'R',
    scope: 'asset',
    kinds: ['logs'],
    when: not(is('self.tamperProof')),
    story: 'The record of what model, agent or administrator did can be changed afterwards.',
    likelihood: 2,
    impact: 4,
    controls: { 'C-LOG-IMMUTABLE': 3 },
    attacker: { capability: 2, access: ['admin', 'insider', 'remote'] },
    cites: ['AML.T0092', 'T8', 'T23', 'riskAgentDelegationChainOpacity', 'CWE-117', 'CAPEC-268', 'CAPEC-93'],
    cases: {
      present: { it: { kind: 'logs', tamperProof: 'no' } },
      gone: [{ it: { tamperProof: 'yes' } }, { it: { controls: ['C-LOG-IMMUTABLE'] } }],
    },
  },
  {
    id: 'LOG-03',
    title: 'Conversation logs widely readable',
    stride: 'I',
    scope: 'asset',
    kinds: ['logs'],
    when: WEAK_ACCESS,
    story: 'Support, engineering or suppliers can read private conversations.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-LEAST-PRIV': 3 },
    attacker: { capability: 1, access: ['insider', 'supplier'] },
    cites: ['LLM02:2026', 'LLM02:2025', 'CWE-732', 'CAPEC-150'],
    cases: {
      present: { it: { kind: 'logs', accessControl: 'broad' } },
      gone: [{ it: { accessControl: 'least-privilege' } }, { it: { controls: ['C-LEAST-PRIV'] } }],
    },
  },
  {
    id: 'LOG-04',
    title: 'Text planted in logs steers the AI that reads them',
    stride: 'T',
    scope: 'asset',
    kinds: ['logs'],
    when: all(
      upstream(kind('self', 'end-user', 'public-content')),
      downstream(
        any(trait('self', 'genai'), all(trait('self', 'agent'), not(is('self.untrustedContentIsolated')))),
      ),
    ),
    story:
      'A user agent string, form field or error message holds an instruction; later an AI analyst or agent reads the log and follows it.',
    likelihood: 2,
    impact: 3,
    controls: { 'C-CONTENT-ISOLATE': 3, 'C-LOG-REDACT': 1 },
    attacker: { capability: 2, access: ['user', 'content'] },
    cites: [
      'LLM01:2026',
      'LLM01:2025',
      'AML.T0051.001',
      'AML.T0051.002',
      'ASI01',
      'CWE-117',
      'CWE-1427',
      'CAPEC-93',
    ],
    cases: {
      present: {
        it: { kind: 'logs' },
        app: { kind: 'process' },
        user: { kind: 'end-user' },
        bot: { kind: 'agent', untrustedContentIsolated: 'no' },
        'user > app': {},
        'app > it': {},
        'it > bot': {},
      },
      also: [{ bot: null, llm: { kind: 'llm' }, 'it > llm': {} }],
      gone: [{ bot: { untrustedContentIsolated: 'yes' } }, { it: { controls: ['C-CONTENT-ISOLATE'] } }],
    },
  },
]
