/** Questions about what comes from outside. */

import type { PropertyDef } from '../define'
import { choice, yesNo } from '../property'

export const properties: readonly PropertyDef[] = [
  choice({
    id: 'sourceTrust',
    label: 'Who can change it',
    question: 'Who can change this source?',
    why: 'Whoever can change the data before you collect it can poison it.',
    answers: {
      contracted: ['A contracted supplier', 'is a contracted supplier'],
      'curated-public': ['Curators of a public source', 'is a public source with curators'],
      'open-web': ['Anyone (open web)', 'is open to anyone on the web'],
      'user-contributed': ['Its users', 'is filled by its users'],
    },
    best: 'contracted',
    role: 'fact',
  }),
  yesNo({
    id: 'mutable',
    label: 'Content can change after curation',
    question: 'Can the content change after you picked it?',
    why: 'Lists of URLs can be re-pointed at poisoned content.',
    yes: 'can change after you picked it',
    no: 'cannot change after you picked it',
    best: 'no',
    role: 'fact',
  }),
  choice({
    id: 'authorship',
    label: 'Who can author it',
    question: 'Who can write this content?',
    why: 'If anyone can write it, an attacker can.',
    answers: {
      anyone: ['Anyone', 'can be written by anyone'],
      'registered-users': ['Registered users', 'can be written by registered users'],
      partners: ['Partners only', 'can be written only by partners'],
    },
    default: 'anyone',
    best: 'partners',
    role: 'fact',
  }),
  yesNo({
    id: 'supplierAssessed',
    label: 'Supplier security assessed',
    question: "Has the supplier's security been assessed?",
    why: 'A breached supplier reaches you through the integration.',
    yes: 'was assessed for security',
    no: 'was not assessed for security',
  }),
  yesNo({
    id: 'scanned',
    label: 'Scanned before use',
    question: 'Are packages and images scanned before use?',
    why: 'Scanning finds known malware and flaws before they run.',
    yes: 'is scanned before use',
    no: 'is not scanned before use',
  }),
  yesNo({
    id: 'privateMirror',
    label: 'Internal mirror with reserved names',
    question: 'Do installs come only from an internal mirror or approved list?',
    why: 'Prevents dependency confusion and typosquats.',
    yes: 'is reached only through an internal mirror',
    no: 'is installed from without an internal mirror',
  }),
  yesNo({
    id: 'carriesOutsiderContent',
    label: 'Carries text or files written by outsiders',
    question: 'Does it carry text or files that outsiders wrote (tickets, mail, shared documents)?',
    why: "An assessed supplier can still deliver an attacker's words.",
    yes: 'carries content that outsiders wrote',
    no: 'carries no content that outsiders wrote',
    best: 'no',
    role: 'fact',
  }),
]
