/** Dialogs: export, shortcuts, and the titles of those whose inside is a panel. */

import { number } from './locale'

export const catalogue = 'Catalogue'

export const modelsOnThisDevice = 'Models on this device'

export const rulePacks = 'Rule packs'
export const aboutPacks =
  'Rules, kinds of assets and mitigations of your own. They are kept in this model, so whoever opens it sees the same threats.'

export const templates = 'Templates'
export const aboutTemplates = 'Each opens as a model of its own; the present one stays on this device.'

export const shortcuts = (count: number) => `${number(count)} shortcuts`
export const noShortcutFits = (query: string) => `No shortcut fits “${query}”.`
export const keyboardShortcuts = 'Keyboard shortcuts'
export const findAShortcut = 'Find a shortcut'

/** What the pointer does, and how; `mod` and `alt` at the beginning become the key of the platform. */
export const gestures: readonly (readonly [string, string])[] = [
  ['Add an asset at the pointer', 'double-click the canvas'],
  ['Rename', 'double-click an element'],
  ['Add to the selection', 'Shift + click'],
  ['Select an area', 'drag on the canvas'],
  ['Select an area', 'rest a finger, then pull'],
  ['Open the context menu', 'rest a finger'],
  ['Keep to one axis', 'Shift while dragging'],
  ['Do not snap', 'mod while dragging'],
  ['Drag a copy', 'alt + drag'],
  ['Draw a flow', 'drag an arrow beside an asset'],
  ['Draw a flow', 'click the arrow, then the target'],
  ['Pan', 'wheel'],
  ['Pan', 'Space + drag'],
  ['Zoom at the pointer', 'mod + wheel'],
  ['Zoom at the pointer', 'pinch'],
]
export const byPointer = 'By pointer'

/** The keys of the question that has the keyboard. */
export const answers = (yes: string, no: string, unknown: string): readonly (readonly [string, string])[] => [
  ['Yes', yes],
  ['No', no],
  ['Don’t know', unknown],
  ['An answer of the list', '1 … 9'],
  ['Give the answers that are ticked', 'Enter'],
  ['Next or previous question', '↓'],
  ['Next or previous question', '↑'],
  ['Unfold or fold its elements', '→'],
  ['Unfold or fold its elements', '←'],
]
export const onAQuestion = 'On a question'

export const download = (format: string) => `Download ${format}`
export const putTheModelInside = 'Put the model inside, so that the picture opens again here.'
export const exportTitle = 'Export'
export const writeAReport = 'Report…'
/** `report` is a button with the words above. */
export const forThreats = <Link>(report: Link): readonly (Link | string)[] => [
  'Threats, mitigations and decisions as a document or table: ',
  report,
]
export const diagramAsExported = 'The diagram as it will be exported'
export const format = 'Format'
export const size = 'Size'
export const theme = 'Theme'
export const light = 'Light'
export const dark = 'Dark'
export const notesTravel = 'Notes and answers travel with it.'
