/** Threats to notebooks. */

import { all, equals, is, kind, not, upstream } from '../condition'
import type { RuleDef } from '../define'

export const rules: readonly RuleDef[] = [
  {
    id: 'NBK-01',
    title: 'Open notebook gives code execution',
    stride: 'E',
    scope: 'asset',
    kinds: ['notebook'],
    when: equals('self.authentication', 'none'),
    story: 'A notebook without login is a remote shell on the data network.',
    likelihood: 4,
    impact: 5,
    controls: { 'C-AUTHN': 3, 'C-MGMT-ISOLATE': 3 },
    attacker: { capability: 1, access: ['remote', 'insider'] },
    cites: [
      'AML.T0049',
      'AML.T0050',
      'AML.T0035',
      'riskInsecureIntegratedComponent',
      'CWE-306',
      'CWE-749',
      'CAPEC-115',
    ],
    cases: {
      present: { it: { kind: 'notebook', authentication: 'none' } },
      gone: [{ it: { authentication: 'oauth-oidc' } }, { it: { controls: ['C-AUTHN'] } }],
    },
  },
  {
    id: 'NBK-02',
    title: 'Shared notebook or package runs hostile code',
    stride: 'E',
    scope: 'asset',
    kinds: ['notebook'],
    when: all(
      upstream(kind('self', 'package-source', 'public-content', 'model-hub')),
      not(is('self.isolatedRuntime')),
    ),
    story: 'Running a copied cell, package or model hands over files, tokens and mounted drives.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-SANDBOX': 3, 'C-SCA': 1, 'C-EGRESS': 1 },
    attacker: { capability: 1, access: ['supplier', 'content'] },
    cites: [
      'LLM04:2026',
      'LLM03:2025',
      'AML.T0011',
      'AML.T0011.001',
      'AML.T0010.001',
      'AML.T0012',
      'AML.T0035',
      'AML.T0037',
      'AML.T0112.001',
      'CWE-829',
      'CAPEC-538',
    ],
    cases: {
      present: {
        it: { kind: 'notebook', isolatedRuntime: 'no' },
        pypi: { kind: 'package-source' },
        'pypi > it': {},
      },
      gone: [{ it: { isolatedRuntime: 'yes' } }, { it: { controls: ['C-SANDBOX'] } }],
    },
  },
  {
    id: 'NBK-03',
    title: 'Secrets and data extracts linger in notebooks',
    stride: 'I',
    scope: 'asset',
    kinds: ['notebook'],
    when: is('self.secretsInside'),
    story: 'Keys and personal records stay in cells and outputs and travel with the file.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-SECRET-SCAN': 2, 'C-DATA-MIN': 2, 'C-VAULT': 1 },
    attacker: { capability: 1, access: ['insider', 'remote'] },
    cites: ['AML.T0055', 'AML.T0035', 'AML.T0037', 'aix:devdataleak', 'CWE-312', 'CWE-540', 'CAPEC-37'],
    cases: {
      present: { it: { kind: 'notebook', secretsInside: 'yes' } },
      gone: [{ it: { secretsInside: 'no' } }, { it: { controls: ['C-SECRET-SCAN', 'C-DATA-MIN'] } }],
    },
  },
]
