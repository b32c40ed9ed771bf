/** What is said about a change to those who do not see the drawing. */

import { plural, pluralWord } from './locale'

export const newThreats = (count: number, unsure: number) =>
  `${count} new ${pluralWord(count, 'threat')}${unsure > 0 ? `, ${unsure} to confirm` : ''}`
export const threatsGone = (count: number) => `${plural(count, 'threat')} gone`
export const reopened = (count: number) =>
  `${plural(count, 'decision')} re-opened: what ${pluralWord(count, 'it', 'they')} stood on has changed`
export const show = 'Show'
/** What the list then holds. */
export const reopenedThreats = 'Re-opened by the last change'

export const opened = (title: string) => `Opened ${title}`

/** A step of the history was taken; `label` is what the history calls it. */
export const done = (label: string) => `${label}: done`
