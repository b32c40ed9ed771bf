import { ATLAS_TACTICS, techniqueOf } from '../catalogue/atlas-tactics'
import type { Catalogue } from '../catalogue/define'
import { kindOf } from '../catalogue/kind-groups'
import { STRIDE } from '../catalogue/stride'
import type { Model, ThreatKey } from '../model/model'
import { own } from '../model/own'
import type { Register, RegisterRow } from './register'
import { isClosed } from './standing'

/** open: some threat still wants a decision or a deed · answered: there are threats, all closed · none: no threat. */
export type CoverageState = 'open' | 'answered' | 'none'

export type CoverageItem = {
  readonly id: string
  readonly title: string
  readonly state: CoverageState
  /** Threats that belong to the item, the worst first. */
  readonly open: readonly ThreatKey[]
  readonly closed: readonly ThreatKey[]
  /** Whether any rule could raise a threat that belongs to it: where none can, nobody looked. */
  readonly known: boolean
}

export type Coverage = {
  readonly items: readonly CoverageItem[]
  readonly byState: Readonly<Record<CoverageState, number>>
}

/** What can be looked at: ATLAS by tactic, or the entries of a framework of the catalogue. */
export const COVERAGE_FRAMEWORKS = [
  'atlas-tactics',
  'atlas',
  'owasp-llm-2026',
  'owasp-llm-2025',
  'owasp-asi',
  'owasp-agentic',
  'owasp-ml',
  'nist-aml',
] as const
export type CoverageFramework = (typeof COVERAGE_FRAMEWORKS)[number]

/**
 * Which entries of a framework the threats of the model cite, and whether those are closed. Of ATLAS the
 * techniques count, not its mitigations; a sub-technique counts for its tactic too.
 */
export function coverage(register: Register, catalogue: Catalogue, framework: CoverageFramework): Coverage {
  const cited = citedBy(register)
  const known = new Set([...catalogue.rules.values()].flatMap(({ cites }) => cites))
  if (framework === 'atlas-tactics') return coverageOf(tacticItems(cited, known))
  const entries = [...catalogue.references.values()].filter((entry) => entry.framework === framework)
  return coverageOf(
    entries
      .filter(({ id }) => framework !== 'atlas' || TECHNIQUE.test(id))
      .map(({ id, title }) => ({ ...toItem(id, title, cited.get(id) ?? []), known: known.has(id) })),
  )
}

const TECHNIQUE = /^AML\.T\d/

type Cited = ReadonlyMap<string, readonly RegisterRow[]>

function citedBy({ rows }: Register): Cited {
  const cited = new Map<string, RegisterRow[]>()
  for (const row of rows) {
    for (const id of row.threat?.references ?? row.own?.references ?? []) push(cited, id, row)
  }
  return cited
}

function tacticItems(cited: Cited, known: ReadonlySet<string>): readonly CoverageItem[] {
  const looked = new Set([...known].map(techniqueOf))
  return ATLAS_TACTICS.map(({ id, title, techniques }) => {
    const rows = new Set<RegisterRow>()
    for (const [reference, list] of cited) {
      if (techniques.includes(techniqueOf(reference))) for (const row of list) rows.add(row)
    }
    return { ...toItem(id, title, [...rows]), known: techniques.some((each) => looked.has(each)) }
  })
}

/** STRIDE letters by element: every asset, and the whole system. The id is `element:letter`. */
export function strideCoverage(model: Model, register: Register): Coverage {
  const byPlace = new Map<string, RegisterRow[]>()
  for (const row of register.rows) {
    for (const letter of row.stride) push(byPlace, `${row.element.id}:${letter}`, row)
  }
  const ids = Object.keys(model.assets).filter((id) => own(model.assets, id)?.outOfScope === null)
  return coverageOf(
    [...ids, 'system'].flatMap((id) =>
      STRIDE.map(({ letter, name }) => toItem(`${id}:${letter}`, name, byPlace.get(`${id}:${letter}`) ?? [])),
    ),
  )
}

/** The stages that kinds of assets name, in the order of a lifecycle. */
const STAGES = ['data', 'development', 'training', 'deployment', 'operation', 'use']

/** By the stage of the lifecycle in which the threatened asset matters most; threats to the system have none. */
export function stageCoverage(model: Model, register: Register, catalogue: Catalogue): Coverage {
  const byStage = new Map<string, RegisterRow[]>()
  for (const row of register.rows) {
    const asset = own(model.assets, row.element.id)
    if (asset) push(byStage, kindOf(catalogue, asset.kind).stage, row)
  }
  const others = [...new Set([...catalogue.kinds.values()].map(({ stage }) => stage))].sort()
  const ids = [...new Set([...STAGES, ...others])]
  return coverageOf(ids.map((id) => toItem(id, capital(id), byStage.get(id) ?? [])))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function toItem(id: string, title: string, rows: readonly RegisterRow[]): CoverageItem {
  const open = rows.filter(({ standing }) => !isClosed(standing)).map(({ key }) => key)
  const closed = rows.filter(({ standing }) => isClosed(standing)).map(({ key }) => key)
  const state = open.length > 0 ? 'open' : closed.length > 0 ? 'answered' : 'none'
  return { id, title, state, open, closed, known: true }
}

function coverageOf(items: readonly CoverageItem[]): Coverage {
  const byState = { open: 0, answered: 0, none: 0 }
  for (const { state } of items) byState[state]++
  return { items, byState }
}

function push(map: Map<string, RegisterRow[]>, key: string, row: RegisterRow): void {
  const list = map.get(key)
  if (list) list.push(row)
  else map.set(key, [row])
}
