/** The canvas: what a screen reader says of the elements, the list of kinds, names of fields. */

import { plural } from './locale'

export const asset = (name: string) => `Asset: ${name}`
export const inZone = (zone: string) => `in ${zone}`
export const inNoZone = 'in no zone'
export const outOfScopeState = 'out of scope'
export const locked = 'locked'
export const attackRoles = {
  entry: 'where the attacker starts',
  jewel: 'crown jewel',
  reached: 'reached by the attacker',
}
export const attackStep = (step: number) => `step ${step} of the attack path`
export const zone = (name: string) => `Zone: ${name}`
export const trust = (level: number) => `trust ${level}`
export const elementsInside = (count: number) => `${plural(count, 'element')} inside`
export const enters = (zone: string) => `enters ${zone}`
export const flow = (name: string) => `Flow: ${name || 'unnamed'}`
export const fromTo = (from: string, to: string) => `from ${from} to ${to}`
export const note = (words: string) => `Note: ${words || 'empty'}`
/** How the keyboard works on the canvas; read once with the canvas. */
export const keysDescription =
  'Tab and Shift Tab walk the elements, E walks the flows of the selected asset, arrow keys move it, ' +
  'Control or Command with an arrow adds a connected neighbour, Enter renames, Delete deletes. ' +
  'Escape twice, then Tab leaves the canvas.'

export const outOfScope = 'Out of scope'

export const nothingInView = 'Nothing in view'
export const backToTheDiagram = 'Back to the diagram'

export const canvas = 'Canvas'

export const copied = 'Copied'
export const nothingToPaste = 'The clipboard holds nothing that can be pasted here'

export const aZone = 'Zone'

export const addAnAsset = 'Add an asset'
export const addAConnectedAsset = 'Add a connected asset'
export const whatToAdd = 'What do you want to add?'
export const whatAtTheOtherEnd = 'What is at the other end?'
export const kindsOfAsset = 'Kinds of asset'
export const nothingByThatName = 'Nothing by that name'

export const noteField = 'Note'

export const name = 'Name'

export const openThreats = (count: number) => plural(count, 'open threat')
export const openThreatsWorst = (count: number, level: string) => `${openThreats(count)}, worst ${level}`
export const noOpenThreats = 'no open threats'
