/** The models kept on this device. */

import { plural } from './locale'

export const untitledModel = 'Untitled model'
export const openNow = 'Open now'
export const rename = (title: string) => `Rename ${title}`
export const duplicate = (title: string) => `Duplicate ${title}`
export const earlierOf = (title: string) => `Earlier versions of ${title}`
export const deleteIt = (title: string) => `Delete ${title}`
export const newTitleFor = (title: string) => `New title for ${title}`
export const neverChanged = 'never changed'
export const changed = (moment: string) => `changed ${moment}`

export const newModel = 'New model'
export const openAFile = 'Open a file'
export const deleted = (title: string) => `Deleted “${title}”`
export const undo = 'Undo'
export const noModelYet = 'No model is kept on this device yet.'
export const whereModelsLive =
  'Models live in this browser only. Clearing its data removes them; a private window forgets them.'
export const summary = (assets: number, flows: number, changed: string) =>
  `${plural(assets, 'asset')}, ${plural(flows, 'flow')} · ${changed}`
