/** The inspector: what is selected, or the whole model while nothing is. */

import { names, plural } from './locale'
import { inSentence } from './nouns'

export const kind = 'Kind'
export const unknownKind = 'Unknown kind'
export const mixed = 'Mixed'

export const inPlace = 'In place'
export const planned = 'Planned'
export const notInPlace = 'Not in place'
export const mitigations = 'Mitigations'
export const addAMitigation = 'Add a mitigation'
export const stateOf = (name: string) => `State of ${name}`
export const removeControl = (name: string) => `Remove ${name}`

export const fromTo = <Link>(from: Link, to: Link): readonly (Link | string)[] => ['From ', from, ' to ', to]
export const swapDirection = 'Swap direction'

export const notes = 'Notes'
export const notesAndScope = 'Notes and scope'
export const name = 'Name'
export const renameElement = (other: string) => `Rename ${other}`
export const changeNotes = 'Change notes'
export const selectOneType = 'Select assets only, zones only or flows only to edit them together.'

export const changeField = (field: string) => `Change ${inSentence(field)}`
export const nothingSelected = 'Nothing is selected. This is the whole model.'
export const title = 'Title'
export const description = 'Description'
export const owner = 'Owner'
export const stage = 'Stage'
export const yes = 'Yes'
export const no = 'No'
export const dontKnow = 'Don’t know'
export const systemWide = 'For the whole system'

export const yellow = 'Yellow'
export const green = 'Green'
export const blue = 'Blue'
export const red = 'Red'
export const changeNoteColour = 'Change note colour'
export const stickyNote = 'Sticky note'
export const stickyNotes = (count: number) => plural(count, 'sticky note')
export const text = 'Text'
export const editNote = 'Edit note'
export const colour = 'Colour'

export const left = 'Left'
export const top = 'Top'
export const width = 'Width'
export const height = 'Height'
export const positionAndSize = 'Position and size'

export const byControl = (control: string) => `by ${control}`
export const assumed = (assumed: string) => `Assumed: ${assumed}`
export const yesByItsProtocol = 'yes, by its protocol'
export const notAnswered = 'Not answered'

export const facts = 'Facts'
export const protections = 'Protections'
export const answeredOf = (answered: number, all: number) => `${answered} of ${all} answered`

export const outOfScope = 'Out of scope'
export const outOfScopeExplained = 'It raises no threats; the reason is kept for the record.'
export const reason = 'Reason'
export const whyItIsNotLooked = 'Why it is not looked at'

export const changeKindOfZone = 'Change kind of zone'
export const trust = 'Trust'
export const changeTrust = 'Change trust'
export const usualForItsKindIs = (trust: number) => `Usual for its kind: ${trust}`
export const usualForItsKind = 'Usual for its kind'

export const liesInZone = 'Lies in zone'
export const zone = 'Zone'
export const outsideDrawnZones = 'Outside drawn zones'
export const zoneAndTrust = (zone: string, trust: number) => `${zone}, trust ${trust}`

/** How far a zone is trusted, from 0 to 5. */
export const trustLevels = ['anyone', 'hardly', 'a little', 'internal', 'high', 'management']
export const assumedYes = 'yes'
export const assumedNo = 'no'
export const counts = (assets: number, zones: number, flows: number) =>
  names([
    ...(assets ? [plural(assets, 'asset')] : []),
    ...(zones ? [plural(zones, 'zone')] : []),
    ...(flows ? [plural(flows, 'flow')] : []),
  ])
