/** Attacks on a model through what it is asked and shown. */

import { all, any, equals, is, kind, not, oneOf, upstream } from '../condition'
import type { RuleDef } from '../define'
import { BUILD_CHAIN, INPUT, OPEN_FEED, OUTSIDE, SUPPLIER_INPUT } from '../named-conditions'
import { BEHIND_THROTTLE } from '../neighbours'

export const rules: readonly RuleDef[] = [
  {
    id: 'MOD-01',
    title: 'Model evaded by crafted input (adversarial example)',
    stride: 'T',
    scope: 'asset',
    kinds: ['ml-model'],
    when: any(
      upstream(kind('self', 'end-user', 'public-content', 'external-data-source'), { avoid: BUILD_CHAIN }),
      all(upstream(SUPPLIER_INPUT, { avoid: BUILD_CHAIN }), not(upstream(kind('self', 'sensor')))),
      upstream(OPEN_FEED, { avoid: BUILD_CHAIN }),
      all(
        upstream(kind('self', 'sensor'), { avoid: BUILD_CHAIN }),
        not(equals('self.modality', 'unknown')),
        not(oneOf('self.modality', 'vision', 'audio', 'video', 'multimodal')),
      ),
    ),
    story:
      'An attacker changes an input slightly until the model gives the wrong answer, then uses it against the live system.',
    likelihood: 3,
    impact: 3,
    modifiers: [
      {
        when: oneOf(
          'self.purpose',
          'identity-verification',
          'security-detection',
          'safety-control',
          'scoring-or-eligibility',
        ),
        impact: 1,
        why: 'the decision is about identity, security, safety or eligibility',
      },
      {
        when: equals('self.outputDetail', 'full-scores'),
        likelihood: 1,
        why: 'full scores guide the search',
      },
      {
        when: oneOf('self.provenance', 'third-party', 'fine-tuned-third-party'),
        likelihood: 1,
        why: 'a public base model serves as a stand-in',
      },
      BEHIND_THROTTLE,
    ],
    controls: {
      'C-ADV-TRAIN': 2,
      'C-ADV-DETECT': 1,
      'C-INPUT-RESTORE': 1,
      'C-ENSEMBLE': 1,
      'C-RATE-LIMIT': 1,
      'C-OUTPUT-MIN': 1,
    },
    attacker: { capability: 2, access: ['user', 'remote', 'content'] },
    residual: true,
    reducedWhen: is('self.adversariallyTested'),
    cites: [
      'AML.T0015',
      'AML.T0043',
      'ML01:2023',
      'NISTAML.022',
      'NISTAML.025',
      'riskModelEvasion',
      'aix:evasion',
      'MS#1',
      'CWE-1039',
    ],
    cases: {
      present: {
        it: { kind: 'ml-model' },
        user: { kind: 'end-user' },
        'user > it': {},
      },
      also: [
        { user: null, cam: { kind: 'sensor' }, 'cam > it': {}, it: { modality: 'tabular' } },
        { user: null, partner: { kind: 'third-party-service' }, 'partner > it': {} },
        {
          user: null,
          cam: { kind: 'sensor', physicallyAccessible: 'no', authenticatedDevice: 'no' },
          'cam > it': {},
        },
      ],
      gone: [
        { user: null },
        {
          user: null,
          partner: { kind: 'third-party-service' },
          'partner > it': { data: ['model-artifact'] },
        },
        { it: { adversariallyTested: 'yes' } },
        { it: { controls: ['C-ADV-TRAIN'] } },
      ],
    },
  },
  {
    id: 'MOD-02',
    title: 'Synthetic face, voice or document passes as a real person',
    stride: 'S',
    scope: 'asset',
    kinds: ['ml-model'],
    when: all(
      equals('self.purpose', 'identity-verification'),
      any(
        upstream(
          all(
            kind('self', 'sensor'),
            any(not(is('self.sensorLiveness')), not(is('self.authenticatedDevice'))),
          ),
        ),
        upstream(
          all(kind('self', 'public-api', 'web-app'), upstream(kind('self', 'end-user'), { maxHops: 1 })),
        ),
        all(upstream(kind('self', 'end-user')), not(upstream(kind('self', 'sensor')))),
      ),
    ),
    story:
      'A deepfake or injected camera feed is accepted by the recognition model and the attacker is let in as the victim.',
    likelihood: 3,
    impact: 4,
    modifiers: [
      {
        when: equals('self.purpose', 'identity-verification'),
        likelihood: 1,
        why: 'it decides who somebody is',
      },
    ],
    controls: {
      'C-LIVENESS': 2,
      'C-MULTI-SENSOR': 2,
      'C-DEVICE-ATTEST': 2,
      'C-DEEPFAKE-DETECT': 1,
      'C-OOB-VERIFY': 1,
    },
    attacker: { capability: 2, access: ['remote', 'user'] },
    cites: [
      'AML.T0015',
      'AML.T0088',
      'AML.T0073',
      'AML.T0047',
      'ML01:2023',
      'NISTAML.022',
      'riskModelEvasion',
      'CWE-290',
      'CWE-1039',
      'CAPEC-151',
    ],
    cases: {
      present: {
        it: { kind: 'ml-model', purpose: 'identity-verification' },
        cam: { kind: 'sensor', sensorLiveness: 'no' },
        'cam > it': {},
      },
      also: [
        { cam: { sensorLiveness: null, authenticatedDevice: 'no' } },
        { cam: null, user: { kind: 'end-user' }, 'user > it': {} },
      ],
      gone: [
        { cam: { sensorLiveness: 'yes', authenticatedDevice: 'yes' } },
        { it: { controls: ['C-LIVENESS', 'C-MULTI-SENSOR'] } },
      ],
    },
  },
  {
    id: 'MOD-03',
    title: 'Physical object fools the model',
    stride: 'T',
    scope: 'asset',
    kinds: ['ml-model'],
    when: all(
      any(
        equals('self.modality', 'unknown'),
        oneOf('self.modality', 'vision', 'audio', 'video', 'multimodal'),
      ),
      any(
        upstream(
          all(kind('self', 'sensor'), is('self.physicallyAccessible'), not(is('self.sensorLiveness'))),
        ),
        all(
          upstream(all(kind('self', 'sensor'), is('self.physicallyAccessible'))),
          not(is('self.adversariallyTested')),
        ),
      ),
    ),
    story:
      'A printed patch, sticker, light or sound in front of the sensor makes the model see something else.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-MULTI-SENSOR': 2, 'C-ADV-TRAIN': 2, 'C-ENSEMBLE': 1, 'C-OUTPUT-VALIDATE': 1 },
    attacker: { capability: 2, access: ['physical'] },
    cites: [
      'AML.T0041',
      'AML.T0015',
      'AML.T0043',
      'ML01:2023',
      'NISTAML.022',
      'riskModelEvasion',
      'MS#7',
      'CWE-1039',
    ],
    cases: {
      present: {
        it: { kind: 'ml-model' },
        cam: { kind: 'sensor', physicallyAccessible: 'yes', sensorLiveness: 'no' },
        'cam > it': {},
      },
      also: [{ cam: { sensorLiveness: null }, it: { adversariallyTested: 'no' } }],
      gone: [
        { it: { modality: 'tabular' } },
        { cam: { sensorLiveness: 'yes' }, it: { adversariallyTested: 'yes' } },
        { it: { controls: ['C-MULTI-SENSOR', 'C-ADV-TRAIN'] } },
      ],
    },
  },
  {
    id: 'MOD-07',
    title: 'Training records reconstructed from the model (model inversion)',
    stride: 'I',
    scope: 'asset',
    kinds: ['ml-model'],
    when: all(
      any(
        is('self.trainedOnPersonalData'),
        upstream(all(kind('self', 'training-data'), is('self.containsPersonalData'))),
      ),
      upstream(any(kind('self', 'end-user'), SUPPLIER_INPUT), { avoid: BUILD_CHAIN }),
      oneOf('self.outputDetail', 'full-scores', 'rounded-scores'),
      not(is('self.privacyPreserving')),
    ),
    story:
      'By asking many questions and following the confidence, an attacker rebuilds private features such as a face.',
    likelihood: 2,
    impact: 4,
    modifiers: [BEHIND_THROTTLE],
    controls: { 'C-DP': 3, 'C-OUTPUT-MIN': 3, 'C-RATE-LIMIT': 1, 'C-AUTHN': 1 },
    attacker: { capability: 3, access: ['user', 'remote'] },
    cites: [
      'AML.T0024.001',
      'ML03:2023',
      'NISTAML.032',
      'riskSensitiveDataDisclosure',
      'aix:modelinversionandmembership',
      'MS#3',
      'CWE-203',
      'CWE-359',
    ],
    cases: {
      present: {
        it: {
          kind: 'ml-model',
          trainedOnPersonalData: 'yes',
          outputDetail: 'full-scores',
          privacyPreserving: 'no',
        },
        user: { kind: 'end-user' },
        'user > it': {},
      },
      also: [
        {
          it: { trainedOnPersonalData: null },
          data: { kind: 'training-data', containsPersonalData: 'yes' },
          'data > it': {},
        },
      ],
      gone: [{ it: { outputDetail: 'label-only' } }, { it: { controls: ['C-DP'] } }],
    },
  },
  {
    id: 'MOD-08',
    title: 'Model reveals who was in the training data (membership inference)',
    stride: 'I',
    scope: 'asset',
    kinds: ['ml-model', 'llm'],
    when: all(
      any(kind('self', 'ml-model'), is('self.fineTuned')),
      any(
        is('self.trainedOnPersonalData'),
        upstream(all(kind('self', 'training-data'), is('self.containsPersonalData'))),
      ),
      upstream(any(kind('self', 'end-user'), SUPPLIER_INPUT), { avoid: BUILD_CHAIN }),
      not(is('self.privacyPreserving')),
    ),
    story:
      'The model is surer about records it has seen, so an attacker learns that a person, or a kind of person, was in the data.',
    likelihood: 2,
    impact: 3,
    modifiers: [
      {
        when: equals('self.outputDetail', 'label-only'),
        likelihood: -1,
        why: 'label-only answers reveal little',
      },
      BEHIND_THROTTLE,
    ],
    controls: { 'C-DP': 3, 'C-OUTPUT-MIN': 2, 'C-RATE-LIMIT': 1 },
    attacker: { capability: 3, access: ['user', 'remote'] },
    cites: [
      'AML.T0024.000',
      'ML04:2023',
      'NISTAML.033',
      'NISTAML.034',
      'riskInferredSensitiveData',
      'aix:modelinversionandmembership',
      'MS#4',
      'CWE-203',
      'CWE-359',
    ],
    cases: {
      present: {
        it: { kind: 'ml-model', trainedOnPersonalData: 'yes', privacyPreserving: 'no' },
        user: { kind: 'end-user' },
        'user > it': {},
      },
      also: [
        {
          it: { trainedOnPersonalData: null },
          data: { kind: 'training-data', containsPersonalData: 'yes' },
          'data > it': {},
        },
        { it: { kind: 'llm', fineTuned: 'yes' } },
      ],
      gone: [{ it: { privacyPreserving: 'yes' } }, { it: { controls: ['C-DP'] } }],
    },
  },
  {
    id: 'MOD-10',
    title: 'Inputs built to burn compute',
    stride: 'D',
    scope: 'asset',
    kinds: ['ml-model'],
    when: all(
      upstream(kind('self', 'end-user', 'public-content', 'third-party-service', 'external-data-source'), {
        avoid: BUILD_CHAIN,
      }),
      not(is('self.resourceLimited')),
    ),
    story: 'A few crafted inputs make inference slow or exhaust memory and energy.',
    likelihood: 2,
    impact: 3,
    modifiers: [BEHIND_THROTTLE],
    controls: { 'C-RESOURCE-LIMIT': 3, 'C-RATE-LIMIT': 1 },
    attacker: { capability: 2, access: ['user', 'remote'] },
    cites: [
      'AML.T0029',
      'AML.T0034.001',
      'NISTAML.014',
      'riskDenialOfMLService',
      'aix:airesourceexhaustion',
      'CWE-400',
      'CWE-770',
      'CAPEC-130',
    ],
    cases: {
      present: {
        it: { kind: 'ml-model', resourceLimited: 'no' },
        user: { kind: 'end-user' },
        'user > it': {},
      },
      gone: [{ it: { resourceLimited: 'yes' } }, { it: { controls: ['C-RESOURCE-LIMIT'] } }],
    },
  },
  {
    id: 'MOD-11',
    title: 'Model quality worn down unnoticed',
    stride: 'D',
    scope: 'asset',
    kinds: ['ml-model'],
    when: all(not(is('self.driftMonitored')), upstream(INPUT)),
    story: 'Noise, drift or a campaign of junk inputs makes the model useless before anyone notices.',
    likelihood: 2,
    impact: 3,
    controls: { 'C-DRIFT-MON': 3, 'C-ROLLBACK': 1 },
    attacker: { capability: 2, access: ['user', 'remote', 'content'] },
    cites: ['AML.T0031', 'AML.T0046', 'NISTAML.01', 'riskDenialOfMLService'],
    cases: {
      present: {
        it: { kind: 'ml-model', driftMonitored: 'no' },
        user: { kind: 'end-user' },
        'user > it': {},
      },
      gone: [{ it: { driftMonitored: 'yes' } }, { it: { controls: ['C-DRIFT-MON'] } }],
    },
  },
  {
    id: 'MOD-13',
    title: 'Model steered by its own users',
    stride: 'T',
    scope: 'asset',
    kinds: ['ml-model', 'llm'],
    when: all(is('self.continuousLearning'), upstream(OUTSIDE)),
    story: 'A group of users feeds the model in production until it repeats what they want.',
    likelihood: 4,
    impact: 4,
    controls: { 'C-FEEDBACK-GATE': 3, 'C-DATA-SANITIZE': 2, 'C-DRIFT-MON': 1, 'C-ROLLBACK': 1 },
    attacker: { capability: 1, access: ['user'] },
    cites: [
      'LLM05:2026',
      'LLM04:2025',
      'AML.T0020',
      'AML.T0010.002',
      'AML.T0031',
      'AML.T0047',
      'ML08:2023',
      'ML02:2023',
      'NISTAML.013',
      'riskDataPoisoning',
      'aix:datapoison',
      'CWE-349',
    ],
    cases: {
      present: {
        it: { kind: 'ml-model', continuousLearning: 'yes' },
        user: { kind: 'end-user' },
        'user > it': {},
      },
      also: [
        { user: null, feed: { kind: 'external-data-source', sourceTrust: 'open-web' }, 'feed > it': {} },
      ],
      gone: [{ it: { continuousLearning: 'no' } }, { it: { controls: ['C-FEEDBACK-GATE'] } }],
    },
  },
]
