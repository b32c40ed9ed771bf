/** Threats to training runs. */

import { any, is, not } from '../condition'
import type { RuleDef } from '../define'
import { WEAK_ACCESS } from '../named-conditions'

export const rules: readonly RuleDef[] = [
  {
    id: 'PIP-01',
    title: 'Training run is a bridge to production or the internet',
    stride: 'E',
    scope: 'asset',
    kinds: ['training-job'],
    when: not(is('self.isolatedEnv')),
    story:
      'Hostile code or data in a training run reaches production systems, or sends data and weights out.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-SEGMENT': 3, 'C-EGRESS': 1 },
    attacker: { capability: 2, access: ['supplier', 'insider', 'content'] },
    cites: ['AML.T0010.001', 'aix:developmenttime', 'CWE-653', 'threagile:missing-network-segmentation'],
    cases: {
      present: { it: { kind: 'training-job', isolatedEnv: 'no' } },
      gone: [{ it: { isolatedEnv: 'yes' } }, { it: { controls: ['C-SEGMENT'] } }],
    },
  },
  {
    id: 'PIP-02',
    title: 'Training code or checkpoints altered',
    stride: 'T',
    scope: 'asset',
    kinds: ['training-job'],
    when: any(WEAK_ACCESS, not(is('self.checkpointIntegrity'))),
    story: 'A changed script, seed or checkpoint becomes the next production model.',
    likelihood: 2,
    impact: 4,
    controls: { 'C-SIGN': 2, 'C-LEAST-PRIV': 1, 'C-CODE-REVIEW': 1, 'C-DATA-HASH': 1 },
    attacker: { capability: 3, access: ['insider', 'remote'] },
    cites: [
      'AML.T0018.000',
      'AML.T0018',
      'ML10:2023',
      'NISTAML.026',
      'NISTAML.051',
      'riskModelSourceTampering',
      'aix:devmodelpoison',
      'CWE-345',
    ],
    cases: {
      present: { it: { kind: 'training-job', checkpointIntegrity: 'no' } },
      also: [{ it: { checkpointIntegrity: null, accessControl: 'broad' } }],
      gone: [
        { it: { checkpointIntegrity: 'yes', accessControl: 'least-privilege' } },
        { it: { controls: ['C-SIGN', 'C-LEAST-PRIV'] } },
      ],
    },
  },
  {
    id: 'PIP-03',
    title: 'Outside trainer keeps data or plants a backdoor',
    stride: 'I',
    scope: 'asset',
    kinds: ['training-job'],
    when: is('self.outsourced'),
    story: 'The party that trains the model sees the data and controls the weights.',
    likelihood: 2,
    impact: 4,
    controls: { 'C-SUPPLIER': 2, 'C-CONF-COMPUTE': 2, 'C-MODEL-VALIDATE': 1 },
    attacker: { capability: 3, access: ['supplier', 'provider'] },
    cites: [
      'LLM04:2026',
      'LLM02:2026',
      'LLM03:2025',
      'LLM02:2025',
      'AML.T0010.003',
      'AML.T0018.000',
      'NISTAML.051',
      'riskModelSourceTampering',
      'MS#8',
      'MS#10',
      'CWE-1357',
    ],
    cases: {
      present: { it: { kind: 'training-job', outsourced: 'yes' } },
      gone: [{ it: { outsourced: 'no' } }, { it: { controls: ['C-SUPPLIER', 'C-CONF-COMPUTE'] } }],
    },
  },
]
