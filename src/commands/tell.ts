/** Saying what a change did to the threats, with the way back in the message. */

import * as text from '#text/commands-answer'
import { names } from '#text/locale'
import type { Threat } from '../analysis/threat'
import type { ControlState } from '../model/model'
import { openNow } from '../store/derived'
import { documentStore } from '../store/document'
import { dismiss, notify } from '../store/notices'
import { takeBack } from './take-back'

let last: number | null = null

/**
 * Runs a change that is one step of history; once its threats are known, says `what` and how many threats it
 * settled, with Undo. A change that changes nothing is not mentioned.
 */
export async function tellOutcome(what: string, change: () => void): Promise<void> {
  const before = await openNow()
  const previous = documentStore.getState().past.at(-1)
  change()
  const entry = documentStore.getState().past.at(-1)
  if (!entry || entry === previous) return
  const outcome = outcomeOf(before, await openNow())
  if (last !== null) dismiss(last)
  last = notify({
    tone: 'info',
    text: outcome ? `${what}. ${outcome}` : what,
    action: { label: text.undo, run: () => takeBack(entry) },
  })
}

/** The same for a change that says where mitigations stand; `name` is that of one, or of several as a person reads them. */
export function tellControl(name: string, state: ControlState | 'open', change: () => void): Promise<void> {
  return tellOutcome(text.controlStands[state](name), change)
}

/** “2 threats settled, 1 confirmed”, of open threats with what people decided; empty when none of them changed. */
export function outcomeOf(before: readonly Threat[], after: readonly Threat[]): string {
  const then = new Map(before.map((threat) => [threat.key, threat]))
  const now = new Set(after.map(({ key }) => key))
  const settled = before.filter(({ key }) => !now.has(key)).length
  const raised = after.filter(({ key }) => !then.has(key)).length
  const confirmed = after.filter(({ key, status }) => {
    const old = then.get(key)
    return old && status === 'confirmed' && old.status !== 'confirmed'
  }).length
  const counts = [
    { count: settled, first: text.settled, further: text.furtherSettled },
    { count: confirmed, first: text.confirmed, further: text.furtherConfirmed },
    { count: raised, first: text.raised, further: text.furtherRaised },
  ].filter(({ count }) => count > 0)
  return names(counts.map(({ count, first, further }, at) => (at === 0 ? first : further)(count)))
}
