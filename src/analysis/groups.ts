import type { Id, ThreatKey } from '../model/model'
import type { AssetFacts } from './facts'
import { type Finding, ruleOf } from './finding'
import { FoundThreat, type Source, SYSTEM } from './found-threat'
import { assetFindings, type State, systemFindings } from './gather'
import { mergeOrdered, sortThreats, worstFirst } from './order'
import type { CompiledRule } from './program'
import type { Reworded } from './reword'
import { recount } from './summary'
import type { Analysis, ElementRef, Summary, Threat } from './threat'

/** The threats on one asset or on the system. */
export type Group = {
  readonly threats: readonly FoundThreat[]
  /** Worst first, by the ids of the asset and its flows, or 'system'. */
  readonly lists: ReadonlyMap<Id, readonly Threat[]>
}

const NO_GROUP: Group = { threats: [], lists: new Map() }

/** The groups of an analysis under construction, and the threats that come and go by it. */
export class Groups {
  readonly groups: Map<Id, Group>
  readonly #state: State
  readonly #source: Source
  readonly #reworded: RewordedIndex
  readonly #byElement: Map<Id, readonly Threat[]>
  readonly #dropped = new Set<FoundThreat>()
  readonly #fresh: Threat[] = []
  /** Old threat → the one that takes its place, with the same outcome in other words. */
  readonly #renewed = new Map<Threat, Threat>()

  constructor(
    state: State,
    source: Source,
    reworded: readonly Reworded[],
    last?: { readonly groups: ReadonlyMap<Id, Group>; readonly analysis: Analysis },
  ) {
    this.#state = state
    this.#source = source
    this.#reworded = indexOf(reworded, last?.analysis.threats ?? [])
    this.groups = new Map(last?.groups)
    this.#byElement = new Map(last?.analysis.byElement)
  }

  buildAsset({ id, name, slot }: AssetFacts): void {
    this.#put({ type: 'asset', id, name }, assetFindings(this.#state, slot))
  }

