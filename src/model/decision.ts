import * as words from '#text/model'
import type { Decision, DecisionStatus } from './model'

/** Nothing decided. */
export const NO_DECISION: Decision = { status: 'open', reason: '', owner: '', due: null, facts: '' }

const NEEDS_REASON: ReadonlySet<DecisionStatus> = new Set(['accepted', 'transferred', 'not-applicable'])

/** Whether others will want to know why. */
export function needsReason(status: DecisionStatus): boolean {
  return NEEDS_REASON.has(status)
}

/** What is missing or wrong, in a sentence for the person who decides; null when nothing is. */
export function decisionProblem(decision: Decision): string | null {
  const { status, reason, likelihood, impact, overrideReason = '', ticket = '' } = decision
  if (needsReason(status) && reason.trim() === '') return words.sayWhy
  const overridden = likelihood !== undefined || impact !== undefined
  if (overridden && overrideReason.trim() === '') return words.sayWhyTheScore
  if (ticket !== '' && !isWebAddress(ticket)) return words.ticketIsAddress
  return null
}

/** Only these are ever made into links: a file from elsewhere could hold anything. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
}
