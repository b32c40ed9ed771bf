/** What a report can hold, and who usually reads which of it. */

export const SECTIONS = [
  { id: 'summary', title: 'Management summary' },
  { id: 'diagram', title: 'Diagram' },
  { id: 'scope', title: 'Scope and assumptions' },
  { id: 'attackers', title: 'Attackers' },
  { id: 'threats', title: 'Threats by element' },
  { id: 'plan', title: 'Mitigations and plan' },
  { id: 'open', title: 'Open points' },
  { id: 'register', title: 'Threat register' },
  { id: 'coverage', title: 'Coverage' },
  { id: 'changes', title: 'Changes since the last baseline' },
  { id: 'method', title: 'Method and provenance' },
  { id: 'glossary', title: 'Glossary and references' },
] as const

export type SectionId = (typeof SECTIONS)[number]['id']

export type Audience = { readonly id: string; readonly name: string; readonly sections: readonly SectionId[] }

/** Sets of sections by reader; the last one is everything. */
export const AUDIENCES: readonly Audience[] = [
  { id: 'manager', name: 'Manager', sections: ['summary', 'diagram', 'plan'] },
  {
    id: 'engineer',
    name: 'Engineer',
    sections: ['summary', 'diagram', 'scope', 'attackers', 'threats', 'plan', 'open', 'glossary'],
  },
  {
    id: 'auditor',
    name: 'Auditor',
    sections: [
      'summary',
      'diagram',
      'scope',
      'attackers',
      'plan',
      'open',
      'register',
      'coverage',
      'changes',
      'method',
      'glossary',
    ],
  },
  { id: 'everything', name: 'Everything', sections: SECTIONS.map(({ id }) => id) },
]
