/** The open card of a threat: why it is there, what helps, how bad it is, what was decided. */

import { list, plural, pluralWord } from './locale'

export const because = 'Because'
export const showingThePath = 'Showing the path'
export const showThePath = 'Show the path'

export const inPlace = 'In place'
export const planned = 'Planned'
export const notInPlace = 'Not in place'
export const noAnswer = 'No answer'
export const noMitigationNamed = 'None named yet: edit the threat to name some.'
export const noMitigationHelps = 'No mitigation removes this: change the path that leads here.'
export const isNotInPlace = 'not in place'
export const answersIt = 'answers it'
export const effortOf = (effort: 'low' | 'medium' | 'high') => `${effort} effort`
export const stateOf = (name: string) => `State of ${name}`
export const whatIf = 'What if…'

export const decision = 'Decision'
export const reasonRequired = 'Reason (required)'
export const reason = 'Reason'
export const decideOnThreats = (count: number) => `Decide on ${plural(count, 'threat')}`
export const saveDecision = 'Save decision'
export const clear = 'Clear'
export const withWhichMitigations = 'With which mitigations? They are marked as planned.'
export const reliedOnMitigations = 'Mitigations that the decision relies on'
export const owner = 'Owner'
export const due = 'Due'
export const ticket = 'Ticket'
export const note = 'Note'

export const reducedOrGoneWhen = 'Reduced or gone when'
export const goneWhen = 'Gone when'
/** `lead` is one of the two above. */
export const goneWhenAny = <Link>(lead: Link, ways: readonly Link[]): readonly (Link | string)[] => [
  lead,
  ...ways.flatMap((way, at) => [at === 0 ? ' ' : ', or when ', way]),
  '.',
]

export const scores = (likelihood: number, impact: number, score: number, level: string) =>
  `Likelihood ${likelihood} of 5, impact ${impact} of 5: risk ${score}, ${level}.`
export const changedByHand = (likelihood: number, impact: number, reason = '') =>
  `Changed by hand from ${likelihood} × ${impact}: ${reason}`
export const changeTheScoreAgain = 'Change the score again'
export const changeTheScoreMore = 'Change the score…'
export const changeTheScore = 'Change the score'
export const likelihood = 'Likelihood'
export const impact = 'Impact'
export const whyRequired = 'Why (required)'
export const saveScore = 'Save score'
export const backTo = (likelihood: number, impact: number) => `Back to ${likelihood} × ${impact}`
export const cancel = 'Cancel'

export const by = (names: readonly string[]) => `By: ${list(names)}`
export const edit = 'Edit'
export const deleteIt = 'Delete'
export const deleted = (title: string) => `Deleted “${title}”`
export const undo = 'Undo'

export const references = 'References'
export const more = (count: number) => `${count} more`
export const showMoreReferences = (count: number) => `Show ${count} more ${pluralWord(count, 'reference')}`
export const opensANewTab = (title: string) => `${title} (opens a new tab)`

export const changeDecision = 'Change decision'
export const decide = 'Decide…'
/** `mark` says that it is re-opened; what changed follows as a list. */
export const wasDecidedAs = <Link>(mark: Link, was: Link, reason: string): readonly (Link | string)[] => [
  mark,
  ' It was decided as ',
  was,
  reason === '' ? '. Since then:' : `: “${reason}”. Since then:`,
]
/** `standing` is what was decided. */
export const decidedBecause = <Link>(standing: Link, reason: string): readonly (Link | string)[] =>
  reason === '' ? [standing] : [standing, `: ${reason}`]
export const reOpened = 'Re-opened.'
export const itStillHolds = 'It still holds'
export const ownerIs = (owner: string) => `Owner ${owner}`
export const dueOn = (due: string) => `due ${due}`
export const decidedBy = (by: string) => `decided by ${by}`

export const toConfirm = 'To confirm'
export const toConfirmQuestions = (count: number) => `To confirm, ${plural(count, 'question')}`
export const mitigations = 'Mitigations'
export const howBad = 'How bad'
export const howItWouldHappen = 'How it would happen'
export const ruleId = (rule: string) => `Rule ${rule}`
export const readThisRule = 'Read this rule in the catalogue'

export const isPlanned = 'planned'
export const helps = 'helps'
