/** Steps of answering, deciding and planning, and what is said about them. */

import { plural, pluralWord } from './locale'

export const markControl = {
  'in-place': (name: string) => `Mark “${name}” in place`,
  planned: (name: string) => `Mark “${name}” planned`,
  absent: (name: string) => `Mark “${name}” not in place`,
}
export const markControls = {
  'in-place': (count: number) => `Mark ${plural(count, 'mitigation')} in place`,
  planned: (count: number) => `Mark ${plural(count, 'mitigation')} as planned`,
}
/** What is said once it is marked. */
export const controlStands = {
  'in-place': (name: string) => `${name}: in place`,
  planned: (name: string) => `${name}: planned`,
  absent: (name: string) => `${name}: not in place`,
  open: (name: string) => `${name}: no answer`,
}
export const clearControl = (name: string) => `Clear “${name}”`
export const elements = (count: number) => plural(count, 'element')
export const answerFor = (label: string, where: string) => `Answer “${label}” for ${where}`

export const decide = {
  open: (what: string) => `Re-open ${what}`,
  accepted: (what: string) => `Accept ${what}`,
  mitigated: (what: string) => `Mitigate ${what}`,
  transferred: (what: string) => `Transfer ${what}`,
  avoided: (what: string) => `Avoid ${what}`,
  'not-applicable': (what: string) => `Not applicable: ${what}`,
}
export const changeScore = (what: string) => `Change score of ${what}`
export const noteOn = (what: string) => `Note on ${what}`
export const clearDecisionOn = (what: string) => `Clear decision on ${what}`
export const decideTheSameOn = (what: string) => `Decide the same on ${what}`
export const threats = (count: number) => plural(count, 'threat')

export const moveOut = (what: string) => `Move ${what} out of its zone`
export const moveTo = (what: string, zone: string) => `Move ${what} to ${zone}`
export const changeKindTo = (name: string) => `Change kind to ${name}`
export const takeBackIntoScope = 'Take back into scope'
export const takeOutOfScope = 'Take out of scope'
export const resizeZone = 'Resize zone'
export const moveBySize = 'Move'

export const zone = 'Zone'
export const addStep = (name: string) => `Add ${name}`

export const setTheRiskAppetite = 'Set the risk appetite'

export const changeStage = 'Change stage'
export const takeTheReviewDateAway = 'Remove the review date'
export const setTheReviewDate = 'Set the review date'

export const noRoomForBaseline = 'There is no room for another baseline'
export const roomForBaselines = (count: number, megabytes: number) =>
  `A model keeps ${count} at most, of ${megabytes} MB together. Delete an old one first, or keep it as a file.`
export const takeBaseline = (name: string) => `Take baseline “${name}”`
export const renameBaseline = 'Rename baseline'
export const deleteBaseline = 'Delete baseline'

export const settled = (count: number) => `${count} ${pluralWord(count, 'threat')} settled`
export const confirmed = (count: number) => `${count} ${pluralWord(count, 'threat')} confirmed`
export const raised = (count: number) => `${count} new ${pluralWord(count, 'threat')}`
export const furtherSettled = (count: number) => `${count} settled`
export const furtherConfirmed = (count: number) => `${count} confirmed`
export const furtherRaised = (count: number) => `${count} new`
export const undo = 'Undo'
export const takeBack = (label: string) => `Take back: ${label}`

export const switchOnPack = (name: string) => `Switch on rule pack “${name}”`
export const switchOffPack = (name: string) => `Switch off rule pack “${name}”`
export const unreadable = 'the browser cannot read it'
export const replaceRulePack = (name: string) => `Replace rule pack “${name}”`
export const addRulePack = (name: string) => `Add rule pack “${name}”`
export const removeRulePack = (name: string) => `Remove rule pack “${name}”`

export const inYourDownloads = (name: string) => `${name} is in your downloads`
export const reportToPrint = 'Report to print'

export const nextThreat = 'Next threat'
export const previousThreat = 'Previous threat'
export const accept = 'Accept'
export const mitigate = 'Mitigate'
export const transfer = 'Transfer'
export const notApplicable = 'Not applicable'
export const avoid = 'Avoid'
export const stillHolds = 'The old decision still holds'
export const owner = 'Owner'
export const dueDate = 'Due date'
export const park = 'Park'
export const undoTheLastDecision = 'Undo the last decision'
export const parkingLot = 'Parking lot'
export const setUp = 'Set up: people, filter, time'
export const pause = 'Pause or go on with the time'
export const minutes = 'Minutes'
export const theseKeys = 'These keys'
export const leave = 'Leave; it goes on where you left'

export const parkAPoint = 'Park a point'
export const takePointOut = 'Take a point out of the parking lot'
export const nameParticipants = 'Name participants'
