import type { Id, ThreatKey } from '../model/model'
import { buildThreat, type Link, type Source, SYSTEM } from './build-threat'
import type { AssetFacts } from './facts'
import { type Finding, ruleOf } from './finding'
import { assetFindings, type State, systemFindings } from './group'
import { mergeOrdered, sortThreats, worstFirst } from './order'
import type { Reworded } from './reword'
import { recount } from './summary'
import type { Analysis, ElementRef, Summary, Threat } from './threat'

type Entry = { readonly threat: Threat; readonly link: Link }

/** The threats on one asset or on the system. */
export type Group = {
  readonly entries: readonly Entry[]
  /** Worst first, by the ids of the asset and its flows, or 'system'. */
  readonly lists: ReadonlyMap<Id, readonly Threat[]>
}

const NO_GROUP: Group = { entries: [], lists: new Map() }

/** The groups of an analysis under construction, and the threats that come and go by it. */
export class Groups {
  readonly groups: Map<Id, Group>
  readonly #state: State
  readonly #source: Source
  readonly #reworded: readonly Reworded[]
  readonly #byElement: Map<Id, readonly Threat[]>
  readonly #dropped = new Map<Threat, Entry>()
  readonly #fresh: Threat[] = []

  constructor(
    state: State,
    source: Source,
    reworded: readonly Reworded[],
    last?: { readonly groups: ReadonlyMap<Id, Group>; readonly analysis: Analysis },
  ) {
    this.#state = state
    this.#source = source
    this.#reworded = reworded.filter((rules) => rules.size > 0)
    this.groups = new Map(last?.groups)
    this.#byElement = new Map(last?.analysis.byElement)
  }

  buildAsset({ id, name, slot }: AssetFacts): void {
    this.#put({ type: 'asset', id, name }, assetFindings(this.#state, slot))
  }

  /** New threats for what reads differently now, on an asset where nothing was judged again. */
  reword({ id, name, slot }: AssetFacts): void {
    if (this.#reworded.length === 0) return
    const old = this.groups.get(id) ?? NO_GROUP
    const isStale = ({ link }: Entry) => this.#isReworded(link.finding, slot)
    if (!old.entries.some(isStale)) return
    const element: ElementRef = { type: 'asset', id, name }
    const renew = (entry: Entry) => (isStale(entry) ? this.#entry(entry.link.finding, element) : entry)
    this.#set(element, old, old.entries.map(renew))
  }

  buildSystem(): void {
    this.#put(SYSTEM, systemFindings(this.#state))
  }

  remove(id: Id): void {
    this.#replace(this.groups.get(id) ?? NO_GROUP, NO_GROUP)
    this.groups.delete(id)
  }

  /** Who still holds a threat that is gone sees it as it was then. */
  release(source: Source): void {
    for (const { link } of this.#dropped.values()) link.source = source
  }

  finish(before: readonly Threat[], summary: Summary): Analysis {
    const threats = mergeOrdered(before, sortThreats([...this.#dropped.keys()]), sortThreats(this.#fresh))
    const { facts } = this.#state.now.world
    const elements = facts.assetsById.size + facts.flows.length
    let byKey: ReadonlyMap<ThreatKey, Threat> | null = null
    return {
      threats,
      byElement: this.#byElement,
      get byKey() {
        byKey ??= new Map(threats.map((threat) => [threat.key, threat]))
        return byKey
      },
      summary: recount(summary, elements, this.#fresh, this.#dropped.keys()),
    }
  }

  #put(element: ElementRef, findings: readonly Finding[]): void {
    const old = this.groups.get(element.id) ?? NO_GROUP
    const before = new Map(old.entries.map((entry) => [ruleOf(entry.link.finding).id, entry]))
    const entries = findings.map((finding) => {
      const known = before.get(ruleOf(finding).id)
      return known && this.#isSame(known, finding, element) ? known : this.#entry(finding, element)
    })
    this.#set(element, old, entries)
  }

  #set({ id }: ElementRef, old: Group, entries: readonly Entry[]): void {
    const group = { entries, lists: listsOf(entries) }
    this.#replace(old, group)
    this.groups.set(id, group)
  }

  #entry(finding: Finding, element: ElementRef): Entry {
    const link: Link = { finding, source: this.#source }
    return { link, threat: buildThreat(link, element) }
  }

  /** The same cells in the same order with the same outcome, and nothing to be said differently. */
  #isSame({ link: { finding }, threat }: Entry, next: Finding, element: ElementRef): boolean {
    const slot = next.scored.scope.self?.slot ?? -1
    if (this.#isReworded(next, slot) || threat.element.name !== element.name) return false
    if (finding.status !== next.status || finding.vanished !== next.vanished) return false
    const { cells } = next
    return (
      finding.cells.length === cells.length && finding.cells.every((cell, index) => cell === cells[index])
    )
  }

  #isReworded({ scored }: Finding, slot: number): boolean {
    return this.#reworded.some((rules) => {
      const slots = rules.get(scored.compiled)
      return slots === null || slots?.has(slot)
    })
  }

  #replace(old: Group, next: Group): void {
    const kept = new Set(next.entries)
    for (const entry of old.entries) if (!kept.has(entry)) this.#dropped.set(entry.threat, entry)
    const known = new Set(old.entries)
    for (const entry of next.entries) if (!known.has(entry)) this.#fresh.push(entry.threat)
    // A flow that was redirected may stand under its new target already.
    for (const [id, list] of old.lists) if (this.#byElement.get(id) === list) this.#byElement.delete(id)
    for (const [id, list] of next.lists) this.#byElement.set(id, list)
  }
}

function listsOf(entries: readonly Entry[]): ReadonlyMap<Id, readonly Threat[]> {
  const lists = new Map<Id, Threat[]>()
  for (const threat of entries.map((entry) => entry.threat).sort(worstFirst)) {
    for (const id of [threat.element.id, ...threat.flows]) {
      const list = lists.get(id)
      if (list) list.push(threat)
      else lists.set(id, [threat])
    }
  }
  return lists
}