  /** New threats for what reads differently now, on an asset where nothing was judged again. */
  reword({ id, name, slot }: AssetFacts): void {
    if (!this.#reworded.slots.has(slot) && !this.#reworded.elements.has(id)) return
    const old = this.groups.get(id) ?? NO_GROUP
    const isStale = ({ finding }: FoundThreat) => this.#isReworded(finding, slot)
    if (!old.threats.some(isStale)) return
    const element: ElementRef = { type: 'asset', id, name }
    const threats = old.threats.map((threat) => {
      if (!isStale(threat)) return threat
      const next = new FoundThreat(threat.finding, element, this.#source)
      this.#dropped.add(threat)
      this.#renewed.set(threat, next)
      return next
    })
    const lists = new Map([...old.lists].map(([at, list]) => [at, this.#renewAll(list)]))
    for (const [at, list] of lists) this.#byElement.set(at, list)
    this.groups.set(id, { threats, lists })
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
    for (const threat of this.#dropped) threat.release(source)
  }

  finish(before: readonly Threat[], summary: Summary): Analysis {
    const gone = [...this.#dropped].filter((threat) => isOnElement(threat) && !this.#renewed.has(threat))
    const fresh = this.#fresh.filter(isOnElement)
    const merged = mergeOrdered(before, sortThreats(gone), sortThreats(fresh))
    const threats = this.#renewAll(merged)
    const organisation = this.#byElement.get(SYSTEM.id) ?? []
    const { facts } = this.#state.now.world
    const elements = facts.assetsById.size + facts.flows.length
    let byKey: ReadonlyMap<ThreatKey, Threat> | null = null
    return {
      threats,
      organisation,
      byElement: this.#byElement,
      get byKey() {
        byKey ??= new Map([...threats, ...organisation].map((threat) => [threat.key, threat]))
        return byKey
      },
      summary: recount(summary, elements, fresh, gone),
    }
  }

  #put(element: ElementRef, findings: readonly Finding[]): void {
    const old = this.groups.get(element.id)
    if (!old) {
      this.#putFirst(element, findings)
      return
    }
    const before = new Map(old.threats.map((threat) => [threat.rule, threat]))
    const threats = findings.map((finding) => {
      const known = before.get(ruleOf(finding).id)
      if (known && this.#isSame(known, finding, element)) return known
      return new FoundThreat(finding, element, this.#source)
    })
    const group = { threats, lists: listsOf(threats) }
    this.#replace(old, group)
    this.groups.set(element.id, group)
  }

  /** As `#put` where there was nothing, which is every element of a model that was just opened. */
  #putFirst(element: ElementRef, findings: readonly Finding[]): void {
    const threats = findings.map((finding) => new FoundThreat(finding, element, this.#source))
    for (const threat of threats) this.#fresh.push(threat)
    const group = { threats, lists: listsOf(threats) }
    for (const [id, list] of group.lists) this.#byElement.set(id, list)
    this.groups.set(element.id, group)
  }

  #renewAll(threats: readonly Threat[]): readonly Threat[] {
    if (this.#renewed.size === 0) return threats
    return threats.map((threat) => this.#renewed.get(threat) ?? threat)
  }

  /** The same cells in the same order with the same outcome, and nothing to be said differently. */
  #isSame({ finding, element: { name } }: FoundThreat, next: Finding, element: ElementRef): boolean {
    const slot = next.scored.scope.self?.slot ?? -1
    if (this.#isReworded(next, slot) || name !== element.name) return false
    if (finding.status !== next.status || finding.vanished !== next.vanished) return false
    const { cells } = next
    return (
      finding.cells.length === cells.length && finding.cells.every((cell, index) => cell === cells[index])
    )
  }

  #isReworded({ scored }: Finding, slot: number): boolean {
    const { everywhere, at } = this.#reworded
    return everywhere.has(scored.compiled) || (at.get(scored.compiled)?.has(slot) ?? false)
  }

  #replace(old: Group, next: Group): void {
    const kept = new Set(next.threats)
    for (const threat of old.threats) if (!kept.has(threat)) this.#dropped.add(threat)
    const known = new Set(old.threats)
    for (const threat of next.threats) if (!known.has(threat)) this.#fresh.push(threat)
    // A flow that was redirected may stand under its new target already.
    for (const [id, list] of old.lists) if (this.#byElement.get(id) === list) this.#byElement.delete(id)
    for (const [id, list] of next.lists) this.#byElement.set(id, list)
  }
}

/** What reads differently, so put that most assets can be passed over at a glance. */
type RewordedIndex = {
  readonly everywhere: ReadonlySet<CompiledRule>
  readonly at: ReadonlyMap<CompiledRule, ReadonlySet<number>>
  /** All slots of `at`. */
  readonly slots: ReadonlySet<number>
  /** Where a threat of the rules of `everywhere` is. */
  readonly elements: ReadonlySet<Id>
}

function indexOf(all: readonly Reworded[], threats: readonly Threat[]): RewordedIndex {
  const everywhere = new Set<CompiledRule>()
  const at = new Map<CompiledRule, Set<number>>()
  const slots = new Set<number>()
  for (const [rule, places] of all.flatMap((rules) => [...rules])) {
    if (places === null) everywhere.add(rule)
    else {
      const known = at.get(rule) ?? new Set()
      at.set(rule, known)
      for (const slot of places) {
        known.add(slot)
        slots.add(slot)
      }
    }
  }
  const rules = new Set([...everywhere].map(({ rule }) => rule.id))
  const concerned = rules.size === 0 ? [] : threats.filter(({ rule }) => rules.has(rule))
  return { everywhere, at, slots, elements: new Set(concerned.map(({ element }) => element.id)) }
}

function isOnElement({ element }: Threat): boolean {
  return element.type !== 'system'
}

function listsOf(found: readonly Threat[]): ReadonlyMap<Id, readonly Threat[]> {
  const lists = new Map<Id, Threat[]>()
  for (const threat of [...found].sort(worstFirst)) {
    for (const id of [threat.element.id, ...threat.flows]) {
      const list = lists.get(id)
      if (list) list.push(threat)
      else lists.set(id, [threat])
    }
  }
  return lists
}
