import type { Id, ThreatKey } from '../model/model'
import { buildThreat, type Source, SYSTEM } from './build-threat'
import type { Changes } from './change'
import { type Finding, ruleOf } from './finding'
import { assetFindings, type Judged, systemFindings } from './group'
import { mergeOrdered, worstFirst } from './order'
import type { CompiledRule } from './program'
import { summarise } from './summary'
import type { Analysis, Threat } from './threat'

type Entry = { readonly finding: Finding; readonly threat: Threat; readonly source: Source }

/** The threats on one asset or on the system. */
type Group = {
  readonly entries: readonly Entry[]
  /** Worst first, by the ids of the asset and its flows, or 'system'. */
  readonly lists: ReadonlyMap<Id, readonly Threat[]>
}

/** An analysis with what is needed to build the next one from it. */
export type Assembly = { readonly analysis: Analysis; readonly groups: ReadonlyMap<Id, Group> }

type State = { readonly now: Judged; readonly bare: Judged | null }

const NOTHING: Group = { entries: [], lists: new Map() }

export const emptyAssembly: Assembly = { analysis: toAnalysis([], new Map(), 0), groups: new Map() }

/**
 * Turns what was judged into threats. `edit` says what changed since `last` (null = everything); groups that it
 * cannot have touched are taken over.
 */
export function assemble(
  state: State,
  edit: { readonly changes: readonly Changes[]; readonly regroup: boolean } | null,
  last: Assembly,
): Assembly {
  const { facts } = state.now.world
  const reworded = new Set(edit?.changes.flatMap((change) => [...change.reworded]))
  const isDirty = dirtiness(edit, reworded)
  const groups = new Map<Id, Group>()
  const fresh: Threat[] = []
  const add = (id: Id, old: Group, findings: readonly Finding[]) => {
    const group = buildGroup(findings, old, reworded, state)
    groups.set(id, group)
    const before = new Set(old.entries.map((entry) => entry.threat))
    for (const { threat } of group.entries) if (!before.has(threat)) fresh.push(threat)
  }
  for (const asset of facts.assets) {
    if (!asset) continue
    const old = last.groups.get(asset.id)
    if (old && !isDirty(asset.slot, old)) groups.set(asset.id, refreshed(old, state))
    else add(asset.id, old ?? NOTHING, assetFindings(state.now, state.bare, asset.slot))
  }
  add(SYSTEM.id, last.groups.get(SYSTEM.id) ?? NOTHING, systemFindings(state.now, state.bare))
  const kept = survivors(last.analysis.threats, groups)
  const threats = mergeOrdered(kept, fresh.sort(worstFirst))
  return { analysis: toAnalysis(threats, groups, facts.assetsById.size + facts.flows.length), groups }
}

function dirtiness(
  edit: { readonly changes: readonly Changes[]; readonly regroup: boolean } | null,
  reworded: ReadonlySet<CompiledRule>,
): (slot: number, group: Group) => boolean {
  return (slot, { entries }) => {
    if (!edit || edit.regroup) return true
    if (edit.changes.some((change) => change.slots.has(slot) || change.rules.has(slot))) return true
    return reworded.size > 0 && entries.some(({ finding }) => reworded.has(finding.cells[0].compiled))
  }
}

/** Points the threats that stay to the worlds as they are now. */
function refreshed(group: Group, { now, bare }: State): Group {
  for (const { source } of group.entries) {
    source.now = now.world
    source.bare = bare?.world ?? null
  }
  return group
}

function buildGroup(
  findings: readonly Finding[],
  old: Group,
  reworded: ReadonlySet<CompiledRule>,
  { now, bare }: State,
): Group {
  const before = new Map(old.entries.map((entry) => [ruleOf(entry.finding).id, entry]))
  const entries = findings.map((finding): Entry => {
    const known = before.get(ruleOf(finding).id)
    if (known && !reworded.has(finding.cells[0].compiled) && sameFinding(known.finding, finding)) {
      known.source.now = now.world
      known.source.bare = bare?.world ?? null
      return known
    }
    const source = { now: now.world, bare: bare?.world ?? null }
    return { finding, source, threat: buildThreat(finding, source) }
  })
  return { entries, lists: listsOf(entries) }
}

/** The same cells in the same order, and the same outcome. */
function sameFinding(a: Finding, b: Finding): boolean {
  if (a.status !== b.status || a.vanished !== b.vanished || a.cells.length !== b.cells.length) return false
  return a.cells.every((cell, index) => cell === b.cells[index])
}

function listsOf(entries: readonly Entry[]): ReadonlyMap<Id, readonly Threat[]> {
  const lists = new Map<Id, Threat[]>()
  const threats = entries.map((entry) => entry.threat).sort(worstFirst)
  for (const threat of threats) {
    for (const id of [threat.element.id, ...threat.flows]) {
      const list = lists.get(id)
      if (list) list.push(threat)
      else lists.set(id, [threat])
    }
  }
  return lists
}

/** The threats of the last analysis that are still there, in their order. */
function survivors(threats: readonly Threat[], groups: ReadonlyMap<Id, Group>): Threat[] {
  if (threats.length === 0) return []
  const present = new Set<Threat>()
  for (const { entries } of groups.values()) for (const { threat } of entries) present.add(threat)
  return threats.filter((threat) => present.has(threat))
}

function toAnalysis(threats: readonly Threat[], groups: ReadonlyMap<Id, Group>, elements: number): Analysis {
  const byElement = new Map<Id, readonly Threat[]>()
  for (const { lists } of groups.values()) for (const [id, list] of lists) byElement.set(id, list)
  let byKey: ReadonlyMap<ThreatKey, Threat> | null = null
  return {
    threats,
    byElement,
    get byKey() {
      byKey ??= new Map(threats.map((threat) => [threat.key, threat]))
      return byKey
    },
    summary: summarise(threats, elements),
  }
}
