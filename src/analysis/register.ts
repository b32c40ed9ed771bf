import type { Catalogue } from '../catalogue/define'
import { elementName, elementType } from '../model/element'
import type { Decision, Id, Model, OwnThreat, Stride, ThreatKey } from '../model/model'
import { own } from '../model/own'
import { ownKey } from '../model/own-threat'
import { withoutControls, withPlanned } from './control-worlds'
import type { Change } from './fingerprint'
import { judgeOwn } from './own-judged'
import { nothingLeft, override, type Risks, risksOf, type Seen } from './risk'
import { type Judgement, judge, type Standing, standingOf } from './standing'
import type { Analysis, Threat, ThreatControl } from './threat'
import { type Totals, totalsOf } from './totals'
import { seenIn } from './variant'

/** One threat, of a rule or of a person, with what people say about it. */
export type RegisterRow = {
  readonly key: ThreatKey
  readonly title: string
  readonly stride: readonly Stride[]
  readonly element: {
    readonly type: 'asset' | 'flow' | 'zone' | 'system'
    readonly id: Id
    readonly name: string
  }
  /** For flow rules the flows concerned; else empty. */
  readonly flows: readonly Id[]
  readonly controls: readonly ThreatControl[]
  readonly standing: Standing
  readonly by: Judgement['by']
  /** The decision, in force or, for re-opened threats, the old one. */
  readonly decision: Decision | null
  /** For re-opened threats: what changed since. */
  readonly changes: readonly Change[]
  readonly risks: Risks
  /** Of a rule: the threat as the engine found it. Own threats have null. */
  readonly threat: Threat | null
  readonly own: OwnThreat | null
}

/** A decision about a threat that is not there any more. */
export type GoneDecision = { readonly key: ThreatKey; readonly decision: Decision }

export type Register = {
  /** Worst first: by residual score, own threats before others, then as the analysis has them. */
  readonly rows: readonly RegisterRow[]
  /** Gaps of the organisation, apart from the threats as in the analysis; no count and no picture includes them. */
  readonly organisation: readonly RegisterRow[]
  /** Those of the organisation too. */
  readonly byKey: ReadonlyMap<ThreatKey, RegisterRow>
  /** In the order of their keys. */
  readonly gone: readonly GoneDecision[]
  readonly totals: Totals
  /** By asset, flow, zone or 'system'; a threat of flows counts for each of them and for their target. */
  totalsAt(id: Id): Totals
}

/** The register of a model; `analysis` is that of the model. */
export function registerOf(model: Model, analysis: Analysis, catalogue: Catalogue): Register {
  const bare = seenIn(withoutControls(model), model, analysis, catalogue)
  const target = seenIn(withPlanned(model), model, analysis, catalogue)
  const toRow = (threat: Threat) =>
    rowOf(threat, own(model.decisions, threat.key), bare(threat), target(threat))
  const rows = byScore([...ownRows(model), ...analysis.threats.map(toRow)])
  return toRegister(rows, byScore(analysis.organisation.map(toRow)), model.decisions)
}

function rowOf(
  threat: Threat,
  decision: Decision | undefined,
  bare: Seen | undefined,
  target: Seen | undefined,
): RegisterRow {
  const { key, title, stride, element, flows, controls } = threat
  const judgement = standingOf(threat, decision)
  const risks = decided(risksOf(threat, bare, target), judgement, decision)
  const letters = LETTERS[stride]
  return {
    key,
    title,
    stride: letters,
    element,
    flows,
    controls,
    ...judgement,
    decision: decision ?? null,
    risks,
    threat,
    own: null,
  }
}

const LETTERS: Readonly<Record<Stride, readonly Stride[]>> = {
  S: ['S'],
  T: ['T'],
  R: ['R'],
  I: ['I'],
  D: ['D'],
  E: ['E'],
}

function ownRows(model: Model): RegisterRow[] {
  return Object.keys(model.threats)
    .sort()
    .flatMap((id) => {
      const threat = own(model.threats, id)
      return threat ? [ownRow(model, id, threat)] : []
    })
}

function ownRow(model: Model, id: Id, threat: OwnThreat): RegisterRow {
  const { title, stride, on } = threat
  const key = ownKey(id)
  const decision = own(model.decisions, key)
  const { basis, risks, controls } = judgeOwn(model, threat)
  const judgement = judge(basis, decision)
  const element = { type: elementType(model, on) ?? 'system', id: on, name: elementName(model, on) } as const
  return {
    key,
    title,
    stride,
    element,
    flows: element.type === 'flow' ? [on] : [],
    controls,
    ...judgement,
    decision: decision ?? null,
    risks: decided(risks, judgement, decision),
    threat: null,
    own: threat,
  }
}

/**
 * A score that people gave counts until the threat re-opens; so does what they rule out. Mitigations that they chose
 * and that are in place take off what they take off: the rest is left, though the threat is closed.
 */
function decided(risks: Risks, { standing }: Judgement, decision: Decision | undefined): Risks {
  if (!decision || standing === 're-opened') return risks
  const said = override(risks, decision)
  if (standing === 'not-applicable') return nothingLeft(said, 'inherent')
  return standing === 'avoided' ? nothingLeft(said, 'residual') : said
}

/** Highest score first; equals stay in their order. What is not left comes after all that is. */
function byScore(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const shelves: RegisterRow[][] = Array.from({ length: 52 }, () => [])
  for (const row of rows) {
    const { score, left } = row.risks.residual
    shelves[left ? 25 - score : 51 - score]?.push(row)
  }
  return shelves.flat()
}

function toRegister(
  rows: readonly RegisterRow[],
  organisation: readonly RegisterRow[],
  decisions: Model['decisions'],
): Register {
  const all = [...rows, ...organisation]
  const byKey = new Map(all.map((row) => [row.key, row]))
  const gone = Object.entries(decisions)
    .filter(([key]) => !byKey.has(key))
    .map(([key, decision]) => ({ key, decision }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  let places: ReadonlyMap<Id, readonly RegisterRow[]> | null = null
  return {
    rows,
    organisation,
    byKey,
    gone,
    totals: totalsOf(rows),
    totalsAt(id) {
      places ??= placesOf(all)
      return totalsOf(places.get(id) ?? [])
    },
  }
}

function placesOf(rows: readonly RegisterRow[]): ReadonlyMap<Id, readonly RegisterRow[]> {
  const places = new Map<Id, RegisterRow[]>()
  for (const row of rows) {
    for (const id of new Set([row.element.id, ...row.flows])) {
      const list = places.get(id)
      if (list) list.push(row)
      else places.set(id, [row])
    }
  }
  return places
}
