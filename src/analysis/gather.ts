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
  const findings: Finding[] = []
  cellFindings(state, state.now.cells.assets[slot], state.bare?.cells.assets[slot], findings)
  for (const finding of flowFindings(state, slot)) findings.push(finding)
  return suppress(findings)
}

/** What the rules about the whole system found. */
export function systemFindings(state: State): readonly Finding[] {
  return cellFindings(state, state.now.cells.system, state.bare?.cells.system, [])
}

function flowFindings(state: State, slot: number): Finding[] {
  const found: Finding[] = []
  let flows = 0
  for (const flow of state.now.world.flowsAt('inflow', slot)) {
    if (flow.row.outOfScope !== null) continue
    const { length } = found
    cellFindings(state, state.now.cells.flows.get(flow.id), state.bare?.cells.flows.get(flow.id), found)
    if (found.length > length) flows++
  }
  // Nearly every asset has one flow in or none, and each of its rules speaks once then.
  return flows < 2 ? found : mergeByRule(found)
}

function mergeByRule(found: readonly Finding[]): Finding[] {
  const byRule = new Map<number, Finding[]>()
  for (const finding of found) {
    const { index } = finding.scored.compiled
    const list = byRule.get(index)
    if (list) list.push(finding)
    else byRule.set(index, [finding])
  }
  return [...byRule.values()].flatMap((list) => {
    const open = list.filter(({ status }) => status !== 'mitigated')
    // A flow that is taken care of must not hide another one that is not.
    const [first, ...rest] = open.length > 0 ? open : list
    return first ? [mergeFindings([first, ...rest])] : []
  })
}

type Row = readonly (Cell | null)[] | undefined

/** Adds findings for cells that hold now, and for those that would without controls. */
function cellFindings(state: State, now: Row, bare: Row, found: Finding[]): Finding[] {
  const { inPlace } = state.now.world.facts
  if (!now) return found
  for (let index = 0; index < now.length; index++) {
    const cell = now[index]
    const without = bare?.[index]
    if (cell) found.push(findingOf(cell, inPlace, false))
    else if (without) found.push(findingOf(without, inPlace, true))
  }
  return found
}
