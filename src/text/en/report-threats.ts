/** Sections of the report: threats, mitigations, open points, register, coverage, changes, attackers. */

import { counted, pluralWord } from './locale'

export const inPlace = 'In place'
export const planned = 'Planned'
export const couldHelp = 'Could help'
export const likelihoodImpact = (likelihood: number, impact: number) =>
  `likelihood ${likelihood} × impact ${impact}`
export const inherentIs = (score: string) => `inherent ${score}`
export const targetIs = (score: string) => `target ${score}`
export const nameAndKind = (name: string, kind: string) => `${name} (${kind})`
export const none = 'none'
export const scoredByHand = (reason: string) => `Scored by hand: ${reason}`
/** Between the ways in which a threat goes. */
export const orWhen = ', or when '
export const noThreatsWereFound = 'No threats were found.'
export const theWholeSystem = 'The whole system'
export const threatsInBriefOn = (name: string) => `Threats on ${name} that wait for an answer, or of low risk`
export const threat = 'Threat'
export const risk = 'Risk'
export const state = 'State'
export const goneWhen = 'Gone when'
export const closedThreatsOn = (name: string) => `Closed threats on ${name}`
export const closedThreat = 'Closed threat'
export const how = 'How'
export const because = 'Because'
export const score = 'Score'
export const who = 'Who'

export const nothingAbove = (level: string) =>
  `No threat is above ${level}, the level of risk that is accepted.`
type Effort = { readonly low: number; readonly medium: number; readonly high: number }
export const smallestSet = (level: string, steps: number, { low, medium, high }: Effort, threats: number) =>
  `The smallest set found that brings threats down to ${level}, the level of risk that is accepted: ${counted(steps, 'step')} (effort: ${high} high, ${medium} medium, ${low} low) for ${counted(threats, 'threat')}.`
export const wouldStay = (threats: number) => `${counted(threats, 'threat')} would stay above it.`
export const efforts = { low: 'low', medium: 'medium', high: 'high' }
export const nothingInPlace = 'Nobody has said that a mitigation is in place.'
export const nothingPlanned = 'No mitigation is marked as planned on the diagram.'
export const nothingToWaitFor = 'No threat waits for a planned mitigation.'
export const toBeMitigated = 'Threats to be mitigated, with who does it and when'
export const where = 'Where'
export const decision = 'Decision'
export const whatWouldBeEnough = 'What would be enough'
export const nothingHelps = 'No mitigation of the catalogue brings a threat under the line.'
export const wouldStayAbove = 'What would stay above the line:'
export const mitigationsInOrder = 'Mitigations in the order in which they do most'
export const step = 'Step'
export const mitigation = 'Mitigation'
export const effort = 'Effort'
export const bringsUnderTheLine = 'Brings under the line'
export const helpsTheOtherSteps = 'helps the other steps'
export const plannedMitigations = 'Planned mitigations'
export const mitigationsInPlace = 'Mitigations in place'
export const whatItDoes = 'What it does'

export const reOpenedDecisions = 'Re-opened decisions'
export const allStillFit = 'Every decision still fits the system.'
export const noLongerFit = 'Decisions that no longer fit'
export const decisionThen = 'Decision then'
export const changedSince = 'Changed since'
export const late = 'Late'
export const nothingLate = 'Nothing that is planned is late.'
export const plannedAndLate = 'Planned mitigations whose day has passed'
export const questionsToAnswer = 'Questions to answer'
export const aboutTheOrganisation = 'About the organisation'
export const noGaps = 'No gap of the organisation is known.'
export const gaps = 'Gaps of the organisation, apart from the threats to the system and in none of the counts'
export const gap = 'Gap'
export const whatAnswersIt = 'What answers it'
export const everyQuestionIsAnswered = 'Every question is answered.'
export const questionsToAnswerFirst = 'Questions whose answers settle threats, the most risk first'
export const question = 'Question'
export const about = 'About'
export const settles = 'Settles'
export const isInPlace = (controlName: string) => `Is this in place: ${controlName}?`

/** How many threats stand so, by how they stand. */
export const standingCounts = {
  're-opened': (count: number) => `${count} re-opened`,
  open: (count: number) => `${count} open`,
  'to-confirm': (count: number) => `${count} open, to confirm`,
  reduced: (count: number) => `${count} open, reduced`,
  planned: (count: number) => `${count} planned`,
  accepted: (count: number) => `${count} accepted`,
  transferred: (count: number) => `${count} transferred`,
  mitigated: (count: number) => `${count} mitigated`,
  avoided: (count: number) => `${count} avoided`,
  'not-applicable': (count: number) => `${count} not applicable`,
  covered: (count: number) => `${count} covered by a more specific threat`,
}
/** `counts` are some of those above. */
export const threatsByStanding = (all: number, counts: readonly string[]) =>
  `${counted(all, 'threat')}: ${counts.join('; ')}.`
