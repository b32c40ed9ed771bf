/** Threats to federated learning. */

import { all, asked, is, kind, not, upstream } from '../condition'
import type { RuleDef } from '../define'

export const rules: readonly RuleDef[] = [
  {
    id: 'FED-01',
    title: 'Participant poisons the shared model',
    stride: 'T',
    scope: 'asset',
    kinds: ['fl-aggregator'],
    when: all(upstream(kind('self', 'fl-client')), asked('self.robustAggregation')),
    story: 'One or several clients send crafted updates that break the model or add a trigger.',
    likelihood: 4,
    impact: 4,
    modifiers: [
      { when: is('self.clientsVetted'), likelihood: -1, why: 'participants are verified before they join' },
    ],
    reducedWhen: is('self.robustAggregation'),
    controls: { 'C-ROBUST-AGG': 2, 'C-CLIENT-VET': 1, 'C-MODEL-VALIDATE': 2 },
    attacker: { capability: 2, access: ['participant'] },
    cites: [
      'LLM05:2026',
      'LLM04:2025',
      'AML.T0018.000',
      'AML.T0018',
      'AML.T0020',
      'ML10:2023',
      'ML02:2023',
      'NISTAML.011',
      'NISTAML.026',
      'NISTAML.023',
      'aix:modelpoison',
      'CWE-345',
    ],
    cases: {
      present: {
        it: { kind: 'fl-aggregator', robustAggregation: 'no' },
        site: { kind: 'fl-client' },
        'site > it': {},
      },
      gone: [{ it: { robustAggregation: 'yes' } }, { it: { controls: ['C-ROBUST-AGG', 'C-CLIENT-VET'] } }],
    },
  },
  {
    id: 'FED-02',
    title: 'Updates reveal local records',
    stride: 'I',
    scope: 'asset',
    kinds: ['fl-aggregator'],
    when: all(upstream(kind('self', 'fl-client')), not(is('self.secureAggregation'))),
    story:
      'Whoever sees single updates, above all the coordinator, rebuilds patient or customer data of a site from them.',
    likelihood: 2,
    impact: 4,
    modifiers: [
      {
        when: upstream(all(kind('self', 'fl-client'), is('self.localPersonalData'))),
        impact: 1,
        why: 'clients train on personal data',
      },
    ],
    controls: { 'C-SECURE-AGG': 3, 'C-DP': 2, 'C-CONF-COMPUTE': 2 },
    attacker: { capability: 3, access: ['participant', 'provider', 'insider'] },
    cites: ['ML03:2023', 'NISTAML.032', 'NISTAML.037', 'riskFederatedDistributedTrainingPrivacy', 'CWE-359'],
    cases: {
      present: {
        it: { kind: 'fl-aggregator', secureAggregation: 'no' },
        site: { kind: 'fl-client' },
        'site > it': {},
      },
      gone: [{ it: { secureAggregation: 'yes' } }, { it: { controls: ['C-SECURE-AGG'] } }],
    },
  },
  {
    id: 'FED-03',
    title: 'Fake participants join',
    stride: 'S',
    scope: 'asset',
    kinds: ['fl-aggregator'],
    when: all(upstream(kind('self', 'fl-client')), not(is('self.clientsVetted'))),
    story: 'Invented or cloned clients gain votes and see the global model.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-CLIENT-VET': 3, 'C-FLOW-AUTH': 1 },
    attacker: { capability: 2, access: ['remote', 'participant'] },
    cites: ['AML.T0021', 'NISTAML.026', 'CWE-290', 'CAPEC-151'],
    cases: {
      present: {
        it: { kind: 'fl-aggregator', clientsVetted: 'no' },
        site: { kind: 'fl-client' },
        'site > it': {},
      },
      gone: [{ it: { clientsVetted: 'yes' } }, { it: { controls: ['C-CLIENT-VET'] } }],
    },
  },
  {
    id: 'FED-05',
    title: 'Poisoned global model pushed to every site',
    stride: 'T',
    scope: 'asset',
    kinds: ['fl-client'],
    when: not(is('self.verifiesGlobalModel')),
    story:
      'A hostile or compromised coordinator sends every site a harmful model; its signature is valid, because the coordinator made it.',
    likelihood: 2,
    impact: 5,
    controls: { 'C-MODEL-VALIDATE': 3, 'C-SIGN': 1, 'C-SAFE-FORMAT': 1 },
    attacker: { capability: 3, access: ['provider', 'insider', 'supplier'] },
    cites: ['AML.T0010.003', 'AML.T0018.002', 'NISTAML.051', 'CWE-494', 'CAPEC-186'],
    cases: {
      present: { it: { kind: 'fl-client', verifiesGlobalModel: 'no' } },
      gone: [{ it: { verifiesGlobalModel: 'yes' } }, { it: { controls: ['C-MODEL-VALIDATE'] } }],
    },
  },
]
