import type { Decision, Model, ThreatKey } from '../model/model'
import { own } from '../model/own'
import { ownIdOf } from '../model/own-threat'
import { worstFirst } from './order'
import { ownThreats } from './own-found'
import { riskOf } from './risk'
import { isUndecided, type Standing, standingOf } from './standing'
import type { Analysis, Threat } from './threat'
import { type Decided, NO_VERDICTS, type Score, type Verdict, type Verdicts } from './verdict'

/**
 * Answers for one model after another. What did not change stays the same object, and only threats with a decision
 * are looked at, so that an edit costs next to nothing here.
 */
export function createVerdicts(): (model: Model, analysis: Analysis) => Verdicts {
  let last = NO_VERDICTS
  return (model, analysis) => {
    const found = [...ownThreats(model)].sort(worstFirst)
    const mine = isSameList(found, last.own) ? last.own : found
    const decided = judgeAll(model.decisions, (key) => threatAt(analysis, mine, key))
    const same = isSameMap(decided, last.decided)
    if (mine !== last.own || !same) last = { own: mine, decided: same ? last.decided : decided }
    return last
  }
}

/** The same for one model alone. */
export function verdictsOf(model: Model, analysis: Analysis): Verdicts {
  return createVerdicts()(model, analysis)
}

function threatAt(analysis: Analysis, mine: readonly Threat[], key: ThreatKey): Threat | undefined {
  if (ownIdOf(key) !== null) return mine.find((threat) => threat.key === key)
  // By its element: a table of all threats would have to be built anew with every edit.
  const element = key.slice(key.indexOf(':') + 1)
  return analysis.byElement.get(element)?.find((threat) => threat.key === key)
}

function judgeAll(decisions: Model['decisions'], find: (key: ThreatKey) => Threat | undefined): Decided {
  const decided = new Map<ThreatKey, Verdict>()
  for (const key of Object.keys(decisions)) {
    const threat = find(key)
    const decision = own(decisions, key)
    if (threat && decision) decided.set(key, verdictOf(threat, decision))
  }
  return decided
}

/** `mitigated` by a decision: what its mitigations leave over. What they answer in full is not left by itself. */
const CARRIED: ReadonlySet<Standing> = new Set(['planned', 'accepted', 'transferred', 'mitigated'])

const judged = new WeakMap<Threat, { readonly decision: Decision; readonly verdict: Verdict }>()

function verdictOf(threat: Threat, decision: Decision): Verdict {
  const old = judged.get(threat)
  if (old?.decision === decision) return old.verdict
  const { standing } = standingOf(threat, decision)
  const score = scoreOf(threat, standing === 're-opened' ? {} : decision)
  const open = isUndecided(standing)
  const answered = threat.status === 'mitigated' || threat.status === 'suppressed'
  const verdict = { standing, open, carried: open || (!answered && CARRIED.has(standing)), ...score }
  judged.set(threat, { decision, verdict })
  return verdict
}

function scoreOf(threat: Threat, said: Pick<Decision, 'likelihood' | 'impact'>): Score {
  const { likelihood = threat.likelihood, impact = threat.impact } = said
  const { score, level } = riskOf(likelihood, impact, true)
  return { likelihood, impact, risk: { score, level } }
}

function isSameList(a: readonly Threat[], b: readonly Threat[]): boolean {
  return a.length === b.length && a.every((threat, index) => threat === b[index])
}

function isSameMap(a: Decided, b: Decided): boolean {
  if (a.size !== b.size) return false
  for (const [key, verdict] of a) if (b.get(key) !== verdict) return false
  return true
}
