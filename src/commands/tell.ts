/** Saying what a change did to the threats, with the way back in the message. */

import * as text from '#text/commands-answer'
import { type Analysis, allThreats, isOpen } from '../analysis/threat'
import { analysisReady } from '../store/derived'
import { documentStore } from '../store/document'
import { dismiss, notify } from '../store/notices'
import { takeBack } from './take-back'

let last: number | null = null

/**
 * Runs a change that is one step of history; once its threats are known, says `what` and how many threats it
 * settled, with Undo. A change that changes nothing is not mentioned.
 */
export async function tellOutcome(what: string, change: () => void): Promise<void> {
  const before = await analysisReady()
  const previous = documentStore.getState().past.at(-1)
  change()
  const entry = documentStore.getState().past.at(-1)
  if (!entry || entry === previous) return
  const outcome = outcomeOf(before, await analysisReady())
  if (last !== null) dismiss(last)
  last = notify({
    tone: 'info',
    text: outcome ? `${what}. ${outcome}` : what,
    action: { label: text.undo, run: () => takeBack(entry) },
  })
}

/** “2 threats settled, 1 confirmed”; empty when no threat changed. */
export function outcomeOf(before: Analysis, after: Analysis): string {
  let settled = 0
  let confirmed = 0
  let raised = 0
  for (const threat of allThreats(before)) {
    const now = after.byKey.get(threat.key)
    if (isOpen(threat) && !(now && isOpen(now))) settled++
  }
  for (const threat of allThreats(after)) {
    const then = before.byKey.get(threat.key)
    if (!isOpen(threat)) continue
    if (!then || !isOpen(then)) raised++
    else if (threat.status === 'confirmed' && then.status !== 'confirmed') confirmed++
  }
  const counts = [
    { count: settled, first: text.settled, further: text.furtherSettled },
    { count: confirmed, first: text.confirmed, further: text.furtherConfirmed },
    { count: raised, first: text.raised, further: text.furtherRaised },
  ].filter(({ count }) => count > 0)
  return counts.map(({ count, first, further }, at) => (at === 0 ? first : further)(count)).join(', ')
}
