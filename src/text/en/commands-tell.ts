/** What is said about a change to those who do not see the drawing. */

import { plural, pluralWord } from './locale'

export const newThreats = (count: number, unsure: number) =>
  `${count} new ${pluralWord(count, 'threat')}${unsure > 0 ? `, ${unsure} to confirm` : ''}`
export const threatsGone = (count: number) => `${plural(count, 'threat')} gone`

/** "Add Public API" → "Public API added"; the label of a step in other words stays as it is. */
export function done(label: string): string {
  const found = /^(Add|Move|Rename|Delete|Duplicate|Insert|Change|Resize|Reconnect|Wrap|Edit) (.+)$/.exec(
    label,
  )
  const [, verb, what] = found ?? []
  if (verb === undefined || what === undefined) return label
  const past = verb === 'Wrap' ? 'wrapped' : `${verb.toLowerCase().replace(/e$/, '')}ed`
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${past}`
}
