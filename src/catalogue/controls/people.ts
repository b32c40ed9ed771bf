/** People, deception and use of AI at work. */

import type { ControlDef } from '../define'

export const controls: readonly ControlDef[] = [
  {
    id: 'C-LIVENESS',
    name: 'Realness checks',
    summary: 'Challenge-response, document and liveness checks on remote people.',
    type: 'preventive',
    effort: 'medium',
    sets: { livenessCheck: 'yes' },
    cites: ['AML.M0034', 'IA-12'],
  },
  {
    id: 'C-DEEPFAKE-DETECT',
    name: 'Deepfake detection',
    summary: 'Automated detection on calls, documents and uploads.',
    type: 'detective',
    effort: 'medium',
    sets: {},
    cites: ['AML.M0034', 'SI-4'],
  },
  {
    id: 'C-TRAIN',
    name: 'Training on AI-enabled deception',
    summary: 'HR, helpdesk, finance and engineers practise spotting deepfakes and injected instructions.',
    type: 'preventive',
    effort: 'low',
    sets: { securityTrained: 'yes', staffTrained: 'yes' },
    cites: ['AML.M0018', 'aix:seceducate', 'AT-2', 'AT-3', 'PR.AT-01', 'A.4.6'],
  },
  {
    id: 'C-OOB-VERIFY',
    name: 'Out-of-band verification',
    summary: 'Unusual requests confirmed through a second, independent channel.',
    type: 'preventive',
    effort: 'low',
    sets: {},
    cites: ['IA-2(13)', 'IA-12'],
  },
  {
    id: 'C-MULTI-AUTH',
    name: 'Independent multi-level authentication',
    summary: 'Instructions count only with independently proven identity at each level.',
    type: 'preventive',
    effort: 'medium',
    sets: { strongAttribution: 'yes' },
    cites: ['IA-2', 'AU-10', 'AC-3(2)'],
  },
  {
    id: 'C-AI-POLICY',
    name: 'AI use policy with approved tools',
    summary: 'Staff get approved AI tools and rules; others are blocked.',
    type: 'preventive',
    effort: 'medium',
    sets: { aiUseGoverned: 'yes' },
    cites: ['controlInternalPoliciesAndEducation', 'PL-4', 'AC-20', 'GV.PO-01', 'A.2.2', 'A.9.2'],
  },
  {
    id: 'C-CONTENT-LABEL',
    name: 'Content provenance marking',
    summary: 'Generated media carries a watermark or signed metadata.',
    type: 'detective',
    effort: 'medium',
    sets: {},
    cites: ['SI-19', 'AIA:50.2'],
  },
]
