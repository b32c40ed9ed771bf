/** Triage: going through the threats in a workshop, one at a time. */

import { list, plural } from './locale'

export const inAWeek = 'In a week'
export const inTwoWeeks = 'In two weeks'
export const inAMonth = 'In a month'
export const inAQuarter = 'In a quarter'
export const keep = 'Keep'
export const dueDate = 'Due date'
export const untilWhen = 'Until when?'

export const cancel = 'Cancel'
export const howToLeaveTheField = 'Enter keeps it, Esc gives up'

export const noMitigation = 'No'
export const planned = 'Planned'
export const inPlace = 'In place'
export const toBeMitigated = (title: string) => `To be mitigated: ${title}`
export const mitigate = 'Mitigate'
export const mitigateWith = 'Mitigate with'
export const noMitigationKnown = 'No mitigation is known for this; say what is done in the note of the card.'

export const owner = 'Owner'
export const whoFollowsItUp = 'Who follows it up?'

export const parked = (title: string) => `Parked: ${title}`
export const park = 'Park'
export const parkTheThreat = 'Park the threat'
export const whatToFindOut = 'What has to be found out? (optional)'

export const acceptTheRisk = 'Accept the risk'
export const whyAccept = 'Why can it be accepted?'
export const accept = 'Accept'
export const transferTheRisk = 'Transfer the risk'
export const whoTakesIt = 'Who takes it over, and why?'
export const transfer = 'Transfer'
export const notApplicable = 'Not applicable'
export const whyNotApplicable = 'Why does it not apply here?'
export const doesNotApply = 'Does not apply'
export const avoidTheRisk = 'Avoid the risk'
export const whatIsNotDone = 'What is not done any more?'
export const avoid = 'Avoid'
export const optional = (why: string) => `${why} (optional)`

export const nothingToGoThrough = 'Nothing to go through'
export const allAreDecided = (count: number) => `All ${count} are decided`
export const decidedAndLeft = (count: number, left: number) => `${count} decided, ${left} left open`
export const chooseAnotherFilter = 'Choose another filter under Set up.'
export const goToFirstOpen = 'Go to the first that is open'

export const minutes = 'Minutes'
export const download = 'Download'
export const copy = 'Copy'
export const minutesAsMarkdown = 'Minutes as Markdown'
export const copied = 'Copied'
export const clipboardIsKept =
  'The browser does not let this page use the clipboard: select the text and copy it.'

export const parkingLot = 'Parking lot'
export const nothingIsParked = 'Nothing is parked.'
export const takeOutPoint = (position: number) => `Take out point ${position}`
export const anotherPoint = 'Another point'
export const parkIt = 'Park it'

export const wasNotReopened = 'This threat was not re-opened'

export const undo = 'Undo'
export const next = 'Next'
export const back = 'Back'
export const due = 'Due'
export const stillHolds = 'Still holds'

export const position = (at: number, total: number) => `${at} of ${total}`
export const endOf = (total: number) => `End of ${total}`
export const triage = 'Triage'
export const progress = (where: string, count: number) => `${where}, ${count} decided`
export const setUp = 'Set up'
export const personDecides = (by: string) => `${by} decides`
export const keys = 'Keys'
export const leaveTriage = 'Leave triage'
export const decided = 'Decided'
export const goingThrough = (show: keyof typeof queue, letter: string | null) =>
  letter ? `Going through ${queue[show]}, letter ${letter}` : `Going through ${queue[show]}`
export const withGaps = (going: string, threats: number, gaps: number) =>
  gaps > 0 ? `${going}: ${plural(threats, 'threat')} and ${plural(gaps, 'gap')} of the organisation` : going
export const timeLeft = 'Time left'
export const timeIsUp = 'Time is up'
export const goOn = 'Go on'
export const pause = 'Pause'

export const keysExplained = 'Where something is asked, Enter keeps it and goes on, Esc gives up.'

export const backToTheThreats = 'Back to the threats'

export const allOpen = 'All open'
export const needsAttention = 'Needs attention'
export const reOpened = 'Re-opened'
export const everything = 'Everything'
export const allLetters = 'All letters'
export const noTimeLimit = 'None'
export const goThrough = 'Go through'
export const strideLetter = 'STRIDE letter'
export const timeForEach = 'Time for each threat'
export const beginANewWorkshop = 'Begin a new workshop'
export const newWorkshopExplained = 'Decisions stay; queue and minutes begin anew.'
export const namesPartedByCommas = 'Names, separated by commas'
export const participants = 'Participants'
export const standsWithEachDecision = 'Stands with each decision'
export const whoDecides = 'Who decides'
export const notSaid = 'Not said'

export const ownerIs = (owner: string) => `Owner ${owner}`
export const dueOn = (due: string) => `due ${due}`
export const decidedBy = (by: string) => `decided by ${by}`
export const reOpenedStop = 'Re-opened.'
/** `mark` says that it is re-opened; what changed follows as a list. */
export const itWas = <Link>(mark: Link, was: string, reason: string): readonly (Link | string)[] => [
  mark,
  reason === '' ? ` It was ${was}. Since then:` : ` It was ${was}: “${reason}”. Since then:`,
]
/** `standing` is what was decided, `relies` the mitigations that it names. */
export const decidedWith = <Link>(
  standing: Link,
  relies: readonly string[],
  reason: string,
): readonly (Link | string)[] => [
  standing,
  relies.length > 0 ? ` with ${list(relies)}` : '',
  reason === '' ? '' : `: ${reason}`,
]

export const ownThreat = 'Own threat'
export const onElement = <Link>(where: Link): readonly (Link | string)[] => ['on ', where]
export const because = 'Because'
export const andMore = (count: number) => `and ${count} more`
export const mitigations = 'Mitigations'
export const whoCouldDoIt = 'Who could do it'

export const whatIsShown = 'What is shown'

export const nothingToUndoHere = 'Nothing to undo here'
export const undone = (label: string | null) => `Undone: ${label}`

export const flowsTo = (flows: number, name: string) => `${flows} flows to ${name}`
export const theWholeSystem = 'the whole system'

/** Where a mitigation stands. */
export const controlState = { 'in-place': 'in place', planned: 'planned', absent: 'not in place', open: '' }
export const seconds = (count: number) => `${count} s`
export const minutesShort = (count: number) => `${count} min`
export const isParked = 'parked'
/** What the queue holds. */
export const queue = {
  attention: 'what needs attention',
  open: 'all that is open',
  're-opened': 'what re-opened',
  all: 'everything',
}

export const outOfReach = 'Out of reach of every attacker in scope.'
