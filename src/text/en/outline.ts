/** The outline: the diagram as a tree of rows. */

export const outline = 'Outline'

export const actionsFor = (name: string) => `Actions for ${name}`

export const outlineOfTheDiagram = 'Outline of the diagram'
export const add = 'Add…'
export const unfoldAll = 'Unfold all'
export const foldAll = 'Fold all'
export const nothingDrawnYet = 'Nothing is drawn yet. “Add…” puts the first asset here and on the canvas.'

export const emptyNote = 'Empty note'
export const toTarget = (elementName: string) => `to ${elementName}`
export const zone = 'Zone'
export const trust = (trust: number) => `trust ${trust}`
export const outOfScope = (name: string) => `${name} · out of scope`
export const note = 'Note'
export const flow = 'Flow'

export const name = 'Name'
