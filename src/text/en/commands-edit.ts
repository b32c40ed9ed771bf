/** Commands that change the drawing: their titles, other words to find them by, why they cannot run, and the steps they leave. */

import { plural } from './locale'

export const nothingIsSelected = 'Nothing is selected'
export const selectOneElement = 'Select one element'
export const selectOneAsset = 'Select one asset'

export const whatIsSelectedIsLocked = 'What is selected is locked'
export const duplicate = 'Duplicate'
export const duplicateKeywords = 'copy clone'
export const rename = 'Rename'
export const renameKeywords = 'name label'
export const selectAll = 'Select all'
export const canvasIsEmpty = 'The canvas is empty'
export const deleteTitle = 'Delete'
export const deleteKeywords = 'remove'

const lowered = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)
export const undoStep = (label: string) => `Undo ${lowered(label)}`
export const redoStep = (label: string) => `Redo ${lowered(label)}`
export const undidStep = (label: string) => `Undid ${lowered(label)}`
export const redidStep = (label: string) => `Redid ${lowered(label)}`
export const undo = 'Undo'
export const nothingToUndo = 'There is nothing to undo'
export const redo = 'Redo'
export const nothingToRedo = 'There is nothing to redo'

export const deleteStep = (name: string) => `Delete ${name}`
export const deleted = (name: string) => `Deleted ${name}`
export const deletedExcept = (name: string, locked: string) =>
  `Deleted ${name}; ${locked} is locked and stays`
export const renameStep = (name: string) => `Rename ${name || 'flow'}`
export const pasted = (count: number) => `Pasted ${plural(count, 'element')}`
export const elements = (count: number) => plural(count, 'element')
export const copiedElements = 'Copied elements'
export const pastedANote = 'Pasted a note'
export const paste = 'Paste'

export const clipboardRefused = (keys: string) =>
  `The browser does not let this page read the clipboard. Press ${keys} instead.`
export const copied = 'Copied'
export const nothingToPaste = 'The clipboard holds nothing that can be pasted here'
export const flowsAreCopiedWithAssets = 'A flow is copied with the assets at its ends'
export const cut = 'Cut'
export const copy = 'Copy'
export const pasteHere = 'Paste here'

export const addStep = (name: string) => `Add ${name}`
export const zone = 'Zone'
export const addFlow = 'Add flow'
export const reconnectFlow = 'Reconnect flow'

export const duplicateStep = (name: string) => `Duplicate ${name}`
export const moveStep = (name: string) => `Move ${name}`
export const resizeStep = (name: string) => `Resize ${name}`
/** Notes and flows without a name, as in “Move note”. */
export const aNote = 'note'
export const aFlow = 'flow'

export const tidyTheSelection = 'Tidy the selection into rows and columns'
export const tidy = 'Tidy into rows and columns'
export const nothingToArrange = 'There is nothing to arrange yet'
export const selectZoneOrAssets = 'Select a zone, or two or more assets, that are not locked'
export const alignLeftEdges = 'Align left edges'
export const alignRightEdges = 'Align right edges'
export const alignTopEdges = 'Align top edges'
export const alignBottomEdges = 'Align bottom edges'
export const alignCentres = 'Align centres in a column'
export const alignMiddles = 'Align middles in a row'
export const selectTwoOrMore = 'Select two or more assets or zones that are not locked'
export const distributeAcross = 'Distribute from left to right'
export const distributeAcrossKeywords = 'space evenly'
export const selectThreeOrMore = 'Select three or more assets or zones that are not locked'
export const distributeDown = 'Distribute from top to bottom'
export const distributeDownKeywords = 'space evenly'
export const tidyKeywords = 'neaten grid clean up'
export const layOutTheDiagram = 'Lay out the whole diagram'
export const layOutTheSelection = 'Lay out the selection'
export const layOutKeywords = 'automatic arrange auto-layout'
export const wrapInAZone = 'Wrap in a zone'
export const wrapKeywords = 'group boundary enclose'
export const selectUnlocked = 'Select assets or zones that are not locked'
export const unwrapTheZone = 'Unwrap the zone'
export const unwrapKeywords = 'ungroup dissolve'
export const selectUnlockedZone = 'Select a zone that is not locked'

