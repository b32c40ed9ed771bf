import type { Condition } from '../catalogue/condition'
import type { Catalogue } from '../catalogue/define'
import { splitRef } from './atoms'
import type { Check } from './compile'
import { couldHold } from './possible'

export type TermCondition = Extract<
  Condition,
  { op: 'upstream' | 'downstream' | 'inflow' | 'outflow' | 'exists' | 'sameZone' }
>

/** A graph word of some condition: one column of values over the assets, shared by all rules that use it. */
export type Term = {
  readonly index: number
  readonly condition: TermCondition
  /** What has to hold at the other asset (or flow). */
  readonly where: Check
  /** Kinds of asset at which `where` can hold at all; null for words about flows. */
  readonly kinds: readonly string[] | null
  /** Properties of that asset that decide whether it holds. */
  readonly reads: ReadonlySet<string>
  /** Graph words inside `where`, deeply. */
  readonly inner: readonly Term[]
}

/** Words that look further than an asset's own flows. */
export function isRemote({ condition }: Term): boolean {
  return condition.op !== 'inflow' && condition.op !== 'outflow'
}

/** All graph words of a catalogue, inner ones before outer ones, equal ones once. */
export class Terms {
  readonly list: Term[] = []
  readonly #known = new Map<string, Term>()
  readonly #catalogue: Catalogue

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  add(condition: TermCondition, where: Check): Term {
    const key = JSON.stringify(condition)
    const known = this.#known.get(key)
    if (known) return known
    const term: Term = {
      index: this.list.length,
      condition,
      where,
      kinds: this.#kinds(condition),
      reads: propertiesOf(where),
      inner: [...termsIn(where)],
    }
    this.list.push(term)
    this.#known.set(key, term)
    return term
  }

  #kinds(condition: TermCondition): readonly string[] | null {
    if (condition.op === 'inflow' || condition.op === 'outflow') return null
    const kinds = [...this.#catalogue.kinds.values()]
    return kinds.filter((self) => couldHold(condition.where, { self })).map((kind) => kind.id)
  }
}

/** The graph words of a condition, those nested in others included. */
export function termsIn(check: Check): Set<Term> {
  const found = new Set<Term>()
  const visit = (node: Check) => {
    for (const part of node.parts) visit(part)
    if (node.term) found.add(node.term)
  }
  visit(check)
  return found
}

/** Properties that a condition reads of `self`, not looking into the graph words in it. */
function propertiesOf(check: Check): Set<string> {
  const found = new Set<string>()
  const visit = ({ condition, parts, term }: Check) => {
    if ('ref' in condition) found.add(splitRef(condition.ref).name)
    if (!term) parts.forEach(visit)
  }
  visit(check)
  return found
}
