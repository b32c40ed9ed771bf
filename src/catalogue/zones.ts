/** Kinds of trust zone, from least to most trusted. */

import type { ZoneKindDef } from './define'

export const zoneKinds: readonly ZoneKindDef[] = [
  { id: 'internet', name: 'Internet', calledBy: ['Outside', 'Public internet'], trust: 0, why: 'Anyone.' },
  {
    id: 'edge',
    name: 'Physical or edge site',
    calledBy: ['Factory', 'Branch', 'On site'],
    trust: 1,
    why: 'Attackers may hold the device.',
  },
  {
    id: 'partner',
    name: 'Partner or supplier',
    calledBy: ['Third party', 'Vendor', 'Provider cloud'],
    trust: 1,
    why: 'Outside your control, under contract.',
  },
  {
    id: 'dmz',
    name: 'Exposed services (DMZ)',
    calledBy: ['DMZ', 'Exposed services', 'Public subnet', 'Perimeter', 'Front'],
    trust: 2,
    why: 'Yours, reachable from outside.',
  },
  {
    id: 'corporate',
    name: 'Corporate network',
    calledBy: ['Office', 'Intranet', 'Company network'],
    trust: 2,
    why: 'Staff devices and office tools.',
  },
  {
    id: 'tenant',
    name: 'Customer tenant',
    calledBy: ['Customer environment'],
    trust: 2,
    why: 'One customer among several on shared infrastructure.',
  },
  {
    id: 'application',
    name: 'Application network',
    calledBy: ['Internal', 'Internal network', 'Backend', 'VPC', 'Private subnet', 'Cloud'],
    trust: 3,
    why: 'Internal services.',
  },
  {
    id: 'ml-platform',
    name: 'ML platform',
    calledBy: ['Training environment', 'MLOps'],
    trust: 3,
    why: 'Training, registry and pipelines.',
  },
  {
    id: 'data',
    name: 'Data zone',
    calledBy: ['Database zone', 'Storage'],
    trust: 4,
    why: 'Stores; should only be reached through services.',
  },
  {
    id: 'management',
    name: 'Management zone',
    calledBy: ['Admin zone', 'Operations', 'Secure zone'],
    trust: 5,
    why: 'Identity, keys and administration.',
  },
]
