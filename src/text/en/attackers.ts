/** The attackers panel: who to reckon with, and the system as one of them sees it. */

import { list, names, plural, pluralWord } from './locale'

export const loadingTheAttackers = 'Loading the attackers…'
export const addAnAttacker = 'Add an attacker'
export const add = 'Add'
export const save = 'Save'
export const changeAttacker = (name: string) => `Change ${name}`
export const name = 'Name'
export const whatTheyDo = 'What they do'
export const separatedByCommas = 'Separated by commas'
export const motives = 'Motives'
export const capability = 'Capability'
export const access = 'Access'
export const cancel = 'Cancel'

export const inScope = 'In scope'
export const inScopeName = (name: string) => `In scope: ${name}`
export const capabilityIs = 'Capability:'

export const allAttackers = 'All attackers'
export const wants = (motives: readonly string[]) => `Wants: ${names(motives)}`
export const has = (access: readonly string[]) => `Has: ${access.join(' · ')}`
export const change = 'Change'
export const remove = 'Remove'
export const firstMoves = 'What they would do first'
export const atElement = 'at'
export const whereTheyCanStart = 'Where they can start'
export const nowhereToStart = 'Nowhere: nothing here is within reach of what they have.'
export const comeTo = (count: number) =>
  `From there they can reach ${plural(count, 'element')}, including where they start.`

export const chooseOne = (inScope: number, all: number) =>
  `Choose one to see the system through their eyes. ${inScope === all ? `All ${all}` : `${inScope} of ${all}`} are in scope.`

export const beyondAll = (count: number) =>
  `${plural(count, 'threat')} that no attacker in scope can carry out`

export const whatWouldStopThem = 'What would stop them'
export const chokePoints = 'Choke points:'
export const ofPaths = (paths: number, all: number) => `(${paths} of ${all} paths)`
export const tryingMitigations = 'Trying mitigations…'
export const noMitigation = 'No mitigation of the threats on these paths makes them harder.'
export const leftOver = (paths: number, all: number) =>
  paths === all
    ? 'None of these breaks a path by itself.'
    : `${paths} of ${all} paths ${paths === 1 ? 'is' : 'are'} broken by none of these alone.`
export const doMore = (mitigations: number) => (mitigations > 1 ? 'Two together do:' : 'This does:')
/** A mitigation and where it goes. */
export const onPlace = <Link>(control: Link, place: Link): readonly (Link | string)[] => [
  control,
  ' on ',
  place,
]
export const and = 'and'
export const inPlaceOf = (mitigations: number) => (mitigations > 1 ? 'Both in place' : 'In place')
export const plannedOf = (mitigations: number) => (mitigations > 1 ? 'Both planned' : 'Planned')
/** Who hears a button hears what it is for. */
export const namedFor = (button: string, mitigations: string) => `${button}: ${mitigations}`
export const onPlaces = (mitigation: string, element: string, more: number) =>
  `${mitigation} on ${element}${more > 0 ? ` and ${more} more` : ''}`
export const crownJewels = (count: number) => plural(count, 'crown jewel')
export const breaks = (paths: number, all: number) => `breaks ${paths} of ${all} ${pluralWord(all, 'path')}`
export const makesHarder = (paths: number) => `makes ${paths} harder`
export const noWayLeftTo = (jewels: string) => `no way left to ${jewels}`
export const effortsOf = (efforts: readonly ('low' | 'medium' | 'high')[]) => `${list(efforts)} effort`

export const whatTheyWouldWant = 'What they would want'
export const noJewels = 'Nothing is marked as a crown jewel, and nothing known implies one.'
export const withinReach = 'within reach'
export const noPathFound = 'no path found'
export const unmark = 'Unmark'
export const takeTheMarkFrom = (name: string) => `Unmark ${name}`
export const markSelected = 'Mark the selection as a crown jewel'
export const selectToMark = 'Select an asset to mark it as a crown jewel'

export const attackPaths = 'Attack paths'
export const nothingWanted = 'There is nothing here that they would want.'
export const noPathLeads =
  'No path leads to a crown jewel: somewhere on every way, no open threat is left that they could use.'
export const attackPathCount = (count: number) => plural(count, 'attack path')
export const jewelsWithinReach = (reachable: number, jewels: number) =>
  `${reachable} of ${jewels} crown jewels are within reach. Easiest first, weighed by harm.`
export const showFewer = 'Show fewer'
export const showAll = (paths: number) => `Show all ${paths}`
export const attackPathTo = 'Attack path to'
export const steps = 'Steps'
export const threatAndLikelihood = (threat: string, likelihood: number) =>
  `${threat}, likelihood ${likelihood} of 5`
export const whereTheyStart = 'where they start'
export const passesOnWhatTheySend = 'passes on what they send'
