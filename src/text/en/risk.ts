/** The risk panel: overview, plan and coverage. */

import { levelInSentence } from './levels'
import { plural, pluralWord } from './locale'
import { inSentence } from './nouns'
export const acceptableUpTo = 'Acceptable up to'
export const acceptableWithoutDoingMore = 'Risk that is acceptable without doing more, up to'
export const areAboveTheLine = (count: number) => `${pluralWord(count, 'is', 'are')} above the line.`
export const planMitigations = 'Plan mitigations'

export const listShows = (count: number, what: string) =>
  `The threat list shows ${threatCount(count)}: ${what}`
export const showInTheList = 'Show in the list'
export const clear = 'Clear'

export const noThreatInThisList = 'No threat here belongs to this list.'
export const noneAppliesHereCount = (none: number) => `None applies here: ${none}`
export const noRuleLooksForIt = '(no rule looks for it)'
export const openOf = (open: number, keys: number) => `${open} open of ${keys}`

export const loadingTheLists = 'Loading the lists…'
export const stageOfTheLifecycle = 'Stage of the lifecycle'

export const openMeaning = 'a threat is open or planned'
export const answeredMeaning = 'there are threats, and all are closed'
export const noneMeaning = 'none applies here'
export const legend = 'Legend'

export const threatsBeforeAndAfter = 'Threats of each level, before and after'
export const before = 'Before'
export const after = 'After'

export const nothingIsLeft = 'Nothing is left of any threat.'
export const worstFirst = 'Worst first'
export const heatMap = 'Heat map, elements by STRIDE'
export const showMoreOfElements = (all: number) => `Show more of ${all} elements`
export const countAndWorst = (count: number, worst: keyof typeof levelInSentence) =>
  `${threatCount(count)}, the worst ${levelInSentence[worst]}`

export const inherent = 'Inherent'
export const inherentMeaning = 'As if no mitigation were in place'
export const residual = 'Residual'
export const residualMeaning = 'Now, with the mitigations in place'
export const target = 'Target'
export const targetMeaning = 'With the planned mitigations in place too'

export const nothingDrawn = 'There is no threat yet: draw something, and its risk shows here.'
export const riskOfTheModel = 'Risk of the model'
export const likelihoodImpact = 'Likelihood × impact'
export const strideElement = 'STRIDE × element'
export const atlasTactics = 'ATLAS tactics'
export const atlasTechniques = 'ATLAS techniques'
export const nistTaxonomy = 'NIST AI 100-2'
export const notConsideredYet = 'Not considered yet'
export const noThreatOfTheseLetters = 'No threat of these letters, neither of a rule nor of your own.'
export const addYourOwn = 'Add your own'

export const theWholeSystem = 'the whole system'

export const isInYourDownloads = (name: string) => `${name} is in your downloads`
export const exportMenu = 'Export'
export const exportThePlan = 'Export the plan'
export const tableCsv = 'Table (CSV)'
export const pageMarkdown = 'Page (Markdown)'

export const loadingTheMitigations = 'Loading the mitigations…'
export const mitigationPlan = 'Mitigation plan'
export const planExplained =
  'The smallest set found that brings every threat above the line under it, those first that do most.'
export const tryingMitigations = (trials: number) =>
  trials > 0 ? `Trying mitigations: ${plural(trials, 'trial')} so far…` : 'Trying mitigations…'
export const nothingToPlan = 'No threat is above the line: nothing to plan.'
export const keptAboveTheLine = (count: number) =>
  `${threatCount(count)} above the line ${pluralWord(count, 'is', 'are')} accepted or transferred and ${pluralWord(count, 'stays', 'stay')} there.`
export const bringOf = (count: number, brought: number, all: number) =>
  `${pluralWord(count, 'brings', 'bring')} ${brought} of ${plural(all, 'threat')} under the line.`
