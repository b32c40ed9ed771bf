/** Commands for models and files, and what is said about them. */

export const untitledModel = 'Untitled model'
export const templatesNotLoaded = 'The templates could not be loaded. Reload the page to try again.'
export const atPlace = (where: string) => `At ${where}`
export const unreadable = 'the browser cannot read it'
export const newModel = 'New model'
export const openAFile = 'Open a file…'
export const modelsOnThisDevice = 'Models on this device…'
export const templates = 'Templates…'
export const exportTitle = 'Export…'
export const report = 'Report…'
export const reportKeywords = 'print PDF HTML Markdown CSV SARIF register summary'
export const saveACopy = 'Save a copy as a file…'
export const alreadySaved = 'It is already saved on this device. Download a copy as a file?'

export const rulePacks = 'Rule packs…'

export const inYourDownloads = (name: string) => `${name} is in your downloads`

export const notWritten = (format: string, why: string) => `${format} could not be written: ${why}`
