/** Kinds of trust zone, from least to most trusted. */

import type { ZoneKindDef } from './define'

export const zoneKinds: readonly ZoneKindDef[] = [
  { id: 'internet', name: 'Internet', trust: 0, why: 'Anyone.' },
  { id: 'edge', name: 'Physical or edge site', trust: 1, why: 'Attackers may hold the device.' },
  { id: 'partner', name: 'Partner or supplier', trust: 1, why: 'Outside your control, under contract.' },
  { id: 'dmz', name: 'Exposed services (DMZ)', trust: 2, why: 'Yours, reachable from outside.' },
  { id: 'corporate', name: 'Corporate network', trust: 2, why: 'Staff devices and office tools.' },
  {
    id: 'tenant',
    name: 'Customer tenant',
    trust: 2,
    why: 'One customer among several on shared infrastructure.',
  },
  { id: 'application', name: 'Application network', trust: 3, why: 'Internal services.' },
  { id: 'ml-platform', name: 'ML platform', trust: 3, why: 'Training, registry and pipelines.' },
  { id: 'data', name: 'Data zone', trust: 4, why: 'Stores; should only be reached through services.' },
  { id: 'management', name: 'Management zone', trust: 5, why: 'Identity, keys and administration.' },
]
