/** Sections of the report: summary, scope, diagram, method, glossary. */

import { counted, pluralWord } from './locale'

export const size = (assets: number, flows: number, zones: number, out: number) =>
  `The model has ${counted(assets, 'asset')}, ${counted(flows, 'data flow')} and ${counted(zones, 'zone')}${out > 0 ? `, ${out} of them out of scope` : ''}.`
export const found = (threats: number, counts: string) =>
  `${counted(threats, 'threat')} found or written down: ${counts}.`
export const carried = (count: number) => `${count} of them closed with that risk kept`
export const aboveLine = (level: string, above: number) =>
  `Risks up to ${level} are accepted without further work; ${counted(above, 'threat')} ${pluralWord(above, 'is', 'are')} above that line.`
export const noneAbove = (level: string) =>
  `No threat that waits for work or a decision is above ${level}, the level that is accepted.`
export const becomes = (level: string, score: number) =>
  `With what is planned the highest becomes ${level} ${score}.`
export const none = 'none'
export const noneFound = (question: string) => `None found. ${question}`
export const closedState = 'closed'
export const inherent = 'Inherent'
export const aboutInherent = 'as if no mitigation were in place'
export const residual = 'Residual'
export const aboutResidual = 'today, with what is in place'
export const target = 'Target'
export const aboutTarget = 'once what is planned is in place too'
export const whatWeighsMost = 'What weighs most'
export const whatIsToBeDecided = 'What is to be decided'
export const byKindOfThreat = 'By kind of threat'
export const nothingLeft = 'No residual risk is left.'
export const highestLeft = 'The highest residual risk is '
export const everyThreatIsClosed = 'Every threat is closed.'
export const worstThreats = 'The worst threats that are open or planned'
export const risk = 'Risk'
export const threat = 'Threat'
export const where = 'Where'
export const whatCouldHappen = 'What could happen'
export const state = 'State'
export const threatsByStrideLetter = 'Threats by STRIDE letter'
export const kind = 'Kind'
export const worstLeft = 'Worst residual risk'

/** What is to be decided: how many of what, printed bold, and the rest of the sentence. */
type Ask = readonly [string, string]
export const decisionsReopened = (count: number): Ask => [
  counted(count, 'decision'),
  'no longer fit the system and are to be taken again.',
]
export const criticalUndecided = (count: number): Ask => [
  counted(count, 'critical threat'),
  'confirmed and not decided.',
]
export const highUndecided = (count: number): Ask => [
  counted(count, 'high threat'),
  'confirmed and not decided.',
]
export const mitigationsLate = (count: number, day: string): Ask => [
  counted(count, 'mitigation'),
  `planned for a day before ${day} and not in place.`,
]
export const mitigationsUnowned = (count: number): Ask => [
  counted(count, 'planned mitigation'),
  'without an owner or a due date.',
]
export const decisionsUnreasoned = (count: number): Ask => [
  counted(count, 'decision'),
  'without the reason that others will ask for.',
]
export const threatsAsking = (count: number): Ask => [
  counted(count, 'threat'),
  'that a question about the system would confirm or rule out.',
]
export const nextReview = (day: string) => `Next review: ${day}`
export const noReviewPlanned = 'No review is planned; somebody said so.'
export const noReviewDate = 'No review date is set.'
export const reviewPassed = ', it has passed.'

export const decided = {
  open: 'nothing decided yet',
  accepted: 'accept',
  mitigated: 'mitigate',
  transferred: 'transfer',
  avoided: 'avoid',
  'not-applicable': 'not applicable',
}
export const withControls = (names: string) => `with ${names}`
export const ownerIs = (name: string) => `owner ${name}`
export const dueOn = (day: string) => `due ${day}`
export const decidedBy = (name: string, day: string) =>
  `decided${name ? ` by ${name}` : ''}${day ? ` on ${day}` : ''}`
export const decisionThen = 'Decision then'
export const decision = 'Decision'
export const changedSince = 'Changed since'
export const note = 'Note'

