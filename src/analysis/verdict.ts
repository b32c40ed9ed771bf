import type { Id, Stride, ThreatKey } from '../model/model'
import type { Standing } from './standing'
import { type Analysis, allThreats, isOpen, needsAttention, type Threat } from './threat'

/** Where a threat stands about which somebody said something, with the score that they gave while that holds. */
export type Verdict = {
  readonly standing: Standing
  /** It still needs an answer or a decision. */
  readonly open: boolean
  /** Its risk is there today: open, or decided in a way that leaves it for now. */
  readonly carried: boolean
} & Score

/** Likelihood and impact of 1 to 5, and what they come to. */
export type Score = Pick<Threat, 'likelihood' | 'impact' | 'risk'>
export type Decided = ReadonlyMap<ThreatKey, Verdict>

/** What people say, laid over what the rules found. */
export type Verdicts = {
  /** The threats that they wrote, worst first. */
  readonly own: readonly Threat[]
  /** Only threats with a decision that are there; all others stand as the rules say. */
  readonly decided: Decided
}

export const NO_VERDICTS: Verdicts = { own: [], decided: new Map() }

/** Needs an answer or a decision still, with what people decided. */
export function isStillOpen(threat: Threat, decided: Decided): boolean {
  const verdict = decided.get(threat.key)
  return verdict ? verdict.open : isOpen(threat)
}

/** All that still needs an answer or a decision, of the rules and of people, gaps of the organisation too. */
export function openThreats(analysis: Analysis, { own, decided }: Verdicts): readonly Threat[] {
  return [...allThreats(analysis), ...own].filter((threat) => isStillOpen(threat, decided))
}

/** Belongs in the opening view, with what people decided. What re-opened always does. */
export function wantsAttention(threat: Threat, decided: Decided): boolean {
  const verdict = decided.get(threat.key)
  if (!verdict) return needsAttention(threat)
  if (verdict.standing === 're-opened') return true
  return verdict.open && (threat.status === 'confirmed' || verdict.risk.score >= 12)
}

/** Whether its risk is there today: open, or decided in a way that leaves it where it is for now. */
export function isCarried(threat: Threat, decided: Decided): boolean {
  const verdict = decided.get(threat.key)
  return verdict ? verdict.carried : isOpen(threat)
}

/** The risk today, with the score that people gave. */
export function riskNow(threat: Threat, decided: Decided): Threat['risk'] {
  return decided.get(threat.key)?.risk ?? threat.risk
}

/** The STRIDE letters; threats that people write may have several, or none yet. */
export function lettersOf({ stride, own: row }: Threat): readonly Stride[] {
  return row ? row.stride : [stride]
}

/** The threats of rules with those that people wrote among them, each at its place; both worst first. */
export function withOwn(threats: readonly Threat[], mine: readonly Threat[]): readonly Threat[] {
  if (mine.length === 0) return threats
  const merged: Threat[] = []
  let next = 0
  for (const threat of threats) {
    for (let one = mine[next]; one && one.risk.score >= threat.risk.score; one = mine[++next])
      merged.push(one)
    merged.push(threat)
  }
  return [...merged, ...mine.slice(next)]
}

/** Elements and flows at which decisions or own threats count. */
export function placesOf({ element, flows }: Threat): readonly Id[] {
  return flows.includes(element.id) ? flows : [element.id, ...flows]
}
