/** Threats to the model registry. */

import { all, any, equals, is, not } from '../condition'
import type { RuleDef } from '../define'
import { WEAK_ACCESS } from '../named-conditions'

export const rules: readonly RuleDef[] = [
  {
    id: 'REG-01',
    title: 'Model replaced in the registry',
    stride: 'T',
    scope: 'asset',
    kinds: ['model-registry'],
    when: any(WEAK_ACCESS, not(is('self.artifactSigned'))),
    story: 'A changed model or image is stored under the approved name and pulled by production.',
    likelihood: 3,
    impact: 5,
    controls: { 'C-SIGN': 3, 'C-LEAST-PRIV': 2, 'C-PROMOTION-GATE': 1 },
    attacker: { capability: 2, access: ['insider', 'remote'] },
    cites: [
      'AML.T0018',
      'AML.T0018.000',
      'AML.T0018.001',
      'AML.T0018.002',
      'AML.T0010.003',
      'AML.T0010.004',
      'ML10:2023',
      'ML06:2023',
      'NISTAML.051',
      'riskModelSourceTampering',
      'CWE-732',
      'CWE-494',
      'CAPEC-439',
    ],
    cases: {
      present: { it: { kind: 'model-registry', artifactSigned: 'no' } },
      gone: [
        { it: { artifactSigned: 'yes', accessControl: 'least-privilege' } },
        { it: { controls: ['C-SIGN'] } },
      ],
    },
  },
  {
    id: 'REG-02',
    title: 'Registry gives away the models',
    stride: 'I',
    scope: 'asset',
    kinds: ['model-registry'],
    when: all(any(is('self.publicRead'), WEAK_ACCESS), not(equals('self.sensitivity', 'public'))),
    story: 'Anyone who finds it downloads proprietary models and what is inside the images.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-LEAST-PRIV': 3, 'C-AUTHN': 2, 'C-EGRESS': 1 },
    attacker: { capability: 1, access: ['remote', 'insider'] },
    cites: [
      'AML.T0007',
      'AML.T0035',
      'AML.T0044',
      'AML.T0049',
      'AML.T0048.004',
      'ML05:2023',
      'riskModelExfiltration',
      'CWE-284',
      'CWE-668',
      'CAPEC-150',
    ],
    cases: {
      present: { it: { kind: 'model-registry', publicRead: 'yes' } },
      gone: [
        { it: { publicRead: 'no', accessControl: 'least-privilege' } },
        { it: { controls: ['C-LEAST-PRIV'] } },
      ],
    },
  },
  {
    id: 'REG-03',
    title: 'Unreviewed model promoted',
    stride: 'E',
    scope: 'asset',
    kinds: ['model-registry'],
    when: not(is('self.promotionGate')),
    story: 'One person can push any model to production.',
    likelihood: 2,
    impact: 4,
    controls: { 'C-PROMOTION-GATE': 3 },
    attacker: { capability: 2, access: ['insider'] },
    cites: ['AML.T0018', 'riskModelDeploymentTampering', 'CWE-862', 'CAPEC-122'],
    cases: {
      present: { it: { kind: 'model-registry', promotionGate: 'no' } },
      gone: [{ it: { promotionGate: 'yes' } }, { it: { controls: ['C-PROMOTION-GATE'] } }],
    },
  },
]
