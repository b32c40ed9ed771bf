/** Threats to data kept for training: copying, loss, missing records. */

import {
  all,
  any,
  atLeast,
  downstream,
  equals,
  hasAny,
  inflow,
  is,
  kind,
  not,
  oneOf,
  upstream,
} from '../condition'
import type { RuleDef } from '../define'
import { INPUT, SENSITIVE, WEAK_ACCESS } from '../named-conditions'

export const rules: readonly RuleDef[] = [
  {
    id: 'DAT-06',
    title: 'Nobody can say who changed the training data',
    stride: 'R',
    scope: 'asset',
    kinds: ['training-data'],
    when: any(not(is('self.auditLogged')), not(is('self.versioned'))),
    story:
      'After a bad model ships, changes to data and labels cannot be tied to a person or a version, so the change is denied and cannot be undone.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-AUDIT': 2, 'C-VERSIONING': 2, 'C-LINEAGE': 1 },
    attacker: { capability: 1, access: ['insider', 'admin'] },
    cites: ['CWE-778', 'CWE-223'],
    cases: {
      present: { it: { kind: 'training-data', versioned: 'no' } },
      also: [{ it: { versioned: null, auditLogged: 'no' } }],
      gone: [
        { it: { versioned: 'yes', auditLogged: 'yes' } },
        { it: { controls: ['C-AUDIT', 'C-VERSIONING'] } },
      ],
    },
  },
  {
    id: 'DAT-07',
    title: 'Training data copied in bulk',
    stride: 'I',
    scope: 'asset',
    kinds: ['training-data'],
    when: all(SENSITIVE, any(WEAK_ACCESS, not(is('self.encryptedAtRest')))),
    story: 'Personal or confidential records are exported from the store, a bucket or a snapshot.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-LEAST-PRIV': 2, 'C-ENCRYPT-REST': 2, 'C-SEGMENT': 1, 'C-EGRESS': 1 },
    attacker: { capability: 2, access: ['remote', 'insider'] },
    cites: [
      'LLM02:2026',
      'LLM02:2025',
      'AML.T0036',
      'AML.T0035',
      'AML.T0025',
      'aix:devdataleak',
      'CWE-732',
      'CWE-311',
      'CAPEC-150',
    ],
    cases: {
      present: { it: { kind: 'training-data', containsPersonalData: 'yes', encryptedAtRest: 'no' } },
      also: [
        { it: { containsPersonalData: null, sensitivity: 'confidential' } },
        { it: { encryptedAtRest: null, accessControl: 'broad' } },
      ],
      gone: [
        { it: { encryptedAtRest: 'yes', accessControl: 'least-privilege' } },
        { it: { controls: ['C-LEAST-PRIV', 'C-ENCRYPT-REST'] } },
      ],
    },
  },
  {
    id: 'DAT-08',
    title: 'More personal data goes into training than the task needs',
    stride: 'I',
    scope: 'asset',
    kinds: ['training-data'],
    when: all(is('self.containsPersonalData'), not(is('self.deidentified'))),
    story:
      'Names, identifiers and free text that the task could do without are memorised by the model or leak with the data set.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-PSEUDO': 3, 'C-DATA-MIN': 3, 'C-DP': 2 },
    attacker: { capability: 1, access: ['insider', 'provider'] },
    cites: [
      'LLM02:2026',
      'LLM02:2025',
      'NISTAML.037',
      'riskExcessiveDataHandling',
      'riskUnauthorizedTrainingData',
      'aix:devdataleak',
      'CWE-359',
      'CWE-212',
    ],
    cases: {
      present: { it: { kind: 'training-data', containsPersonalData: 'yes', deidentified: 'no' } },
      gone: [{ it: { deidentified: 'yes' } }, { it: { controls: ['C-PSEUDO'] } }],
    },
  },
  {
    id: 'DAT-09',
    title: 'Training data deleted or held to ransom',
    stride: 'D',
    scope: 'asset',
    kinds: ['training-data'],
    when: not(is('self.backedUp')),
    story:
      'An attacker or a mistaken script deletes or encrypts the data and no separate copy exists, so the model cannot be rebuilt.',
    likelihood: 3,
    impact: 4,
    modifiers: [
      {
        when: WEAK_ACCESS,
        likelihood: 1,
        why: 'many accounts can delete it',
      },
    ],
    controls: { 'C-BACKUP': 3, 'C-DELETE-GUARD': 2, 'C-LEAST-PRIV': 1 },
    attacker: { capability: 2, access: ['remote', 'insider', 'admin'] },
    cites: ['CWE-732', 'CAPEC-122'],
    cases: {
      present: { it: { kind: 'training-data', backedUp: 'no' } },
      gone: [{ it: { backedUp: 'yes' } }, { it: { controls: ['C-BACKUP'] } }],
    },
  },
  {
    id: 'DAT-10',
    title: 'Dataset file runs code when opened',
    stride: 'E',
    scope: 'asset',
    kinds: ['training-data', 'data-pipeline'],
    when: any(
      all(
        kind('self', 'training-data'),
        equals('self.format', 'code-capable'),
        any(
          hasAny('self.source', 'public', 'third-party', 'user-contributed', 'web-scraped'),
          upstream(kind('self', 'model-hub', 'external-data-source')),
        ),
      ),
      all(
        kind('self', 'data-pipeline'),
        is('self.deserialisesUntrusted'),
        upstream(any(INPUT, kind('self', 'model-hub', 'fl-client'))),
      ),
    ),
    story:
      'A loading script, archive or serialised object in the dataset executes with the rights of the pipeline.',
    likelihood: 2,
    impact: 5,
    modifiers: [
      {
        when: any(equals('self.format', 'code-capable'), is('self.deserialisesUntrusted')),
        likelihood: 1,
        why: 'its files can run code',
      },
    ],
    controls: { 'C-SAFE-FORMAT': 3, 'C-SANDBOX': 2, 'C-ARTIFACT-SCAN': 1 },
    attacker: { capability: 2, access: ['supplier', 'content'] },
    cites: [
      'LLM04:2026',
      'LLM05:2026',
      'LLM03:2025',
      'AML.T0011.000',
      'AML.T0010.002',
      'riskMaliciousLoaderDeserialization',
      'CWE-502',
      'CWE-94',
      'CAPEC-586',
      'CAPEC-35',
    ],
    cases: {
      present: { it: { kind: 'training-data', format: 'code-capable', source: ['public'] } },
      also: [
        { it: { source: null }, hub: { kind: 'model-hub' }, 'hub > it': {} },
        {
          it: { kind: 'data-pipeline', format: null, source: null, deserialisesUntrusted: 'yes' },
          user: { kind: 'end-user' },
          'user > it': {},
        },
        {
          it: { kind: 'data-pipeline', format: null, source: null, deserialisesUntrusted: 'yes' },
          hub: { kind: 'model-hub' },
          'hub > it': {},
        },
      ],
      gone: [{ it: { format: 'inert' } }, { it: { controls: ['C-SAFE-FORMAT'] } }],
    },
  },
  {
    id: 'DAT-14',
    title: 'Nobody knows which data trained which model',
    stride: 'R',
    scope: 'asset',
    kinds: ['training-job', 'data-pipeline'],
    when: all(
      not(is('self.lineageTracked')),
      any(
        kind('self', 'training-job'),
        downstream(kind('self', 'training-job', 'training-data', 'feature-store', 'ml-model')),
      ),
    ),
    story:
      'When poisoned or unlawful data is found, nobody can tell which models it reached or who is responsible.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-LINEAGE': 3, 'C-AIBOM': 1 },
    attacker: { capability: 1, access: ['insider', 'supplier'] },
    cites: ['riskUnauthorizedTrainingData', 'CWE-778'],
    cases: {
      present: { it: { kind: 'training-job', lineageTracked: 'no' } },
      also: [{ it: { kind: 'data-pipeline' }, set: { kind: 'training-data' }, 'it > set': {} }],
      gone: [
        { it: { kind: 'data-pipeline' } },
        { it: { lineageTracked: 'yes' } },
        { it: { controls: ['C-LINEAGE'] } },
      ],
    },
  },
  {
    id: 'DAT-16',
    title: 'Outside annotators see personal or confidential records',
    stride: 'I',
    scope: 'asset',
    kinds: ['annotator'],
    when: all(
      oneOf('self.workforce', 'vendor', 'crowd'),
      any(
        downstream(all(kind('self', 'training-data'), SENSITIVE, not(is('self.deidentified'))), {
          maxHops: 1,
        }),
        inflow(
          any(atLeast('flow.sensitivity', 'confidential'), hasAny('flow.data', 'personal', 'biometric')),
        ),
      ),
    ),
    story:
      'People at a labelling vendor or on a crowd platform must look at raw records to label them, and copies leave through them.',
    likelihood: 3,
    impact: 3,
    modifiers: [
      {
        when: equals('self.workforce', 'crowd'),
        likelihood: 1,
        why: 'crowd work',
      },
    ],
    controls: { 'C-PSEUDO': 3, 'C-SUPPLIER': 2, 'C-DATA-MIN': 2, 'C-DLP': 1 },
    attacker: { capability: 1, access: ['supplier', 'insider'] },
    cites: ['riskExcessiveDataHandling', 'aix:devdataleak', 'CWE-359', 'CWE-212'],
    cases: {
      present: {
        it: { kind: 'annotator', workforce: 'vendor' },
        data: { kind: 'training-data', containsPersonalData: 'yes', deidentified: 'no' },
        'it > data': {},
      },
      also: [
        { data: { containsPersonalData: null, sensitivity: 'confidential' } },
        { data: null, app: { kind: 'process' }, 'app > it': { data: ['personal'] } },
        { data: null, app: { kind: 'process' }, 'app > it': { sensitivity: 'confidential' } },
      ],
      gone: [
        { data: { deidentified: 'yes' } },
        { it: { workforce: 'internal' } },
        { it: { controls: ['C-PSEUDO'] } },
      ],
    },
  },
]
