import { eachShared, meet } from './bits'
import type { AssetFacts, Facts, FlowFacts } from './facts'
import { type Fits, toFits } from './fits'
import type { Graph, Limits } from './graph'
import type { Program } from './program'
import type { Scope, Surroundings } from './scope'
import type { Term, TermCondition } from './term'
import { NO, OPEN, type Truth, YES } from './truth'

/** Not computed yet, in a column of truths. */
export const UNSEEN = 255

/**
 * Facts and graph of one model, and the value of every graph word at every asset, computed when first asked.
 * `Carried` columns of an earlier world save that work where nothing changed.
 */
export class World implements Surroundings {
  readonly program: Program
  readonly facts: Facts
  readonly graph: Graph
  readonly capacity: number
  readonly #values: (Uint8Array | undefined)[]
  readonly #fits: (Fits | undefined)[]
  #byKind: Map<string, AssetFacts[]> | null = null
  #byZone: Map<string, AssetFacts[]> | null = null

  constructor(program: Program, facts: Facts, graph: Graph, capacity: number) {
    this.program = program
    this.facts = facts
    this.graph = graph
    this.capacity = capacity
    this.#values = new Array(program.terms.length)
    this.#fits = new Array(program.terms.length)
  }

  systemControl(id: string): Truth {
    if (this.facts.inPlace.has(id)) return YES
    return this.facts.absent.has(id) ? NO : OPEN
  }

  value(term: Term, slot: number): Truth {
    const column = this.column(term)
    const at = term.condition.op === 'exists' ? 0 : slot
    const known = column[at]
    if (known !== undefined && known !== UNSEEN) return toTruth(known)
    const value = this.#compute(term, slot)
    column[at] = value
    return value
  }

  /** The values of a graph word by slot, `UNSEEN` where nobody asked; one value only for `exists`. */
  column(term: Term): Uint8Array {
    const known = this.#values[term.index]
    if (known) return known
    const column = new Uint8Array(this.capacity).fill(UNSEEN)
    this.#values[term.index] = column
    return column
  }

  /** Columns as far as anybody asked, without computing any. */
  known(term: Term): { readonly values: Uint8Array | undefined; readonly fits: Fits | undefined } {
    return { values: this.#values[term.index], fits: this.#fits[term.index] }
  }

  carry(term: Term, values: Uint8Array | undefined, fits: Fits | undefined): void {
    this.#values[term.index] = values
    this.#fits[term.index] = fits
  }

  /** Where the inner condition of a word about assets holds. */
  fits(term: Term): Fits {
    const known = this.#fits[term.index]
    if (known) return known
    const truth = new Uint8Array(this.capacity)
    for (const kind of term.kinds ?? []) {
      for (const asset of this.#assetsOfKind(kind)) truth[asset.slot] = this.fit(term, asset)
    }
    const fits = toFits(truth)
    this.#fits[term.index] = fits
    return fits
  }

  fit(term: Term, asset: AssetFacts): Truth {
    return term.where.test(selfScope(asset), this)
  }

  #compute(term: Term, slot: number): Truth {
    const { condition } = term
    switch (condition.op) {
      case 'inflow':
      case 'outflow':
        return this.#anyFlow(term, condition.op, slot)
      case 'exists': {
        const { truth } = this.fits(term)
        return truth.includes(YES) ? YES : truth.includes(OPEN) ? OPEN : NO
      }
      case 'sameZone': {
        const { truth } = this.fits(term)
        return best(this.neighbours(slot).map((asset) => truth[asset.slot] ?? NO))
      }
      default: {
        const limits = limitsOf(condition)
        const { truth, yes, open } = this.fits(term)
        if (limits.maxHops !== Number.POSITIVE_INFINITY) {
          return best(this.graph.near(limits, slot).map((other) => truth[other] ?? NO))
        }
        const reached = this.graph.reach(limits, slot)
        return meet(reached, yes, slot) ? YES : meet(reached, open, slot) ? OPEN : NO
      }
    }
  }

  #anyFlow(term: Term, op: 'inflow' | 'outflow', slot: number): Truth {
    const { where } = term
    let truth: Truth = NO
    for (const flow of this.flowsAt(op, slot)) {
      const part = where.test(flowScope(flow, null), this)
      if (part === YES) return YES
      if (part === OPEN) truth = OPEN
    }
    return truth
  }

  /** Flows that end or begin at an asset, in natural order. */
  flowsAt(op: 'inflow' | 'outflow', slot: number): FlowFacts[] {
    const indexes = (op === 'inflow' ? this.graph.inflows : this.graph.outflows)[slot] ?? []
    return indexes.flatMap((index) => this.facts.flows[index] ?? [])
  }

  /** The other assets in the same zone. */
  neighbours(slot: number): AssetFacts[] {
    const self = this.facts.assets[slot]
    if (!self) return []
    this.#byZone ??= groupBy(this.facts.assets, (asset) => asset.zone.key)
    return (this.#byZone.get(self.zone.key) ?? []).filter((asset) => asset !== self)
  }

  /** The assets that make a word about assets true or unknown, seen from a slot, in no particular order. */
  evidence(term: Term, slot: number, wanted: Truth): AssetFacts[] {
    const { condition } = term
    const fits = this.fits(term)
    const slots: number[] = []
    if (condition.op === 'upstream' || condition.op === 'downstream') {
      const limits = limitsOf(condition)
      if (limits.maxHops !== Number.POSITIVE_INFINITY) slots.push(...this.graph.near(limits, slot))
      else
        eachShared(this.graph.reach(limits, slot), wanted === YES ? fits.yes : fits.open, slot, (at) =>
          slots.push(at),
        )
    } else if (condition.op === 'sameZone') slots.push(...this.neighbours(slot).map((asset) => asset.slot))
    else slots.push(...fits.truth.keys())
    return slots.flatMap((at) => (fits.truth[at] === wanted ? (this.facts.assets[at] ?? []) : []))
  }

  #assetsOfKind(kind: string): readonly AssetFacts[] {
    this.#byKind ??= groupBy(this.facts.assets, (asset) => asset.kind.id)
    return this.#byKind.get(kind) ?? []
  }
}

/** The limits of a walk with their defaults: any length, nothing avoided. */
export function limitsOf(condition: Extract<TermCondition, { op: 'upstream' | 'downstream' }>): Limits {
  return {
    direction: condition.op,
    maxHops: condition.maxHops ?? Number.POSITIVE_INFINITY,
    avoid: condition.avoid ?? [],
  }
}

/** For conditions about the whole diagram. */
export const NOWHERE: Scope = { self: null, source: null, target: null, flow: null }

/** For rules about one asset. */
export function selfScope(self: AssetFacts): Scope {
  return { self, source: null, target: null, flow: null }
}

/** For rules about one flow; `self` is the element that the threat stands on. */
export function flowScope(flow: FlowFacts, self: AssetFacts | null): Scope {
  return { self, source: flow.source, target: flow.target, flow }
}

function toTruth(value: number): Truth {
  return value === YES ? YES : value === OPEN ? OPEN : NO
}

/** Some is true, or else some is unknown. */
function best(truths: readonly number[]): Truth {
  return truths.includes(YES) ? YES : truths.some((truth) => truth === OPEN) ? OPEN : NO
}

function groupBy(
  assets: readonly (AssetFacts | null)[],
  key: (asset: AssetFacts) => string,
): Map<string, AssetFacts[]> {
  const groups = new Map<string, AssetFacts[]>()
  for (const asset of assets) {
    if (!asset) continue
    const group = groups.get(key(asset))
    if (group) group.push(asset)
    else groups.set(key(asset), [asset])
  }
  return groups
}
