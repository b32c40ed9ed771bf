/** The organisation as a whole. */

import type { ControlDef } from '../define'

export const controls: readonly ControlDef[] = [
  {
    id: 'C-INVENTORY',
    name: 'AI asset inventory',
    summary: 'All AI systems, models, agents and data are listed with owners.',
    type: 'detective',
    effort: 'low',
    sets: {},
    cites: [
      'AML.M0023',
      'controlModelAndDataInventoryManagement',
      'aix:aiprogram',
      'CM-8',
      'PM-5',
      'ID.AM-02',
      'A.4.2',
    ],
  },
  {
    id: 'C-AI-IR',
    name: 'AI incident response',
    summary: 'Playbooks, evidence and rollback for model, data and agent incidents.',
    type: 'corrective',
    effort: 'medium',
    sets: {},
    cites: ['controlIncidentResponseManagement', 'IR-4', 'IR-8', 'RS.MA-01', 'A.8.4', 'AIA:73.1'],
  },
]
