/** Earlier versions of a model, and the steps that led to the present one. */

import { number, plural } from './locale'

export const earlierVersionsTitle = 'Earlier versions…'
export const earlierVersionsKeywords = 'restore recover backup crash lost history'
export const historyTitle = 'History…'
export const historyKeywords = 'undo steps past list go back'

export const earlierVersions = 'Earlier versions'
export const aboutVersions = (title: string, kept: number) =>
  `This device keeps up to ${number(kept)} earlier states of “${title}”: the latest about a minute apart, before them one an hour, then one a day. Opening one changes nothing else.`
export const none =
  'No earlier version is kept yet. One is taken when a model is opened and about every minute of work.'
export const versionsKept = 'Versions kept'
export const content = (assets: number, flows: number, zones: number) =>
  `${plural(assets, 'asset')}, ${plural(flows, 'flow')}, ${plural(zones, 'zone')}`
export const pictureOf = (moment: string) => `The drawing as it was on ${moment}`
export const nothingDrawn = 'Nothing was drawn yet.'
export const openAsACopy = 'Open as a copy'
export const goBackToIt = 'Go back to it'
export const goBackStep = (moment: string) => `Go back to ${moment}`
export const copyOf = (title: string, moment: string) => `${title} (${moment})`
export const openedCopy = (title: string) => `Opened “${title}”`
export const wentBack = (moment: string) => `The model is as it was on ${moment}. Undo brings back what was.`
export const damaged = (count: number) =>
  `${plural(count, 'version')} could not be read or had been damaged, and ${count === 1 ? 'is' : 'are'} left out.`
export const brokenText = 'A damaged text of this model is kept, too.'
export const saveBrokenText = 'Save the damaged text as a file'
export const damagedFile = 'damaged model.txt'

export const history = 'History'
export const aboutHistory =
  'The steps of this visit, the latest first. Choose one to go there; nothing is lost on the way.'
export const asOpened = 'As it was opened'
export const asBefore = 'As it was before these steps'
export const here = 'You are here'
export const undone = 'undone'
export const noSteps = 'Nothing has been changed since the model was opened.'
export const wentTo = (label: string) => `Went to: ${label}`
