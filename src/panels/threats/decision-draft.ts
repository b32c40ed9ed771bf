import type { DecisionFields } from '../../commands/decide'
import type { Decision, DecisionStatus } from '../../model/model'

/** What is typed into the form; texts as they stand in the fields. */
export type DecisionDraft = {
  readonly status: DecisionStatus
  readonly reason: string
  readonly owner: string
  readonly due: string
  readonly ticket: string
  readonly note: string
  readonly controls: readonly string[]
}

const NONE: readonly string[] = []

/** The fields for a decision; empty for none. */
export function draftOf(decision: Decision | undefined): DecisionDraft {
  const { status = 'open', reason = '', owner = '', due = null } = decision ?? {}
  const { ticket = '', note = '', controls = NONE } = decision ?? {}
  return { status, reason, owner, due: due ?? '', ticket, note, controls }
}

/** What is different in the form: only that is written, so that a date leaves the verdict and its facts alone. */
export function changedFields(before: DecisionDraft, after: DecisionDraft): DecisionFields {
  const { status, reason, owner, due, ticket, note, controls } = after
  const differs = (field: keyof DecisionDraft) => before[field] !== after[field]
  return {
    ...(differs('status') && { status }),
    ...(differs('reason') && { reason: reason.trim() }),
    ...(differs('owner') && { owner: owner.trim() }),
    ...(differs('due') && { due: due || null }),
    ...(differs('ticket') && { ticket: ticket.trim() || undefined }),
    ...(differs('note') && { note: note.trim() || undefined }),
    ...(differs('controls') && { status, controls: controls.length > 0 ? controls : undefined }),
  }
}
