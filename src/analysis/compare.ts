import type { Catalogue } from '../catalogue/define'
import { kindOf } from '../catalogue/kind-groups'
import type { Baseline, BaselineThreat, Id, Model, ThreatKey } from '../model/model'
import { own } from '../model/own'
import { baselineOf } from './baseline'
import type { Register } from './register'
import { isClosed, STANDINGS, type Standing } from './standing'
import { levelOf } from './threat'

/** Which assets, zones and flows came, went, or say something else; where they are drawn does not matter. */
export type ElementChanges = {
  readonly added: readonly Id[]
  readonly removed: readonly Id[]
  readonly changed: readonly Id[]
}

export type ThreatChanges = {
  /** Not known then and not closed now. */
  readonly fresh: readonly ThreatKey[]
  /** Known then and not there any more. */
  readonly gone: readonly ThreatKey[]
  readonly rescored: readonly { readonly key: ThreatKey; readonly from: number; readonly to: number }[]
  /** Decided then, and asking again now. */
  readonly reopened: readonly ThreatKey[]
  /** To be done then, closed now. */
  readonly closed: readonly ThreatKey[]
}

/** Why the model should be looked at again before its review date. */
export type MajorChange =
  /** Flows that lead from one zone to another between which none led before. */
  | { readonly what: 'crossing'; readonly flows: readonly Id[] }
  /** Assets of a kind that the model did not have. */
  | { readonly what: 'kind'; readonly assets: readonly Id[] }
  /** Critical threats, not closed, that were not critical or not there. */
  | { readonly what: 'critical'; readonly keys: readonly ThreatKey[] }

export type Comparison = {
  readonly elements: ElementChanges
  readonly threats: ThreatChanges
  readonly major: readonly MajorChange[]
}

/** What changed from a baseline to the model as it is now; every list in the order of its ids, or worst first. */
export function compare(
  baseline: Baseline,
  model: Model,
  register: Register,
  catalogue: Catalogue,
): Comparison {
  return compareBaselines(baseline, baselineOf(model, register, { name: '', at: '', note: '' }), catalogue)
}

/** What changed from one baseline to another. */
export function compareBaselines(then: Baseline, now: Baseline, catalogue: Catalogue): Comparison {
  return {
    elements: elementChanges(then.model, now.model),
    threats: threatChanges(then.threats, now.threats),
    major: majorChanges(then, now, catalogue),
  }
}

type Tables = Pick<Model, 'assets' | 'zones' | 'flows'>

/** Which elements came, went, or say something else. */
export function elementChanges(then: Tables, now: Tables): ElementChanges {
  const added: Id[] = []
  const removed: Id[] = []
  const changed: Id[] = []
  for (const table of ['zones', 'assets', 'flows'] as const) {
    const [before, after] = [then[table], now[table]]
    for (const id of Object.keys(before)) if (!Object.hasOwn(after, id)) removed.push(id)
    for (const [id, row] of Object.entries(after)) {
      const old = own<unknown>(before, id)
      if (old === undefined) added.push(id)
      else if (old !== row && canonical(old) !== canonical(row)) changed.push(id)
    }
  }
  return { added: added.sort(), removed: removed.sort(), changed: changed.sort() }
}

/** JSON with sorted keys, so that the order of answers makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

type Threats = Baseline['threats']

function threatChanges(then: Threats, now: Threats): ThreatChanges {
  const keys = worstFirst(now)
  const known = keys.flatMap((key) => {
    const [before, after] = [own(then, key), own(now, key)]
    return before && after ? [{ key, before, after }] : []
  })
  const keysWhere = (holds: (before: BaselineThreat, after: BaselineThreat) => boolean) =>
    known.filter(({ before, after }) => holds(before, after)).map(({ key }) => key)
  return {
    fresh: keys.filter((key) => !Object.hasOwn(then, key) && !isShut(own(now, key))),
    gone: Object.keys(then)
      .filter((key) => !Object.hasOwn(now, key))
      .sort(),
    rescored: known.flatMap(({ key, before, after }) =>
      before.score === after.score ? [] : [{ key, from: before.score, to: after.score }],
    ),
    reopened: keysWhere((before, after) => after.standing === REOPENED && before.standing !== REOPENED),
    closed: keysWhere((before, after) => !isShut(before) && isShut(after)),
  }
}

const REOPENED: Standing = 're-opened'

/** Keys by score, the highest first, then by key. */
function worstFirst(threats: Threats): readonly ThreatKey[] {
  return Object.entries(threats)
    .sort(([a, { score }], [b, other]) => other.score - score || (a < b ? -1 : 1))
    .map(([key]) => key)
}

function isShut(threat: BaselineThreat | undefined): boolean {
  const standing = STANDINGS.find((each) => each === threat?.standing)
  return standing !== undefined && isClosed(standing)
}

function majorChanges(then: Baseline, now: Baseline, catalogue: Catalogue): readonly MajorChange[] {
  const before = crossings(then.model, catalogue)
  const flows = [...crossings(now.model, catalogue)]
    .filter(([pair]) => !before.has(pair))
    .flatMap(([, ids]) => ids)
  const kinds = new Set(Object.values(then.model.assets).map(({ kind }) => kind))
  const assets = Object.entries(now.model.assets).filter(([, { kind }]) => !kinds.has(kind))
  const critical = worstFirst(now.threats).filter((key) => {
    const [old, threat] = [own(then.threats, key), own(now.threats, key)]
    return isCritical(threat) && !isShut(threat) && !isCritical(old)
  })
  const changes: MajorChange[] = []
  if (flows.length > 0) changes.push({ what: 'crossing', flows: flows.sort() })
  if (assets.length > 0) changes.push({ what: 'kind', assets: assets.map(([id]) => id).sort() })
  if (critical.length > 0) changes.push({ what: 'critical', keys: critical })
  return changes
}

function isCritical(threat: BaselineThreat | undefined): boolean {
  return threat !== undefined && levelOf(threat.score) === 'critical'
}

/** Flows between different zones, by the pair of zones; outside every zone the usual one of the kind counts. */
function crossings(
  { assets, flows }: Pick<Model, 'assets' | 'flows'>,
  catalogue: Catalogue,
): ReadonlyMap<string, readonly Id[]> {
  const zoneOf = (id: Id) => {
    const asset = own(assets, id)
    return asset ? (asset.zone ?? kindOf(catalogue, asset.kind).defaultZone) : ''
  }
  const found = new Map<string, Id[]>()
  for (const [id, { from, to }] of Object.entries(flows)) {
    const [start, end] = [zoneOf(from), zoneOf(to)]
    if (start === end) continue
    const pair = JSON.stringify([start, end])
    found.set(pair, [...(found.get(pair) ?? []), id])
  }
  return found
}
