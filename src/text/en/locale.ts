/**
 * What depends on the language as a whole. Words follow the language of these texts; numbers and dates follow the
 * reader's own settings, as in every other program on their machine.
 */

/** What the page says of its language, and what chooses plural forms and joins lists. */
export const lang = 'en-GB'

const NUMBER = new Intl.NumberFormat()
const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const PLURAL = new Intl.PluralRules(lang)
const LIST = new Intl.ListFormat(lang)

/** A number in the reader's own digits: `1,200`. */
export function number(value: number): string {
  return NUMBER.format(value)
}

/** A share from 0 to 1, rounded: `42%`. */
export function percent(share: number): string {
  return PERCENT.format(share)
}

/** `1 asset`, `1,200 assets`: the count in the reader's own digits and the noun that fits it. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${pluralWord(count, one, many)}`
}

/** `1 asset`, `1200 assets`: for files, which read the same wherever they were written. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${pluralWord(count, one, many)}`
}

/** The noun or verb that fits a count, without the count: `asset`, `assets`. */
export function pluralWord(count: number, one: string, many = `${one}s`): string {
  return PLURAL.select(count) === 'one' ? one : many
}

/** Names joined as in a sentence: `A, B and C`. */
export function list(names: readonly string[]): string {
  return LIST.format(names)
}

const SERIES = new Intl.ListFormat(lang, { type: 'unit' })

/**
 * Names one after the other, as they are or as links, with what stands between them and how many are left out:
 * `A, B, C and 3 more`.
 */
export function series<Link>(names: readonly Link[], more = 0): readonly (Link | string)[] {
  const parts = SERIES.formatToParts(names.map((_, at) => `${at}`))
  const runs = parts.map(({ type, value }) => (type === 'element' ? (names[Number(value)] ?? '') : value))
  return more > 0 ? [...runs, ` and ${number(more)} more`] : runs
}

/** The same of names in words. */
export function names(all: readonly string[], more = 0): string {
  return series(all, more).join('')
}

const DATES = {
  day: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' }),
  longDay: new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }),
  time: new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }),
  moment: new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
} as const

/**
 * A date or a time of day as the reader writes it. `at` is a day (`2026-11-23`), a moment in ISO form, or
 * milliseconds; what is no date stays as it is.
 */
export function date(at: string | number, format: keyof typeof DATES): string {
  // A day alone would be read as midnight in Greenwich, which is the day before in America.
  const when = typeof at === 'string' && at.length === 10 ? new Date(`${at}T00:00`) : new Date(at)
  if (Number.isNaN(when.getTime())) return String(at)
  return DATES[format].format(when)
}
