/** The search over everything, and choosing a place. */

import { levelInSentence } from './levels'
import { number, plural } from './locale'
/** What the field asks for, by what is searched. */
export const scopes = {
  everything: { label: 'Search or run a command', hint: 'Commands, assets to add, elements, threats…' },
  elements: { label: 'Find on the canvas', hint: 'Name of an asset, flow or zone' },
  connect: { label: 'Connect to', hint: 'Which asset does the flow lead to?' },
  start: { label: 'Change where the flow starts', hint: 'Which asset does it come from?' },
  end: { label: 'Change where the flow ends', hint: 'Which asset does it lead to?' },
  zone: { label: 'Move to zone', hint: 'Which zone does it go to?' },
  inside: { label: 'Add', hint: 'What do you want to add?' },
  also: { label: 'Add to the selection', hint: 'What is to be selected too?' },
}
export const sections = {
  recent: 'Recent',
  commands: 'Commands',
  add: 'Add',
  drawn: 'On the canvas',
  threats: 'Threats',
  panels: 'Panels',
  templates: 'Templates',
  catalogue: 'Catalogue',
}
export const answers = (count: number) => plural(count, 'answer')
export const shownOf = (shown: number, all: number) =>
  `${number(shown)} of ${number(all)} shown. Type more to narrow it down.`
export const nothingByThatName = 'Nothing by that name.'

/** Levels of risk beside a threat. */
export const level = levelInSentence
type Level = keyof typeof level
export const answered = (risk: Level) => `${level[risk]}, answered`
const standings = {
  're-opened': 're-opened',
  'to-confirm': 'to confirm',
  reduced: 'reduced',
  covered: 'covered',
  planned: 'planned',
  accepted: 'accepted',
  transferred: 'transferred',
  mitigated: 'mitigated',
  avoided: 'avoided',
  'not-applicable': 'not applicable',
}
export const standingOf = (risk: Level, standing: keyof typeof standings) =>
  `${level[risk]}, ${standings[standing]}`
export const flowOf = (ends: string) => `Flow · ${ends}`
export const addAsset = 'Add asset'
export const addZone = 'Add zone'
export const zone = 'Zone'
export const flow = 'Flow'
export const panel = 'Panel'
export const openAsANewModel = 'Open as a new model'

export const flowStartsAt = (asset: string) => `The flow now starts at ${asset}`
export const flowEndsAt = (asset: string) => `The flow now ends at ${asset}`
export const movedOut = 'Moved out of every zone'
export const movedTo = (zone: string) => `Moved to ${zone}`
const inZone = (zone: string | null) => (zone === null ? 'outside drawn zones' : `in ${zone}`)
export const assetIn = (zone: string | null) => `Asset ${inZone(zone)}`
export const zoneIn = (zone: string | null) => `Zone ${inZone(zone)}`
export const thereAlready = 'It is there already'
export const outsideDrawnZones = 'Outside drawn zones'
