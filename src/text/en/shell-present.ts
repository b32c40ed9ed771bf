/** Presenting. */

import { plural } from './locale'

export const drawn = (assets: number, flows: number, zones: number) =>
  `${plural(assets, 'asset')} · ${plural(flows, 'flow')} · ${plural(zones, 'zone')}`
export const noneUrgent = 'No threat needs attention.'
export const toAttendTo = (count: number) => `${plural(count, 'threat')} to attend to first.`
export const onElement = (name: string) => `on ${name}`
export const openThreats = (count: number) => plural(count, 'open threat')
export const noOpenThreatsHere = 'No open threats here.'

export const step = 'Step'
export const threats = 'Threats'
export const zones = 'Zones'
export const whatToLeadThrough = 'What to lead through'
export const previousStep = 'Previous step'
export const next = 'Next'
export const end = 'End'

export const presentation = 'Presentation'
