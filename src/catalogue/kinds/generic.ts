/** Stand-ins for what no other kind fits, above all for files of other tools. */

import type { KindDef } from '../define'

export const kinds: readonly KindDef[] = [
  {
    id: 'process',
    name: 'Process',
    description: 'Any other program or service.',
    dfd: 'process',
    group: 'generic',
    stage: 'use',
    defaultZone: 'application',
    traits: [],
    props: ['accessControl', 'auditLogged', 'patched', 'egressRestricted'],
    icon: 'cog',
  },
  {
    id: 'data-store',
    name: 'Data store',
    description: 'Any other place where data rests.',
    dfd: 'data-store',
    group: 'generic',
    stage: 'use',
    defaultZone: 'data',
    traits: ['store'],
    props: [
      'accessControl',
      'auditLogged',
      'encryptedAtRest',
      'backedUp',
      'sensitivity',
      'containsPersonalData',
    ],
    icon: 'cylinder',
  },
  {
    id: 'external-entity',
    name: 'External entity',
    description: 'Any other person, organisation or system outside your control.',
    dfd: 'external-entity',
    group: 'generic',
    stage: 'use',
    defaultZone: 'internet',
    traits: [],
    props: [],
    icon: 'square-user',
  },
]
