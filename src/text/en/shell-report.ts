/** The dialog that makes a report. */

export const download = (format: string) => `Download ${format}`
export const print = 'Print…'
export const report = 'Report'
export const format = 'Format'
export const forWhom = 'For'
export const sectionsTitle = 'Sections'
export const chooseAtLeastOne = 'Choose at least one.'

export const workingOut = 'Working out the report…'
export const workingOutMore = 'Working out more…'
export const previewOfTheReport = 'Preview of the report'
export const previewAs = (name: string) => `Preview of the report as ${name}`
export const fileGoesOn = '… The file goes on.'
export const cannotPrint =
  'This browser does not print the report from here. Download it, open the file and print that.'
