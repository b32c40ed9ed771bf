/** The list of threats: filters, groups, cards while they are closed. */

import { plural } from './locale'

export const decideOnPicked = (count: number) => `Decide on ${count} picked…`
export const stopPicking = 'Stop picking'
export const decideOnThese = (count: number) => `Decide on these ${count}…`
export const select = 'Select…'
export const addAThreat = 'Add a threat'
export const triage = 'Triage'
export const decideOnSeveral = 'Decide on several threats'
export const sameDecision = (count: number) => `The same decision for ${plural(count, 'threat')}`
export const cancel = 'Cancel'

export const asDrawn = 'The way it is drawn'

export const addFromPalette = 'Add one from the palette, and its threats appear here.'
export const noAssetsYet = 'No assets yet'
export const nothingFound = 'Nothing found'
export const clearSearchAndLetter = 'Clear search and letter'
export const nothingNeedsAttention = 'Nothing needs attention now'
export const countToConfirm = (count: number) => `${count} to confirm`
export const countAnswered = (count: number) => `${count} answered`
export const noThreatsHere = 'No threats here'
export const nothingLeftToConfirm = 'Nothing left to confirm'
export const nothingAnsweredYet = 'Nothing answered yet'
export const noRuleApplies = 'No rule applies to this.'
export const everyQuestionAnswered = 'Every question about this was answered.'
export const mitigationsBringThemHere = 'Mitigations that you mark in place bring threats here.'

export const threatsWorstFirst = 'Threats, worst first'
export const aboutTheOrganisation = 'About the organisation'
export const noLetterYet = 'No letter yet'

export const elements = (count: number) => plural(count, 'element')

export const fromThisRulePack = 'From this rule pack'

export const pick = (title: string) => `Pick: ${title}`

export const spoofing = 'Spoofing'
export const tampering = 'Tampering'
export const repudiation = 'Repudiation'
export const disclosure = 'Disclosure'
export const denial = 'Denial'
export const privilege = 'Privilege'
export const threatsByStrideLetter = 'Threats by STRIDE letter'
export const noneConsideredYet = (name: string, meaning: string) =>
  `${name}: no threat considered yet. ${meaning}`
export const countOpen = (count: number) => `${count} open`
export const noThreatConsidered = 'no threat considered yet'
export const noThreatYet = 'No threat yet:'
export const addAThreatOf = (name: string) => `Add a threat: ${name}`

export const ownThreat = 'Own threat'
/** `status` says how the threat stands. */
export const onElement = <Link>(where: Link, status: Link): readonly (Link | string)[] => [
  'on ',
  where,
  ' · ',
  status,
]
export const flowsTo = <Link>(count: number, element: Link): readonly (Link | string)[] => [
  `${count} flows to `,
  element,
]

export const listOfThreats = 'List of threats'
export const showMoreOf = (more: number, all: number) => `Show ${more} more of ${all}`

export const needsAttention = 'Needs attention'
export const toConfirm = 'To confirm'
export const all = 'All'
export const answered = 'Answered'
export const byRisk = 'By risk'
export const byElement = 'By element'
export const byCause = 'By cause'
export const byLetter = 'By letter'
export const bySeverity = 'By severity'
export const whatToShow = 'What to show'
export const questions = 'Questions'
export const mitigations = 'Mitigations'
export const filter = 'Filter'
export const filtersOn = (count: number) => `${plural(count, 'filter')} on`
export const clearFilters = 'Clear all'
export const findAThreat = 'Find a threat'
export const groupThreats = 'Group threats'
export const onlyShowAllElements = (label: string) => `Only ${label}: show all elements`
export const onlyShowAllThreats = (label: string) => `Only ${label}: show all threats`
export const only = (label: string) => `Only: ${label}`

export const onElements = (count: number, unsure: number) =>
  unsure > 0 ? `on ${plural(count, 'element')} · ${unsure} to confirm` : `on ${plural(count, 'element')}`

export const eachUnlessAnsweredWell =
  'Nothing is confirmed, high or critical here yet. These threats wait for answers:'
export const outOfReachOfEveryone = (count: number) => `Out of reach of every attacker in scope (${count})`
export const lessUrgent = (count: number, answered: boolean) =>
  answered ? `${count} more, less urgent or answered` : `${count} more, less urgent`
export const showAll = 'Show all'
