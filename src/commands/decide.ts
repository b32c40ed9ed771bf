/** Deciding what to do about threats. Each call is one step of history, for one threat or many. */

import * as text from '#text/commands-answer'
import { basisOf, fingerprint } from '../analysis/fingerprint'
import { judgeOwn } from '../analysis/own-judged'
import type { Threat } from '../analysis/threat'
import { decisionProblem, NO_DECISION } from '../model/decision'
import type { Tx } from '../model/edit'
import type { Decision, Id, Model, ThreatKey } from '../model/model'
import { own } from '../model/own'
import { ownIdOf } from '../model/own-threat'
import { now } from '../store/clock'
import { derivedStore } from '../store/derived'
import { commit, documentStore } from '../store/document'
import { placesOf, putControl, stateAt } from './answer'

/** What a person says; `undefined` takes it back. The facts and the time are added. */
export type DecisionFields = {
  readonly [Field in Exclude<keyof Decision, 'facts' | 'at'>]?: Decision[Field] | undefined
}

/** Fields that make it another decision, on the facts of today. Owner, due date, ticket and note do not. */
const VERDICT: readonly (keyof DecisionFields)[] = ['status', 'reason', 'likelihood', 'impact', 'controls']

/**
 * Decides about threats, or changes what was decided. Controls that a decision to mitigate relies on are planned
 * where the threat has them, unless they are in place. Answers with what is missing, then nothing was changed.
 */
export function decide(keys: readonly ThreatKey[], fields: DecisionFields): string | null {
  const { model } = documentStore.getState()
  for (const key of keys) {
    const problem = decisionProblem(merged(own(model.decisions, key) ?? NO_DECISION, fields))
    if (problem !== null) return problem
  }
  commit(labelOf(keys, fields), (tx) => {
    for (const key of keys) writeDecision(tx, key, fields)
  })
  return null
}

/**
 * Decides to mitigate a threat with controls, and says at its element which of them are in place or planned: one
 * step of history.
 */
export function mitigate(
  key: ThreatKey,
  controls: ReadonlyMap<string, 'in-place' | 'planned'>,
  fields: DecisionFields,
): void {
  const all = { ...fields, status: 'mitigated', controls: [...controls.keys()] } as const
  commit(labelOf([key], all), (tx) => {
    for (const [control, state] of controls) {
      if (state === 'in-place') for (const id of placesFor(tx.model, key)) putControl(tx, id, control, state)
    }
    writeDecision(tx, key, all)
  })
}

/** Takes decisions back, with all that was said in them. */
export function clearDecisions(keys: readonly ThreatKey[]): void {
  commit(text.clearDecisionOn(what(keys)), (tx) => {
    for (const key of keys) tx.remove('decisions', key)
  })
}

/** Says of re-opened threats that the old decision holds on the facts of today too. */
export function confirmDecisions(keys: readonly ThreatKey[]): void {
  commit(text.decideTheSameOn(what(keys)), (tx) => {
    for (const key of keys) tx.set('decisions', key, { facts: factsOf(tx.model, key), at: now() })
  })
}

/** Puts a score in place of the one of the rules; undefined for both gives that one back. */
export function overrideRisk(
  keys: readonly ThreatKey[],
  score: Pick<DecisionFields, 'likelihood' | 'impact'>,
  overrideReason: string,
): string | null {
  const given = score.likelihood !== undefined || score.impact !== undefined
  const { likelihood, impact } = score
  return decide(keys, { likelihood, impact, overrideReason: given ? overrideReason : undefined })
}

function merged(old: Decision, fields: DecisionFields): Decision {
  const all = Object.entries({ ...old, ...fields }).filter(([, value]) => value !== undefined)
  // Every required field is in `old`, and none of them is ever taken back.
  return { ...NO_DECISION, ...Object.fromEntries(all) }
}

function writeDecision(tx: Tx, key: ThreatKey, fields: DecisionFields): void {
  const isNew = !own(tx.model.decisions, key)
  if (isNew) tx.put('decisions', key, NO_DECISION)
  tx.set('decisions', key, fields)
  if (isNew || VERDICT.some((field) => field in fields)) {
    tx.set('decisions', key, { facts: factsOf(tx.model, key), at: now() })
  }
  if (fields.status === 'mitigated') planControls(tx, key, fields.controls ?? [])
}

function planControls(tx: Tx, key: ThreatKey, controls: readonly string[]): void {
  for (const id of placesFor(tx.model, key)) {
    for (const control of controls) {
      if (stateAt(tx.model, id, control) !== 'in-place') putControl(tx, id, control, 'planned')
    }
  }
}

function placesFor(model: Model, key: ThreatKey): readonly Id[] {
  const threat = threatOf(key)
  if (threat) return placesOf(threat)
  const { on = '' } = own(model.threats, ownIdOf(key) ?? '') ?? {}
  return own(model.assets, on) || own(model.flows, on) ? [on] : ['system']
}

/** Empty for a threat that is not there, so that nothing ever contradicts it. */
function factsOf(model: Model, key: ThreatKey): string {
  const threat = threatOf(key)
  if (threat) return fingerprint(basisOf(threat))
  const mine = own(model.threats, ownIdOf(key) ?? '')
  return mine ? fingerprint(judgeOwn(model, mine).basis) : ''
}

function threatOf(key: ThreatKey): Threat | undefined {
  return derivedStore.getState().analysis?.byKey.get(key)
}

function labelOf(keys: readonly ThreatKey[], { status, likelihood, impact }: DecisionFields): string {
  if (status) return text.decide[status](what(keys))
  const scored = likelihood !== undefined || impact !== undefined
  return (scored ? text.changeScore : text.noteOn)(what(keys))
}

function what(keys: readonly ThreatKey[]): string {
  const [first, ...others] = keys
  if (first === undefined || others.length > 0) return text.threats(keys.length)
  const { threats } = documentStore.getState().model
  return `“${threatOf(first)?.title ?? own(threats, ownIdOf(first) ?? '')?.title ?? first}”`
}
