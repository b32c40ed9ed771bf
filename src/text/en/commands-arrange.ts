/** Steps of aligning, tidying and laying out, and what is said about them. */

import { plural } from './locale'

export const tidy = (name: string) => `Tidy ${name}`
export const tidyTheDiagram = 'Tidy the diagram'
export const unwrapped = (zones: number) => `Unwrapped ${plural(zones, 'zone')}`
export const alignStep = (name: string) => `Align ${name}`
export const distributeStep = (name: string) => `Distribute ${name}`
export const nothingHadToMove = 'Nothing had to move'
export const itWasTidyAlready = 'It was tidy already'
export const wrapInAZone = (name: string) => `Wrap ${name} in a zone`
export const zone = 'Zone'
export const unwrapStep = (name: string) => `Unwrap ${name}`

export const layOut = (name: string) => `Lay out ${name}`
export const laidOut = (name: string) => `Laid out ${name}`
export const layOutTheDiagram = 'Lay out the diagram'
export const laidOutTheDiagram = 'Laid out the diagram'
export const itIsLaidOutAlready = 'It is laid out already'
