/** Data kept secret, intact and recoverable, on the way and at rest. */

import type { ControlDef } from '../define'

export const controls: readonly ControlDef[] = [
  {
    id: 'C-TLS',
    name: 'Encryption in transit',
    summary: 'TLS with certificate checks on every boundary crossing.',
    type: 'preventive',
    effort: 'low',
    sets: { encrypted: 'yes' },
    cites: [
      'AML.M0012',
      'controlInterComponentTransportSecurity',
      'aix:modelinputconfidentiality',
      'SC-8',
      'SC-8(1)',
      'PR.DS-02',
    ],
  },
  {
    id: 'C-FLOW-AUTH',
    name: 'Authenticated channel',
    summary: 'The sending side proves identity for each connection or message.',
    type: 'preventive',
    effort: 'low',
    sets: { authentication: 'mutual' },
    cites: ['controlInterComponentTransportSecurity', 'IA-9', 'SC-23', 'PR.AA-03'],
  },
  {
    id: 'C-MSG-SIGN',
    name: 'Signed messages and artefacts in transit',
    summary: 'Content is signed end to end and checked by the receiver.',
    type: 'preventive',
    effort: 'medium',
    sets: { signed: 'yes' },
    cites: ['AML.M0013', 'aix:runtimemodeliointegrity', 'SC-8', 'SI-7'],
  },
  {
    id: 'C-ENCRYPT-REST',
    name: 'Encryption at rest',
    summary: 'Stores, disks and snapshots encrypted with managed keys.',
    type: 'preventive',
    effort: 'low',
    sets: { encryptedAtRest: 'yes' },
    cites: ['AML.M0012', 'aix:runtimemodelconfidentiality', 'SC-28', 'PR.DS-01'],
  },
  {
    id: 'C-BACKUP',
    name: 'Isolated, tested backups',
    summary: 'Copies kept apart from production credentials and restored regularly.',
    type: 'corrective',
    effort: 'low',
    sets: { backedUp: 'yes' },
    cites: ['CP-9', 'CP-10', 'PR.DS-11', 'RC.RP-03'],
  },
  {
    id: 'C-DELETE-GUARD',
    name: 'Deletion guard',
    summary:
      'Deleted data can be restored for a while, copies cannot be changed, and mass deletion needs approval.',
    type: 'preventive',
    effort: 'low',
    sets: {},
    cites: ['CP-9', 'AC-6', 'PR.DS-11'],
  },
  {
    id: 'C-VERSIONING',
    name: 'Versioning and rollback',
    summary: 'Every dataset, prompt and model change is a new version that can be rolled back.',
    type: 'corrective',
    effort: 'low',
    sets: { versioned: 'yes' },
    cites: ['CM-2', 'CM-3', 'CM-6', 'A.7.5'],
  },
]
