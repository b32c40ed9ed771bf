/** The minutes of a workshop. */

import { counted } from './locale'

/** What was decided, by where the threat stands. */
export const verdicts = {
  accepted: 'Accept',
  planned: 'Mitigate, planned',
  mitigated: 'Mitigate, in place',
  transferred: 'Transfer',
  avoided: 'Avoid',
  'not-applicable': 'Not applicable',
}
export const minutesOf = (title: string) => `Minutes: ${title}`
export const dateIs = (day: string) => `Date: ${day}`
export const participantsAre = (names: string) => `Participants: ${names}`
export const noParticipants = 'Participants: not named'
export const stageIs = (stage: string) => `Stage: ${stage}`
type Counts = {
  readonly now: number
  readonly earlier: number
  readonly open: number
  /** Of the organisation, which the counts of threats leave out. */
  readonly gaps: number
  readonly parked: number
}
export const counts = ({ now, earlier, open, gaps, parked }: Counts) =>
  `Decided: ${now}${earlier > 0 ? `, ${earlier} before` : ''}. Still open: ${open}${gaps > 0 ? ` and ${counted(gaps, 'gap')} of the organisation` : ''}. Parked: ${parked}.`
export const noDate = 'no date'
export const byDay = (day: string) => `by ${day}`
export const open = 'open'
export const reopened = 're-opened'
export const statuses = {
  confirmed: 'confirmed',
  unanswered: 'to confirm',
  mitigated: 'mitigated',
  reduced: 'reduced',
  suppressed: 'covered by a more specific threat',
}
export const decidedInThisWorkshop = 'Decided in this workshop'
export const nothing = 'Nothing.'
export const ownersAndDates = 'Owners and dates'
export const nobodyWasNamed = 'Nobody was named.'
export const parked = 'Parked'
export const stillOpen = 'Still open'
export const nothingOpen = 'Nothing: every threat is decided.'
export const decidedBefore = 'Decided before'
export const threat = 'Threat'
export const where = 'Where'
export const risk = 'Risk'
export const decision = 'Decision'
export const why = 'Why'
export const decidedBy = 'Decided by'
export const nobodyYet = 'Nobody yet'
export const state = 'State'
export const owner = 'Owner'
export const theWholeSystem = 'the whole system'
