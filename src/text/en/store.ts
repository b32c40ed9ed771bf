/** What is said when something cannot be kept, read or loaded, and the titles that models get. */

export const newerWroteIt = 'a newer version of Strideboard wrote it'
export const goesOnAs = (title: string, why: string, copy: string) =>
  `“${title}” on this device cannot be read (${why}). Your work goes on as “${copy}”.`
export const storageFull =
  'The storage of this browser is full, so your latest changes are not kept on this device.'
export const deletedElsewhere =
  'This model was deleted in another tab. If you change it here, it is kept again.'

export const rulesNotLoaded =
  'The threat rules could not be loaded. Drawing and saving go on; reload the page to try again.'

export const untitledModel = 'Untitled model'

export const tooMuch = 'That is more than a model can hold, so it was left as it was'

export const packBroken = (id: string) =>
  `The rules of the rule pack “${id}” are not used, because it has mistakes`

export const renameModel = 'Rename model'
export const unreadable = (title: string, why: string) =>
  `“${title}” on this device cannot be read: ${why}. Its text is kept.`
export const damaged = (title: string, why: string) =>
  `“${title}” was damaged (${why}). You see the last version that could be read; the damaged text is kept.`
export const thisModel = 'This model'
export const newer = (title: string) =>
  `“${title}” was written by a newer version of Strideboard. Reload the page to get it.`

export const cutOff = 'the stored text is cut off or damaged'
export const noRevision = 'the stored text has no revision'

export const registerNotLoaded = 'The register could not be loaded; reload the page to try again.'

export const storageBlocked = 'This browser blocks storage for this page, so nothing is kept on this device.'

export const copySuffix = ' (copy)'
export const unreadableModel = 'Unreadable model'

export const partNotLoaded = 'Part of the app could not be loaded.'
export const tryAgainOrReload =
  'Try again when there is a network. If the site was updated meanwhile, reload the page.'
