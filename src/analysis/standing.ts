import type { Decision, DecisionStatus } from '../model/model'
import { type Basis, basisOf, type Change, changesSince } from './fingerprint'
import type { Status, Threat } from './threat'

/**
 * Where a threat stands, the rules and the people taken together. Nobody decided: `open`, `to-confirm` (a question
 * is open), `reduced` (as far as controls can), `re-opened` (the decision no longer fits). Decided and still to be
 * done: `planned`. Closed: `mitigated`, `covered` (by a more specific threat), `accepted`, `transferred`,
 * `avoided`, `not-applicable`.
 */
export type Standing =
  | 'open'
  | 'to-confirm'
  | 'reduced'
  | 're-opened'
  | 'planned'
  | 'mitigated'
  | 'covered'
  | 'accepted'
  | 'transferred'
  | 'avoided'
  | 'not-applicable'

/** In the order in which they want attention. */
export const STANDINGS: readonly Standing[] = [
  're-opened',
  'open',
  'to-confirm',
  'reduced',
  'planned',
  'accepted',
  'transferred',
  'mitigated',
  'avoided',
  'not-applicable',
  'covered',
]

const UNDECIDED: ReadonlySet<Standing> = new Set(['open', 'to-confirm', 'reduced', 're-opened'])

/** Whether people have yet to say what to do about it. */
export function isUndecided(standing: Standing): boolean {
  return UNDECIDED.has(standing)
}

/** Whether nothing is left to do. */
export function isClosed(standing: Standing): boolean {
  return !UNDECIDED.has(standing) && standing !== 'planned'
}

/** The three words in which threats are counted everywhere: on the screen, in reports, in a pipeline. */
export type Phase = 'open' | 'planned' | 'closed'

export const PHASES: readonly Phase[] = ['open', 'planned', 'closed']

/** open: nobody decided, or the decision no longer fits · planned: decided, not in place yet · closed: nothing to do. */
export function phaseOf(standing: Standing): Phase {
  return UNDECIDED.has(standing) ? 'open' : standing === 'planned' ? 'planned' : 'closed'
}

export type Judgement = {
  readonly standing: Standing
  /** Who settled it: the controls in place or people; null while it is not settled. */
  readonly by: 'controls' | 'decision' | null
  /** For re-opened threats: why. */
  readonly changes: readonly Change[]
}

/** Where a threat of the rules stands with this decision. */
export function standingOf(threat: Threat, decision: Decision | undefined): Judgement {
  return decision ? judge(basisOf(threat), decision) : undecided(threat.status)
}

/**
 * Where something stands with this decision. A decision to mitigate is planned until every control that it names
 * is in place; with none named it stays so. What controls answered meanwhile is mitigated, whatever was accepted.
 */
export function judge(basis: Basis, decision: Decision | undefined): Judgement {
  const plain = undecided(basis.status)
  if (!decision) return plain
  const settled = plain.by === 'controls'
  if (settled && !OUTLASTS.has(decision.status)) return plain
  const changes = stands(decision) ? changesSince(decision.facts, basis) : NONE
  if (changes.length > 0) return { standing: 're-opened', by: null, changes }
  if (decision.status === 'open') return plain
  if (decision.status !== 'mitigated') return { standing: decision.status, by: 'decision', changes: NONE }
  const { controls = [] } = decision
  const done = controls.length > 0 && controls.every((id) => basis.inPlace.includes(id))
  return { standing: done ? 'mitigated' : 'planned', by: 'decision', changes: NONE }
}

/** Whether there is anything in the decision that facts could contradict: a verdict, or a score of its own. */
function stands({ status, likelihood, impact }: Decision): boolean {
  return status !== 'open' || likelihood !== undefined || impact !== undefined
}

/** Decisions that say more than “answered”, so that controls do not take their place. */
const OUTLASTS: ReadonlySet<DecisionStatus> = new Set(['transferred', 'avoided', 'not-applicable'])

const NONE: readonly Change[] = []

const BY_STATUS: Readonly<Record<Status, Judgement>> = {
  confirmed: { standing: 'open', by: null, changes: NONE },
  unanswered: { standing: 'to-confirm', by: null, changes: NONE },
  reduced: { standing: 'reduced', by: null, changes: NONE },
  mitigated: { standing: 'mitigated', by: 'controls', changes: NONE },
  suppressed: { standing: 'covered', by: 'controls', changes: NONE },
}

function undecided(status: Status): Judgement {
  return BY_STATUS[status]
}