export const changeWhereItStarts = 'Change where it starts…'
export const changeWhereItEnds = 'Change where it ends…'
export const addTheNearestAsset = {
  left: 'Add the nearest asset on the left to the selection',
  right: 'Add the nearest asset on the right to the selection',
  up: 'Add the nearest asset above to the selection',
  down: 'Add the nearest asset below to the selection',
}
export const selectOneUnlockedFlow = 'Select one flow that is not locked'
export const selected = (name: string) => `${name} selected`
export const moveToZone = 'Move to zone…'
export const moveToZoneKeywords = 'in out of boundary'
export const positionAndSize = 'Position and size…'
export const resizeZoneKeywords = 'resize width height place move'
export const selectOneUnlocked = 'Select one asset or zone that is not locked'
export const addAnAssetOrZone = 'Add an asset or zone…'
export const addInThisZone = 'Add in this zone…'
export const addInsideKeywords = 'new inside'
export const changeKeywords = 'reconnect source target end'
export const addTheNearestAssetFamily = 'Add the nearest asset on that side to the selection'
export const addToTheSelection = 'Add to the selection…'
export const addToTheSelectionKeywords = 'select several more'
export const selectConnected = 'Select what it is connected to'
export const selectConnectedKeywords = 'neighbours flows'
export const selectSomethingWithFlow = 'Select something that has a flow'
export const selectInside = 'Select what is inside'
export const selectInsideKeywords = 'contents of zone'
export const selectZoneThatHolds = 'Select one zone that holds something'

export const swapStep = (name: string) => `Swap direction of ${name}`
export const swapSteps = (flows: number) => `Swap direction of ${plural(flows, 'flow')}`
export const swapped = (flows: number) =>
  flows === 1 ? 'Swapped the direction' : `Swapped the direction of ${flows} flows`
export const insertStep = (name: string) => `Insert ${name}`
export const insertedOnTheFlow = (name: string) => `Inserted ${name} on the flow`
export const swapDirection = 'Swap direction'
export const swapFlowKeywords = 'reverse turn around'
export const selectUnlockedFlow = 'Select a flow that is not locked'
export const insertOnFlow = 'Insert on flow…'
export const insertOnFlowKeywords = 'split between gateway'

export const lockStep = (name: string) => `Lock ${name}`
export const unlockStep = (name: string) => `Unlock ${name}`
export const locked = (name: string) => `Locked ${name}`
export const unlocked = (name: string) => `Unlocked ${name}`
export const unlock = 'Unlock'
export const lock = 'Lock'
export const lockKeywords = 'pin fix unlock'

export const colourIs = (colour: 'yellow' | 'green' | 'blue' | 'red') => `Colour: ${colour}`
export const addNote = 'Add note'
export const editNote = 'Edit note'
export const changeNoteColour = 'Change note colour'
export const addAStickyNote = 'Add a sticky note'
export const addNoteKeywords = 'comment text annotation'
export const nextNoteColour = 'Next note colour'
export const noteColourKeywords = 'yellow green blue red'
export const selectAStickyNote = 'Select a sticky note'

export const takeIntoScope = (name: string) => `Take ${name} into scope`
export const takeOutOfScope = (name: string) => `Take ${name} out of scope`
export const addAttacker = (name: string) => `Add attacker ${name}`
export const changeAttacker = (name: string) => `Change attacker ${name}`
export const removeAttacker = (name: string) => `Remove attacker ${name}`
export const markAsCrownJewel = 'Mark as crown jewel'
export const takeCrownAway = 'Remove the crown jewel mark'
export const crownKeywords = 'attacker target valuable'
export const noAssetIsSelected = 'No asset is selected'

export const newThreat = 'New threat'
export const addThreat = 'Add threat'
export const changeThreat = 'Change threat'
export const deleteThreat = 'Delete threat'
export const makeNoteAThreat = 'Make note a threat'
export const copyFrom = (title: string) => `Copy from “${title}”`
export const copiedFrom = (title: string) => `Copied from “${title}”`
export const allHereAlready = 'Everything of it is here already'
export const addAThreat = 'Add a threat…'
export const addAThreatHere = 'Add a threat here…'
export const addThreatKeywords = 'own custom write stride'
export const copyFromAnotherModel = 'Copy threats and mitigations from another model…'
export const reuseKeywords = 'reuse library'
export const makeItAThreat = 'Make it a threat…'
export const noteToThreatKeywords = 'promote sticky note'