export const thereAreNoThreats = 'There are no threats.'
export const everyThreatTheWorstFirst = 'Every threat, the worst first'
export const riskThenNowTarget = 'Risk: inherent, today, target'
export const openFirst = (shown: number, all: number) =>
  `The ${shown} of ${all} questions that settle most; each threat to confirm names its own.`
export const decisionsOfGone = 'Decisions about threats that are gone'
export const thereAreNone = 'There are none.'
export const decisionsKept = 'Decisions kept in case the threat comes back'

/** After the name of a framework. */
export const tactics = ', tactics'
export const techniques = ', techniques that rules cite'
export const byState = (open: number, answered: number, none: number) =>
  `${open} open, ${answered} answered, ${none} with no threat.`
export const noThreat = 'No threat'
export const states = { open: 'open', answered: 'answered', none: 'none' }
export const aboutCoverage =
  'Open: some threat is open or planned. Answered: there are threats and all are closed. None: no threat of the model belongs to it; whether that is right is for people to say.'
export const strideByElement = 'STRIDE by element'
export const stagesOfTheLifecycle = 'Stages of the lifecycle'
export const thereIsNothingToShow = 'There is nothing to show.'
export const toDoAndClosed = (toDo: number, closed: number) => `${toDo} to do, ${closed} closed`
export const byElementAndLetter = 'Threats to do (open or planned) / closed'
export const nowClosed = 'Closed'
export const element = 'Element'

export const comparedWith = (name: string, day: string) => `Compared with “${name}” of ${day}.`
export const newCrossings = (flows: number) =>
  `${counted(flows, 'flow')} between zones that had none between them`
export const newKinds = (assets: number) => `${counted(assets, 'asset')} of a kind that was not there`
export const newCritical = (threats: number) =>
  `${counted(threats, 'critical threat')} that ${pluralWord(threats, 'was', 'were')} not critical or not there`
export const worthAReview = (reasons: string) => `Worth a review: ${reasons}.`
export const noBaseline = 'No baseline has been taken yet, so there is nothing to compare with.'
export const thisReport = 'This report'
export const overTime = 'Threats over time'
export const baseline = 'Baseline'
export const day = 'Day'
export const elementsAdded = 'Elements added'
export const elementsRemoved = 'Elements removed'
export const elementsChanged = 'Elements changed'
export const newThreats = 'New threats'
export const threatsGone = 'Threats gone'
export const scoredAnew = 'Re-scored'
export const reOpened = 'Re-opened'
export const nothingHasChanged = 'Nothing has changed.'
export const changesSince = 'Changes since the last baseline'
export const what = 'What'
export const howMany = 'How many'
export const which = 'Which'

export const nobodyCan = (threats: number) =>
  `${counted(threats, 'threat')} that no attacker in scope can carry out; the register names them.`
export const assets = (count: number) => counted(count, 'asset')
export const jewelsOf = (reachable: number, all: number) => `${reachable} of ${all}`
export const notInScope = (names: string) => `Not in scope: ${names}.`
export const pathsOf = (through: number, all: number) => `${through} of ${all}`
export const onElement = (name: string) => `on ${name}`
export const nobodyLeftOut = 'No profile is left out.'
export const nowhere = 'nowhere'
export const nobodyIsInScope = 'No attacker is in scope.'
export const attackersInScope = 'Attackers in scope'
export const attacker = 'Attacker'
export const motives = 'Motives'
export const capability = 'Capability'
export const entersAt = 'Enters at'
export const reaches = 'Reaches'
export const crownJewels = 'Crown jewels'
export const howItMightHappen = 'How it might happen'
export const noWay = 'No attack path leads from an attacker in scope to what they would want.'
export const threatsOnTheWay = 'Threats on the way'
export const mostWaysPassThrough = 'Most ways pass through'

export const aboutEvidence =
  'Each decision with its reason, by whom and when. The mark is of the facts that it stood on; when they get worse, the threat re-opens and what changed stands beside it.'
export const risksKept = 'Risks that are kept: accepted or transferred'
export const noRiskKept = 'No risk is accepted or transferred.'
export const ruledOut = 'Ruled out: not applicable or avoided'
export const nothingRuledOut = 'Nothing is ruled out.'
export const mitigatedOrPlanned = 'To be mitigated, or mitigated'
export const nothingMitigated = 'Nobody has decided to mitigate a threat.'
export const decisionAndReason = 'Decision and reason'
export const decidedBy = 'By whom, when'
export const factsAndSince = 'Facts, changed since'
export const notSaid = 'not said'
export const noFactsKept = 'no facts kept'
export const unchanged = 'unchanged'
export const excludedAttackers = (names: string) => `Attackers not in scope: ${names}.`
export const outOfReach = (threats: number) =>
  `${counted(threats, 'threat')} that no attacker in scope can carry out.`
