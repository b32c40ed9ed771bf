/** The report as a whole: sections, readers, forms, words that every section uses. */

import { list } from './locale'

export const sections = {
  summary: 'Management summary',
  diagram: 'Diagram',
  scope: 'Scope and assumptions',
  attackers: 'Attackers',
  decisions: 'Decisions and evidence',
  threats: 'Threats by element',
  plan: 'Mitigations and plan',
  open: 'Open points',
  register: 'Threat register',
  coverage: 'Coverage',
  changes: 'Changes since the last baseline',
  method: 'Method and provenance',
  glossary: 'Glossary and references',
}
export const audiences = {
  manager: 'Manager',
  engineer: 'Engineer',
  auditor: 'Auditor',
  everything: 'Everything',
}

export const aboutHtml = 'One file to read, send and print; nothing in it is loaded from elsewhere.'
export const aboutMarkdown =
  'The same sections as text, for wikis and for version control, with the drawing as Mermaid.'
export const aboutCsv = 'The threat register as a table for spreadsheets, a row for each threat.'
export const aboutSarif =
  'The threat register for code scanning and dashboards, with decisions as suppressions.'

/** Where a threat stands. */
export const standings = {
  're-opened': 'Re-opened',
  open: 'Open',
  'to-confirm': 'Open, to confirm',
  reduced: 'Open, reduced',
  planned: 'Planned',
  accepted: 'Accepted',
  transferred: 'Transferred',
  mitigated: 'Mitigated',
  avoided: 'Avoided',
  'not-applicable': 'Not applicable',
  covered: 'Covered by a more specific threat',
}
/** How a threat was judged by the facts. */
export const statuses = {
  confirmed: 'confirmed',
  unanswered: 'to confirm',
  mitigated: 'mitigated',
  reduced: 'reduced',
  suppressed: 'covered by a more specific threat',
}
export const none = 'none'
export const statusChanged = (from: string, to: string) => `it was ${from} and is ${to}`
type Score = { readonly likelihood: number; readonly impact: number }
export const riskChanged = (from: Score, to: Score) =>
  `likelihood × impact was ${from.likelihood} × ${from.impact} and is ${to.likelihood} × ${to.impact}`
export const controlsLost = (names: string) => `no longer in place: ${names}`
export const furtherCites = (more: number) => ` +${more}`
export const alsoThrough = (names: readonly string[]) => `now also through ${list(names)}`
export const factsNew = (facts: string) => `new: ${facts || 'reasons that were not known'}`

export const catalogueSize = (rules: number, mitigations: number) =>
  `${rules} rules, ${mitigations} mitigations`
export const threatModel = 'Threat model'
export const dateOfTheReport = 'Date of the report'
export const owner = 'Owner'
export const stage = 'Stage'
export const tookPart = 'Participants'
export const modelLastChanged = 'Model last changed'
export const nextReview = 'Next review'
export const catalogue = 'Catalogue'
export const modelFile = 'Model file'

export const kindOfDocument = 'Threat model report'
/** After “Threat model report”, at the foot of printed pages. */
export const inFooter = (name: string) => ` · ${name}`
export const pageTitle = (title: string) => `${title} – threat model report`
export const contents = 'Contents'
export const linkTo = (title: string) => `Link to ${title}`
export const classWide = ' class="wide"'

export const nothingLeft = 'nothing left'
export const whereTheRiskStands = 'Where the risk stands'
export const risk = 'Risk'
export const worst = 'Worst'
export const threatsLeft = 'Threats left'
export const threatsLeftToday = 'Threats left today'
export const matrixAxes = 'likelihood ↓ impact →'
export const matrixAxesHead = 'Likelihood ↓ impact →'

export const drawingInHtml =
  'The model is too large to be drawn as text; the drawing is in the HTML report, and an SVG of it can be exported beside.'
