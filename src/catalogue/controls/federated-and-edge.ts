/** Federated learning and devices. */

import type { ControlDef } from '../define'

export const controls: readonly ControlDef[] = [
  {
    id: 'C-ROBUST-AGG',
    name: 'Robust aggregation',
    summary:
      'Outlier-resistant combination and screening of updates. Needs to see single updates, which secure aggregation hides: plan the two together.',
    type: 'preventive',
    effort: 'medium',
    sets: { robustAggregation: 'yes' },
    cites: ['aix:federatedlearning', 'SI-10'],
  },
  {
    id: 'C-SECURE-AGG',
    name: 'Secure aggregation',
    summary: 'Server sees only the combined, noised update of at least three participants.',
    type: 'preventive',
    effort: 'high',
    sets: { secureAggregation: 'yes' },
    cites: ['controlModelPrivacyEnhancingTechnologies', 'aix:federatedlearning', 'SC-8', 'SI-19'],
  },
  {
    id: 'C-CLIENT-VET',
    name: 'Participant enrolment',
    summary: 'Clients enrolled, attested and limited in influence.',
    type: 'preventive',
    effort: 'medium',
    sets: { clientsVetted: 'yes' },
    cites: ['IA-3', 'IA-9', 'SR-6'],
  },
  {
    id: 'C-MODEL-ENCRYPT',
    name: 'On-device model protection',
    summary: 'Model encrypted and bound to the device; critical parts stay on the server.',
    type: 'preventive',
    effort: 'medium',
    sets: { modelEncrypted: 'yes' },
    cites: ['AML.M0012', 'AML.M0017', 'aix:modelobfuscation', 'SC-28'],
  },
  {
    id: 'C-HW-ROOT',
    name: 'Hardware root of trust',
    summary: 'Secure boot, secure element and tamper detection.',
    type: 'preventive',
    effort: 'high',
    sets: { secureBoot: 'yes' },
    cites: ['SI-7(9)', 'SC-51', 'SR-9'],
  },
]
