/** Threats to people, and through people. */

import { all, any, equals, is, not, oneOf, trait, upstream } from '../condition'
import type { RuleDef } from '../define'

export const rules: readonly RuleDef[] = [
  {
    id: 'HUM-01',
    title: 'Deepfake passes a remote identity check',
    stride: 'S',
    scope: 'asset',
    kinds: ['people-process'],
    when: all(
      oneOf('self.channel', 'video', 'voice'),
      any(not(is('self.livenessCheck')), not(is('self.staffTrained'))),
    ),
    story:
      'An attacker appears in a remote interview, onboarding or helpdesk call with a synthetic face or voice and is accepted as someone else.',
    likelihood: 3,
    impact: 4,
    modifiers: [
      {
        when: oneOf('self.processPurpose', 'hiring', 'helpdesk'),
        impact: 1,
        why: 'success gives inside access',
      },
    ],
    controls: { 'C-LIVENESS': 2, 'C-TRAIN': 2, 'C-DEEPFAKE-DETECT': 1, 'C-OOB-VERIFY': 2 },
    attacker: { capability: 2, access: ['remote'] },
    cites: ['AML.T0088', 'AML.T0073', 'AML.T0052.001', 'CWE-290', 'CAPEC-151', 'CAPEC-416'],
    cases: {
      present: { it: { kind: 'people-process', livenessCheck: 'no' } },
      also: [{ it: { livenessCheck: null, staffTrained: 'no' } }],
      gone: [
        { it: { livenessCheck: 'yes', staffTrained: 'yes' } },
        { it: { channel: 'in-person' } },
        { it: { controls: ['C-LIVENESS', 'C-TRAIN'] } },
      ],
    },
  },
  {
    id: 'HUM-02',
    title: 'Deepfaked action blamed on someone else',
    stride: 'R',
    scope: 'asset',
    kinds: ['people-process'],
    when: all(oneOf('self.channel', 'video', 'voice', 'chat-or-email'), not(is('self.strongAttribution'))),
    story:
      'A fabricated recording or message makes it look as if a particular person gave an order or made a change, or lets the real actor claim it was faked.',
    likelihood: 2,
    impact: 4,
    controls: { 'C-MULTI-AUTH': 3, 'C-MSG-SIGN': 2, 'C-OOB-VERIFY': 2 },
    attacker: { capability: 2, access: ['remote', 'insider'] },
    cites: ['AML.T0088', 'AML.T0073', 'T9', 'CWE-290', 'CAPEC-151', 'CAPEC-195'],
    cases: {
      present: { it: { kind: 'people-process', strongAttribution: 'no' } },
      gone: [
        { it: { strongAttribution: 'yes' } },
        { it: { channel: 'in-person' } },
        { it: { controls: ['C-MULTI-AUTH'] } },
      ],
    },
  },
  {
    id: 'HUM-03',
    title: 'Unapproved AI tools receive company data',
    stride: 'I',
    scope: 'asset',
    kinds: ['employee', 'data-scientist'],
    when: not(is('self.aiUseGoverned')),
    story: 'Staff paste code, personal data or plans into assistants nobody assessed.',
    likelihood: 4,
    impact: 3,
    controls: { 'C-AI-POLICY': 3, 'C-DLP': 2, 'C-TRAIN': 1 },
    attacker: { capability: 1, access: ['provider', 'insider'] },
    cites: [
      'LLM02:2026',
      'LLM02:2025',
      'riskExcessiveDataHandlingDuringInference',
      'riskShadowAndUnknownAgents',
      'aix:inputdataleak',
      'CWE-359',
    ],
    cases: {
      present: { it: { kind: 'employee', aiUseGoverned: 'no' } },
      gone: [{ it: { aiUseGoverned: 'yes' } }, { it: { controls: ['C-AI-POLICY'] } }],
    },
  },
  {
    id: 'HUM-04',
    title: 'Overloaded reviewer waves things through',
    stride: 'E',
    scope: 'asset',
    kinds: ['employee'],
    when: all(
      equals('self.role', 'reviewer'),
      upstream(any(trait('self', 'model'), trait('self', 'agent'))),
      not(is('self.reviewLoadManaged')),
    ),
    story:
      'Too many or badly explained approvals make the human check a rubber stamp that an attacker can steer.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-HITL-DESIGN': 3, 'C-AI-DISCLOSE': 1 },
    attacker: { capability: 2, access: ['user', 'content'] },
    cites: ['LLM07:2026', 'LLM09:2025', 'ASI09', 'T10', 'T15', 'riskRogueActions', 'CWE-451', 'CAPEC-416'],
    cases: {
      present: {
        it: { kind: 'employee', role: 'reviewer', reviewLoadManaged: 'no' },
        model: { kind: 'ml-model' },
        'model > it': {},
      },
      also: [{ model: null, bot: { kind: 'agent' }, 'bot > it': {} }],
      gone: [{ it: { reviewLoadManaged: 'yes' } }, { it: { controls: ['C-HITL-DESIGN'] } }],
    },
  },
  {
    id: 'HUM-05',
    title: 'Order or approval forged in chat or mail',
    stride: 'S',
    scope: 'asset',
    kinds: ['people-process'],
    when: all(equals('self.channel', 'chat-or-email'), not(is('self.strongAttribution'))),
    story:
      'A message in the name of a manager, supplier or colleague, written by a model in the right tone, gets a payment, a reset or a release approved.',
    likelihood: 3,
    impact: 4,
    modifiers: [
      {
        when: oneOf('self.processPurpose', 'helpdesk', 'approval'),
        impact: 1,
        why: 'success gives access or money',
      },
    ],
    controls: { 'C-MULTI-AUTH': 3, 'C-OOB-VERIFY': 3, 'C-MSG-SIGN': 2, 'C-TRAIN': 1 },
    attacker: { capability: 1, access: ['remote'] },
    cites: ['AML.T0073', 'AML.T0052', 'AML.T0052.000', 'CWE-290', 'CAPEC-98', 'CAPEC-195'],
    cases: {
      present: { it: { kind: 'people-process', channel: 'chat-or-email', strongAttribution: 'no' } },
      gone: [{ it: { strongAttribution: 'yes' } }, { it: { controls: ['C-MULTI-AUTH'] } }],
    },
  },
]
