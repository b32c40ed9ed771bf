/** The mitigations that would do most. */

import { plural } from './locale'

export const inPlace = 'In place'
export const planned = 'Planned'
export const notInPlace = 'Not in place'
/** A mitigation and where it goes. */
export const onPlace = <Link>(control: Link, place: Link): readonly (Link | string)[] => [
  control,
  ' on ',
  place,
]
export const answers = (count: number) => `answers ${plural(count, 'threat')}`
export const lowers = (count: number) => `lowers ${plural(count, 'threat')}`
export const effortOf = (effort: 'low' | 'medium' | 'high') => `${effort} effort`
export const theWholeSystem = 'the whole system'

export const tryingOutMitigations = 'Trying out mitigations…'
export const noneWouldHelp = 'No further mitigation would lower an open threat.'
export const nextBestMitigations = 'Next best mitigations'
export const mostFirst = 'Those that take most risk away come first.'
export const showMore = 'Show more'

export const nextBestMitigation = 'Next best mitigation'
export const skip = 'Skip'
