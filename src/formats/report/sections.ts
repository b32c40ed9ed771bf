/** What a report can hold, and who usually reads which of it. */

import * as text from '#text/report'

const IDS = [
  'summary',
  'diagram',
  'scope',
  'attackers',
  'plan',
  'decisions',
  'threats',
  'open',
  'register',
  'coverage',
  'changes',
  'method',
  'glossary',
] as const

export type SectionId = (typeof IDS)[number]

/** All sections in the order of the report. */
export const SECTIONS: readonly { readonly id: SectionId; readonly title: string }[] = IDS.map((id) => ({
  id,
  title: text.sections[id],
}))

export type Audience = { readonly id: string; readonly name: string; readonly sections: readonly SectionId[] }

/** Sets of sections by reader, each in the order in which that one reads; the last is everything. */
export const AUDIENCES: readonly Audience[] = [
  { id: 'manager', name: text.audiences.manager, sections: ['summary', 'diagram', 'plan'] },
  {
    id: 'engineer',
    name: text.audiences.engineer,
    sections: ['summary', 'diagram', 'plan', 'threats', 'open', 'attackers', 'scope', 'glossary'],
  },
  {
    id: 'auditor',
    name: text.audiences.auditor,
    sections: [
      'summary',
      'diagram',
      'decisions',
      'scope',
      'register',
      'open',
      'changes',
      'attackers',
      'plan',
      'coverage',
      'method',
      'glossary',
    ],
  },
  { id: 'everything', name: text.audiences.everything, sections: SECTIONS.map(({ id }) => id) },
]
