/**
 * Three-valued truth and a fourth answer for questions that do not arise: `NONE` is what an atom about a
 * property that the kind does not have yields, and it stays `NONE` when negated, so that neither holds.
 * Small numbers, because columns of them are kept in byte arrays.
 */
export type Truth = 0 | 1 | 2 | 3

export const NO = 0
export const YES = 1
/** Would be settled by an answer that nobody gave. */
export const OPEN = 2
export const NONE = 3

/** True, or it would be with an answer that nobody gave. */
export function holds(truth: Truth): boolean {
  return truth === YES || truth === OPEN
}

/** Not: what is open or does not arise stays so. */
export function negate(truth: Truth): Truth {
  return truth === YES ? NO : truth === NO ? YES : truth
}

/** A plain yes or no as a truth. */
export function truthOf(value: boolean): Truth {
  return value ? YES : NO
}
