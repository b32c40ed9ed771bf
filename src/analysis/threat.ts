/** What the engine answers. Derived from a model and a catalogue, never stored. */

import type { ControlState, Id, OwnThreat, Stride, ThreatKey } from '../model/model'

/**
 * confirmed: true on stated facts · unanswered: true unless a question is answered well · mitigated: controls
 * in place answer it · reduced: the same for what no control can remove · suppressed: a more specific rule is
 * active on the same element.
 */
export type Status = 'confirmed' | 'unanswered' | 'mitigated' | 'reduced' | 'suppressed'
export type Level = 'critical' | 'high' | 'medium' | 'low'

export type ElementRef = {
  /** Only threats that people write are on zones. */
  readonly type: 'asset' | 'flow' | 'zone' | 'system'
  readonly id: Id
  readonly name: string
}

/** One run of a sentence; with `element` it links there, with `property` to that field of the inspector. */
export type Part = { readonly text: string; readonly element?: Id; readonly property?: string }

/** One decisive fact, as a sentence in the diagram's own names. */
export type Fact = {
  readonly parts: readonly Part[]
  /** For facts about reachability: the element ids from its start to the threatened one, flows included. */
  readonly path?: readonly Id[]
  /** What it states, without names and wording, so that it stays the same when those change. */
  readonly grounds: readonly string[]
}

/**
 * Something that makes a threat so, whether or not the sentence names it: the sentence tells one way, the nearest.
 * `sort` says which things count as the same for whoever decided: what the element is directly connected to and uses
 * counts one by one, what is farther off by its kind, who sends something here by the group of its kind.
 */
export type Further = {
  readonly sort: string
  /** One element of that sort, of the least trusted ones, to name it by. */
  readonly element: Id
  readonly name: string
  /** The least trust level from which that sort sends something here, as far as it counts; 0 where it has no say. */
  readonly trust: number
}

/** A property that nobody answered; `element` is an asset or flow id, or 'system' with a control id as property. */
export type Question = { readonly element: Id; readonly property: string }

export type ThreatControl = {
  readonly id: string
  /** 1..3; three points answer the threat. */
  readonly strength: number
  /** `open` = nobody said. */
  readonly state: ControlState | 'open'
}

/** `because`, `grounds`, `further` and `questions` are worked out when first read: pass a threat on as it is, a copy may lack them. */
export type Threat = {
  readonly key: ThreatKey
  readonly rule: string
  readonly title: string
  readonly stride: Stride
  readonly element: ElementRef
  /** The flows concerned, for flow rules (merged per target); else empty. */
  readonly flows: readonly Id[]
  readonly status: Status
  /** 1..5 after modifiers and controls in place. */
  readonly likelihood: number
  readonly impact: number
  readonly risk: { readonly score: number; readonly level: Level }
  /** Why likelihood and impact differ from the rule's base. */
  readonly factors: readonly string[]
  readonly because: readonly Fact[]
  /** All that it stands on, of each of its flows, without names and wording; in order, each once. */
  readonly grounds: readonly string[]
  /** All that makes it so through the diagram, also where `because` names only one such thing; each sort once. */
  readonly further: readonly Further[]
  readonly questions: readonly Question[]
  /** Strongest first. */
  readonly controls: readonly ThreatControl[]
  /** For mitigated threats: the controls that did it. */
  readonly mitigatedBy: readonly string[]
  readonly references: readonly string[]
  /** Only of threats that people write: their row. `rule` is then the key, and `stride` the first letter if any. */
  readonly own?: OwnThreat
}

/** Counts of the threats on assets and flows. */
export type Summary = {
  readonly elements: number
  readonly threats: number
  readonly byStatus: Readonly<Record<Status, number>>
  /** Open threats only (confirmed, unanswered, reduced). */
  readonly byLevel: Readonly<Record<Level, number>>
  readonly byStride: Readonly<Record<Stride, number>>
}

export type Analysis = {
  /** On assets and flows. Worst first: by risk, then status, then key. */
  readonly threats: readonly Threat[]
  /**
   * Gaps of the organisation, found once for the whole system: questions apart from the elements, which no count
   * of threats includes. In the same order.
   */
  readonly organisation: readonly Threat[]
  /** Also those of the organisation, under `system`. */
  readonly byElement: ReadonlyMap<Id, readonly Threat[]>
  /** Also those of the organisation. */
  readonly byKey: ReadonlyMap<ThreatKey, Threat>
  readonly summary: Summary
}

/** The threats on the elements, then those of the organisation. */
export function allThreats({ threats, organisation }: Analysis): readonly Threat[] {
  return [...threats, ...organisation]
}

/** Critical 20 and more, high 12, medium 6, low below (knowledge specification, section 0). */
export function levelOf(score: number): Level {
  return score >= 20 ? 'critical' : score >= 12 ? 'high' : score >= 6 ? 'medium' : 'low'
}

/** Still needs an answer or a decision. */
export function isOpen(threat: Threat): boolean {
  return threat.status === 'confirmed' || threat.status === 'unanswered' || threat.status === 'reduced'
}

/** Belongs in the opening view: open, and confirmed or of high or critical risk. */
export function needsAttention(threat: Threat): boolean {
  return isOpen(threat) && (threat.status === 'confirmed' || threat.risk.score >= 12)
}
