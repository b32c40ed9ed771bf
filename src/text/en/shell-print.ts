/** What the browser prints in place of the screen. */

import { plural } from './locale'

export const openThreats = (count: number) => plural(count, 'open threat')
export const theDiagram = 'The diagram'
export const risk = 'Risk'
export const threat = 'Threat'
export const on = 'On'
export const status = 'Status'
