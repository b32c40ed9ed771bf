import { citedControls } from '../reference'

export const references = citedControls('nist-csf', {
  'DE.CM-01': 'Networks and network services are monitored to find potentially adverse events',
  'DE.CM-09':
    'Computing hardware and software, runtime environments, and their data are monitored to find potentially adverse events',
  'GV.PO-01':
    'Policy for managing cybersecurity risks is established based on organizational context, cybersecurity strategy, and priorities and is commun',
  'GV.SC-06':
    'Planning and due diligence are performed to reduce risks before entering into formal supplier or other third-party relationships',
  'GV.SC-07':
    'The risks posed by a supplier, their products and services, and other third parties are understood, recorded, prioritized, assessed, respond',
  'ID.AM-01': 'Inventories of hardware managed by the organization are maintained',
  'ID.AM-02': 'Inventories of software, services, and systems managed by the organization are maintained',
  'ID.RA-01': 'Vulnerabilities in assets are identified, validated, and recorded',
  'PR.AA-01':
    'Identities and credentials for authorized users, services, and hardware are managed by the organization',
  'PR.AA-03': 'Users, services, and hardware are authenticated',
  'PR.AA-05':
    'Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed, and incorporate the principle',
  'PR.AT-01':
    'Personnel are provided with awareness and training so that they possess the knowledge and skills to perform general tasks with cybersecurity',
  'PR.DS-01': 'The confidentiality, integrity, and availability of data-at-rest are protected',
  'PR.DS-02': 'The confidentiality, integrity, and availability of data-in-transit are protected',
  'PR.DS-11': 'Backups of data are created, protected, maintained, and tested',
  'PR.IR-01': 'Networks and environments are protected from unauthorized logical access and usage',
  'PR.IR-03':
    'Mechanisms are implemented to achieve resilience requirements in normal and adverse situations',
  'PR.IR-04': 'Adequate resource capacity to ensure availability is maintained',
  'PR.PS-01': 'Configuration management practices are established and applied',
  'PR.PS-02': 'Software is maintained, replaced, and removed commensurate with risk',
  'PR.PS-04': 'Log records are generated and made available for continuous monitoring',
  'RC.RP-01':
    'The recovery portion of the incident response plan is executed once initiated from the incident response process',
  'RC.RP-03':
    'The integrity of backups and other restoration assets is verified before using them for restoration',
  'RS.MA-01':
    'The incident response plan is executed in coordination with relevant third parties once an incident is declared',
})
