/** That a review is due, in the bar at the top. */

import { names } from './locale'

export const aReviewIsDueHere = 'A review is due:'
export const reviewIsDue = 'Review is due'
export const aNewZoneCrossing = 'a new zone crossing'
export const aNewKindOfAsset = 'a new kind of asset'
export const aNewCriticalThreat = 'a new critical threat'
export const dateWas = (day: string) => `The date was ${day}`
export const sinceLastBaseline = (reasons: readonly string[]) => `Since the last baseline: ${names(reasons)}`