export const crownJewel = '(crown jewel)'
export const noScope = 'Nobody has written down what the model covers and what it leaves out.'
export const assumptions = 'Assumptions'
export const noAssumptions = 'No assumptions are written down.'
export const whoTookPart = 'Participants'
export const leftOut = 'Left out'
export const noReasonGiven = 'no reason given'
export const nothingLeftOut = 'Nothing that is drawn is left out.'
export const outOfScope = 'Out of scope'
export const element = 'Element'
export const reason = 'Reason'
export const assets = 'Assets'
export const thereAreNoAssets = 'There are no assets.'
export const asset = 'Asset'
export const zone = 'Zone'
export const notes = 'Notes'
export const noneDrawn = 'none drawn'
export const zones = 'Zones'
export const noZonesAreDrawn = 'No zones are drawn.'
export const trustLevel = 'Trust level'
export const dataFlows = 'Data flows'
export const thereAreNoDataFlows = 'There are no data flows.'
export const from = 'From'
export const to = 'To'
export const flow = 'Flow'

export const aboutTheDiagram =
  'Boxes are assets, dashed frames are zones of trust, arrows are data flows. A badge says how many threats on an asset or flow are open, and how bad the worst of them is.'
export const zoneAndTrust = (name: string, trust: number) => `${name} (trust ${trust})`
export const unnamed = 'Unnamed'

export const catalogueHolds = (rules: number, mitigations: number, kinds: number) =>
  `${rules} rules, ${mitigations} mitigations, ${kinds} kinds`
export const registerHolds = (threats: number, decisions: number) =>
  `${counted(threats, 'threat')}, ${counted(decisions, 'decision')} kept`
export const reportOf = 'Report of'
export const model = 'Model'
export const lastChanged = 'Last changed'
export const catalogue = 'Catalogue'
export const rulePacks = 'Rule packs'
export const register = 'Register'
export const howThreatsAreFound =
  'Threats are found by rules on the diagram and on what was answered about it; the same model and catalogue always give the same threats. A threat is confirmed when stated facts make it so, and to be confirmed while a question is open whose answer would rule it out. People add threats of their own.'
export const howRiskIsScored =
  'Risk is likelihood × impact, each from 1 to 5: critical from 20, high from 12, medium from 6, low below. Mitigations in place lower the likelihood or answer the threat. A score that people gave takes the place of the rules’ and says why.'
export const markOfTheModel = 'SHA-256 of the model file'
export const aboutTheMark =
  'The SHA-256 of the model file is that of the JSON which Strideboard exports for this model, so it can be compared with the file that is kept.'
export const howDecisionsAreKept =
  'A decision keeps a fingerprint of the facts it stood on: how the threat was judged, its score, its reasons, the mitigations in place. When one of these gets worse the threat is re-opened, and the old decision is shown with it.'

export const terms: readonly (readonly [string, string])[] = [
  ['Asset', 'A thing that is drawn: a person, program, model, store or device.'],
  ['Data flow', 'An arrow from one asset to another; what travels there, with or without an answer.'],
  ['Zone', 'A frame around assets of the same trust, from 0 (anyone) to 5 (management).'],
  ['Threat', 'Something that could go wrong on an element, as the diagram is now.'],
  ['Mitigation', 'What lowers the likelihood of threats or answers them; in place or planned.'],
  ['Inherent risk', 'The risk as if no mitigation were in place.'],
  ['Residual risk', 'The risk today, with the mitigations that are in place.'],
  ['Target risk', 'The risk once the planned mitigations are in place too.'],
  [
    'Open',
    'Nobody has decided, or the decision no longer fits; where nothing is added, stated facts confirm it.',
  ],
  ['To confirm', 'Holds unless a question is answered well that nobody has answered yet.'],
  ['Reduced', 'Mitigations in place lower it as far as they can; what is left waits for a decision.'],
  ['Re-opened', 'Decided once; since then the facts got worse, so that it is to be decided again.'],
  ['Planned', 'Decided to mitigate; not all of the mitigations are in place.'],
  ['Closed', 'Nothing is left to do: mitigated, accepted, transferred, avoided or not applicable.'],
  ['Accepted', 'Known and left as it is, with a reason.'],
  ['Transferred', 'Somebody else carries it, such as an insurer or a supplier.'],
  ['Avoided', 'What made it possible is done away with.'],
  ['Crown jewel', 'What an attacker would want most.'],
]
export const references = 'References'
