/** The frame of the page: bars, menus, what an empty canvas says, what is said of saving. */

import { number, plural, pluralWord } from './locale'

export const skipToDiagram = 'Skip to the diagram'
export const skipToPanel = 'Skip to the side panel'
export const diagram = 'Diagram'
export const theDiagram = 'The diagram'
export const dropToOpen = 'Drop to open as a new model'
export const triage = 'Triage'
export const loading = 'Loading…'

export const withCount = (label: string, count: number) => `${label} ${number(count)}`
export const add = 'Add'
export const threats = 'Threats'
export const element = 'Element'
export const panels = 'Panels'
export const morePanels = 'More panels'
export const morePanelsThan = (panel: string) => `${panel}, more panels`
export const more = 'More'

export const elements = (count: number) => plural(count, 'element')
export const canvas = 'Canvas'

export const thisPage = 'This page'
export const couldNotBeShown = (what: string) => `${what} could not be shown`
export const couldNotBeLoaded = (what: string) => `${what} could not be loaded`
export const notLoaded =
  'There may be no network, or the site was updated meanwhile: then reload the page. Your model is kept on this device.'
export const ourMistake =
  'This is an error in Strideboard. Your model is not affected: it is kept on this device, and you can download a copy.'
export const unknown = 'Unknown'
export const tryAgain = 'Try again'
export const downloadACopy = 'Download a copy'
export const reloadThePage = 'Reload the page'

export const menu = 'Menu'

export const modelTitle = 'Model title'
export const renameModel = 'Rename model'

export const dismiss = 'Dismiss'
export const notices = 'Notices'

export const palette = 'Palette'
export const outline = 'Outline'
export const leftPanel = 'Left panel'

export const notKeeping = 'This device is not keeping your work.'
export const youCanGoOn = 'You can go on drawing; download a copy so that nothing is lost.'
export const downloadNow = 'Download now'

export const notSavedOnThisDevice = 'Not saved on this device'
export const saving = 'Saving…'
export const savedAt = (time: string) => `Saved on this device · ${time}`
export const savedBriefly = (time: string) => `Saved ${time}`
export const notSaved = 'Not saved'
export const keptBriefly = 'Kept as you draw'
export const keptAsYouDraw = 'Kept on this device as you draw'

export const widthOfSidePanel = 'Width of the side panel'
export const sidePanel = 'Side panel'

export const emptyCanvas = (touch: boolean) =>
  touch
    ? 'Tap twice here to add the first asset'
    : 'Double-click to add the first asset, or drag one from the palette'
export const taller = 'Make it taller'
export const shorter = 'Make it shorter'
export const close = (title: string) => `Close ${title}`

export const drawn = (assets: number, flows: number, zones: number) =>
  `${plural(assets, 'asset')} · ${plural(flows, 'flow')} · ${plural(zones, 'zone')}`
export const openThreats = (open: number, urgent: number) =>
  `${number(open)} open, ${number(urgent)} ${pluralWord(urgent, 'needs', 'need')} attention`
export const plannedAndClosed = (planned: number, closed: number) =>
  `${number(planned)} planned, ${number(closed)} closed`
export const highestResidualRisk = 'Highest residual risk'
export const readingTheCatalogue = 'Reading the catalogue…'
export const nothingLeaves = 'Nothing leaves this page'

export const strideboard = 'Strideboard'

export const theSample = 'Sample AI system'
export const aboutTheSample = 'Training data, API, model, servers and admin keys, with the people around them'
export const welcome = 'Draw your AI system, see what could go wrong'
export const howItWorks =
  'Drag assets from the palette and connect them. Threats and mitigations appear as you draw, and nothing leaves this page.'
export const startEmpty = 'Start empty'
export const openAFile = 'Open a file'
export const otherSystems = 'Other systems to start from'
export const modelsOnThisDevice = 'Models on this device'

export const zoomAt = (percent: string) => `Zoom ${percent}`
export const zoom = 'Zoom'
