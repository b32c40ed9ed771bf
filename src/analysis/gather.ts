import type { Cell } from './cell'
import type { Cells } from './cells'
import { type Finding, findingOf, mergeFindings, suppress } from './finding'
import type { World } from './world'

/** A world and every rule judged in it. */
export type Judged = { readonly world: World; readonly cells: Cells }

/** A system as it is and, where controls have an effect, the same without what they bring about. */
export type State = { readonly now: Judged; readonly bare: Judged | null }

/**
 * The findings on one asset: its own rules and, per rule, the flows that end there. What holds only without
 * controls was mitigated by them.
 */
export function assetFindings(state: State, slot: number): readonly Finding[] {
  const { facts } = state.now.world
  const asset = facts.assets[slot]
  if (!asset || asset.row.outOfScope !== null) return []
  const findings = cellFindings(state, state.now.cells.assets[slot], state.bare?.cells.assets[slot])
  findings.push(...flowFindings(state, slot))
  return suppress(findings)
}

/** What the rules about the whole system found. */
export function systemFindings(state: State): readonly Finding[] {
  return cellFindings(state, state.now.cells.system, state.bare?.cells.system)
}

function flowFindings(state: State, slot: number): Finding[] {
  const byRule = new Map<number, { open: Finding[]; answered: Finding[] }>()
  for (const flow of state.now.world.flowsAt('inflow', slot)) {
    if (flow.row.outOfScope !== null) continue
    const bare = state.bare?.cells.flows.get(flow.id)
    for (const finding of cellFindings(state, state.now.cells.flows.get(flow.id), bare)) {
      const { index } = finding.scored.compiled
      const lists = byRule.get(index) ?? { open: [], answered: [] }
      lists[finding.status === 'mitigated' ? 'answered' : 'open'].push(finding)
      byRule.set(index, lists)
    }
  }
  const merged: Finding[] = []
  for (const { open, answered } of byRule.values()) {
    // A flow that is taken care of must not hide another one that is not.
    const [first, ...rest] = open.length > 0 ? open : answered
    if (first) merged.push(mergeFindings([first, ...rest]))
  }
  return merged
}

type Row = readonly (Cell | null)[] | undefined

/** Findings for cells that hold now, and for those that would without controls. */
function cellFindings(state: State, now: Row, bare: Row): Finding[] {
  const { inPlace } = state.now.world.facts
  const found: Finding[] = []
  now?.forEach((cell, index) => {
    const without = bare?.[index]
    if (cell) found.push(findingOf(cell, inPlace, false))
    else if (without) found.push(findingOf(without, inPlace, true))
  })
  return found
}
