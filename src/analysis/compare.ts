import type { Catalogue } from '../catalogue/define'
import { kindOf } from '../catalogue/kind-groups'
import type { Baseline, Id, Model, ThreatKey } from '../model/model'
import { own } from '../model/own'
import type { Register, RegisterRow } from './register'
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
  return {
    elements: elementChanges(baseline, model),
    threats: threatChanges(baseline, register),
    major: majorChanges(baseline, model, register, catalogue),
  }
}

function elementChanges({ model: then }: Baseline, model: Model): ElementChanges {
  const added: Id[] = []
  const removed: Id[] = []
  const changed: Id[] = []
  for (const table of ['zones', 'assets', 'flows'] as const) {
    const [before, after] = [then[table], model[table]]
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

function threatChanges({ threats: then }: Baseline, { rows, byKey }: Register): ThreatChanges {
  const known = rows.flatMap((row) => {
    const before = own(then, row.key)
    return before ? [{ row, before, wasClosed: closedThen(before.standing) }] : []
  })
  return {
    fresh: keys(rows.filter((row) => !Object.hasOwn(then, row.key) && !isClosed(row.standing))),
    gone: Object.keys(then)
      .filter((key) => !byKey.has(key))
      .sort(),
    rescored: known.flatMap(({ row, before }) => {
      const to = scoreNow(row)
      return to === before.score ? [] : [{ key: row.key, from: before.score, to }]
    }),
    reopened: keys(
      known.flatMap(({ row, before }) =>
        row.standing === 're-opened' && before.standing !== 're-opened' ? [row] : [],
      ),
    ),
    closed: keys(known.flatMap(({ row, wasClosed }) => (!wasClosed && isClosed(row.standing) ? [row] : []))),
  }
}

function closedThen(standing: string): boolean {
  const known: Standing | undefined = STANDINGS.find((each) => each === standing)
  return known !== undefined && isClosed(known)
}

function keys(rows: readonly RegisterRow[]): readonly ThreatKey[] {
  return rows.map(({ key }) => key)
}

/** The residual score; 0 when nothing is left. */
export function scoreNow({ risks }: RegisterRow): number {
  return risks.residual.left ? risks.residual.score : 0
}

function majorChanges(
  { model: then, threats }: Baseline,
  model: Model,
  { rows }: Register,
  catalogue: Catalogue,
): readonly MajorChange[] {
  const before = crossings(then, catalogue)
  const flows = [...crossings(model, catalogue)]
    .filter(([pair]) => !before.has(pair))
    .flatMap(([, ids]) => ids)
  const kinds = new Set(Object.values(then.assets).map(({ kind }) => kind))
  const assets = Object.entries(model.assets).filter(([, { kind }]) => !kinds.has(kind))
  const critical = rows.filter((row) => {
    const old = own(threats, row.key)
    const isCritical = row.risks.residual.left && row.risks.residual.level === 'critical'
    return isCritical && !isClosed(row.standing) && !(old && levelOf(old.score) === 'critical')
  })
  const changes: MajorChange[] = []
  if (flows.length > 0) changes.push({ what: 'crossing', flows: flows.sort() })
  if (assets.length > 0) changes.push({ what: 'kind', assets: assets.map(([id]) => id).sort() })
  if (critical.length > 0) changes.push({ what: 'critical', keys: keys(critical) })
  return changes
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
