/** The review panel: baselines, what changed since one, and when to look again. */

import { plural } from './locale'

export const unnamed = 'Unnamed'
export const compare = 'Compare'
export const withNow = (name: string) => `${name} with now`
export const moreFor = (name: string) => `More for ${name}`
export const rename = 'Rename'
export const nameOfTheBaseline = 'Name of the baseline'

export const stopComparing = 'Stop comparing'
export const from = 'From'
export const to = 'To'
export const now = 'Now'
export const comparing = 'Comparing…'

export const added = 'Added'
export const changed = 'Changed'
export const removed = 'Removed'
export const nothingDrawnChanged = 'Nothing that is drawn changed.'

export const progress = (from: string, to: string) => `Threats: from ${from} to ${to}`
export const barCounts = (name: string, counts: string) => `${name}: ${counts}`
export const numbersAreRows = 'The numbers below are the rows of the table.'

export const threatsOverTime = 'Threats over time'
export const asATable = 'As a table'
export const baseline = 'Baseline'
export const day = 'Day'

export const aReviewIsDue = 'A review is due'
export const reviewDateWas = (day: string) => `The review date was ${day}. Set a new one, or take a baseline.`
export const changedSince = (since: string | null) =>
  `Since the baseline “${since}” the model changed in a way that matters:`
export const lookAtWhatIsNew = 'Look at what is new, then take a baseline.'
export const newBetweenZones = 'New between zones:'
export const newKindOfAsset = 'New kind of asset:'
export const newCriticalThreats = 'New critical threats:'

export const baselines = 'Baselines'
export const baselinesExplained =
  'A baseline keeps the model and where its threats stand, to compare with later.'
export const stage = 'Stage'
export const nextReview = 'Next review'

export const baselineTaken = (taken: string) => `Baseline ${taken} taken`
export const name = 'Name'
export const takeABaseline = 'Take a baseline'

export const reOpened = 'Re-opened'
export const decidedBeforeAsksAgain = 'decided before, asks again'
export const newThreats = 'New'
export const notKnownBefore = 'not known before'
export const reScored = 'Re-scored'
export const fromTo = (from: number, to: number) => `from ${from} to ${to}`
export const nowClosed = 'Closed'
export const wasToBeDone = 'was open or planned'
export const gone = 'Gone'
export const doesNotHoldAnyMore = 'does not hold any more'
export const noThreatChanged = 'No threat changed.'
export const showMoreOf = (entries: number) => `Show more of ${entries}`

export const threatCount = (count: number) => plural(count, 'threat')
export const deleteIt = 'Delete'
export const numbered = (at: number, name: string) => `${at} ${name}`
