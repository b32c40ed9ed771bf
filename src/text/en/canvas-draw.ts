/** What the canvas says while somebody draws. */

export const nameThisFlow = 'Name this flow'
/** While letters are its name: on the flow, and in the status bar. */
export const typeToName = 'Type its name'
export const typeTheName = 'Type a name for the flow · after a click, letters are commands again'
/** The key that does it too, as keyboards print it. */
export const nameKey = 'Enter'

const orGiveUp = (words: string) => `${words} · Esc gives up`
export const connectTo = (name: string) => orGiveUp(`Let go to connect to ${name}`)
export const addAtTheEnd = orGiveUp('Let go to add an asset here')
/** After a click or a tap on an arrow. */
export const chooseTarget = orGiveUp('Choose the asset it goes to, or an empty place')
export const moveTheEnd = orGiveUp('Let go over an asset to move the end there')
export const moveTheEndTo = (name: string) => orGiveUp(`Let go to move the end to ${name}`)
export const notItself = orGiveUp('A flow cannot end where it starts: choose another asset')
export const notANote = orGiveUp('A flow cannot end at a note: choose an asset')

/** What the keys do while something is dragged. */
export const whileDragging = (alt: string, shift: string, control: string) =>
  `${alt} leaves a copy · ${shift} keeps to one axis · ${control} does not snap · Esc puts it back`
export const whileCopying = 'Let go to leave a copy where it was · Esc puts it back'