export const mitigations = (count: number) => plural(count, 'mitigation')
export const efforts = (low: number, medium: number, high: number) =>
  `Effort: ${low} low · ${medium} medium · ${high} high`
export const markedAsPlanned = (open: number) => `${plural(open, 'mitigation')} marked as planned`
export const allArePlanned = 'All are planned'
export const markAllAsPlanned = 'Mark all as planned'
export const staysAboveTheLine = 'Stays above the line'
export const noMitigationFound =
  'No mitigation found brings these down far enough: change the design, or decide to accept, transfer or avoid.'

export const likelihood = 'Likelihood'
export const riskMatrix = 'Risk matrix, likelihood by impact'
export const likelihoodUp = '↑ Likelihood'
export const impactAcross = 'Impact →'
export const likelihoodAndImpact = (likelihood: number, impact: number) =>
  `Likelihood ${likelihood}, impact ${impact}`

export const overview = 'Overview'
export const plan = 'Plan'
export const coverage = 'Coverage'
export const workingOutTheRisk = 'Working out the risk…'
export const page = 'Page'
export const loading = 'Loading…'

/** A mitigation and where it goes. */
export const onPlace = <Link>(control: Link, place: Link): readonly (Link | string)[] => [
  control,
  ' on ',
  place,
]
export const effortOf = (effort: keyof typeof effortWord) => `${effortWord[effort]} effort`
export const helpsOthers = 'helps others'
export const bringsDown = (count: number) => `brings down ${threatCount(count)}`
export const whatIf = 'What if'
export const markPlanned = 'Planned'
export const markInPlace = 'In place'
export const onlyHelpsOthers = 'By itself it brings none under the line, but others need it.'

export const element = 'Element'
export const elementsByStride = 'Elements by STRIDE'
export const noneApplies = 'none applies'

export const riskOf = (level: keyof typeof levelInSentence) => `${levelInSentence[level]} risk:`
export const score = 'score'

export const showMoreOf = (rows: number) => `Show more of ${rows}`

export const threats = 'Threats'

export const whatIfTitle = 'What if…'
export const mitigationToTry = 'Mitigation to try'
export const chooseOne = 'Choose one…'
export const where = 'Where'
export const summaryAndEffort = (summary: string, effort: keyof typeof effortWord) => {
  const word = effortWord[effort]
  return `${summary} ${word.charAt(0).toUpperCase()}${word.slice(1)} effort.`
}
export const markAsPlanned = 'Mark as planned'
export const markAsInPlace = 'Mark as in place'
export const changesFromTo = (from: number, to: number) => `from ${from} to ${to}`
export const wouldComeUp = 'would come up'

export const riskShown = 'Risk shown in the pictures'

export const threatCount = (count: number) => plural(count, 'threat')
const effortWord = { low: 'low', medium: 'medium', high: 'high' }

export const coverageWord = { open: 'open', answered: 'answered', none: 'none' }
export const cell = (element: string, threat: string) => `${element}, ${inSentence(threat)}`
export const none = 'none'
/** Where a threat stands. */
export const standing = {
  open: 'open',
  'to-confirm': 'to confirm',
  reduced: 'reduced',
  're-opened': 're-opened',
  planned: 'planned',
  mitigated: 'mitigated',
  covered: 'covered by a more specific threat',
  accepted: 'accepted',
  transferred: 'transferred',
  avoided: 'avoided',
  'not-applicable': 'not applicable',
}
export const isPlanned = 'planned'
export const answered = 'answered'

/** What a mitigation would do, by how many threats. */
export const effect = (answers: number, lowers: number, raises: number) => {
  const parts = [
    answers > 0 && `answers ${threatCount(answers)}`,
    lowers > 0 && `lowers ${threatCount(lowers)}`,
    raises > 0 && `brings up ${threatCount(raises)}`,
  ].filter(Boolean)
  const words = parts.join(', ')
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : 'By itself it changes no threat.'
}
