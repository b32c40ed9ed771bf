/** How a threat stands and what people decided, in the words of cards, lists and print. */

import { list, names } from './locale'

export const dueOn = (day: string) => `due ${day}`

export const open = 'Open'
export const accept = 'Accept'
export const mitigate = 'Mitigate'
export const transfer = 'Transfer'
export const avoid = 'Avoid'
export const notApplicable = 'Not applicable'
export const accepted = 'Accepted'
export const toBeMitigated = 'To be mitigated'
export const transferred = 'Transferred'
export const avoided = 'Avoided'
export const reOpened = 'Re-opened'
export const mitigationPlanned = 'Mitigation planned'
export const mitigated = 'Mitigated'
/** What a decision came to, inside a sentence. */
export const decidedAs = {
  open: 'open',
  accepted: 'accepted',
  mitigated: 'to be mitigated',
  transferred: 'transferred',
  avoided: 'avoided',
  'not-applicable': 'not applicable',
}
export const itWasAndIs = (from: keyof typeof status, to: keyof typeof status) =>
  `It was ${status[from]} and is ${status[to]}`
export const riskRose = (from: Score, to: Score) =>
  `The risk rose from ${from.likelihood} × ${from.impact} to ${to.likelihood} × ${to.impact}`
export const noLongerInPlace = (mitigations: readonly string[]) => `No longer in place: ${names(mitigations)}`
export const newFact = (fact: string) => `New: ${fact}`
export const alsoThrough = (names: readonly string[]) => `Now also through ${list(names)}`
export const newFacts = 'It stands on facts that were not there'

export const confirmed = 'Confirmed'
export const reducedBy = (names: string) => `Reduced by ${names || whatIsInPlace}; no mitigation removes it`
export const mitigatedBy = (names: string) => `Mitigated by ${names || whatIsInPlace}`
export const toConfirm = (question: string, others: number) =>
  others > 0 ? `To confirm: ${question}? (+${others})` : `To confirm: ${question}?`
export const coveredBy = (title: string | null) =>
  title ? `Covered by a more specific threat: ${title}` : 'Covered by a more specific threat'

const whatIsInPlace = 'what is in place'
type Score = { readonly likelihood: number; readonly impact: number }
const status = {
  confirmed: 'confirmed',
  unanswered: 'to confirm',
  reduced: 'reduced',
  mitigated: 'mitigated',
  suppressed: 'covered by a more specific threat',
}
