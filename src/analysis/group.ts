import type { Cell } from './cell'
import type { Cells } from './cells'
import { type Finding, findingOf, mergeFindings, suppress } from './finding'
import type { World } from './world'

/** A world and every rule judged in it. */
export type Judged = { readonly world: World; readonly cells: Cells }

/**
 * The findings on one asset: its own rules and, per rule, the flows that end there. `bare` is the same system
 * without what controls bring about; what holds there only was mitigated. Null where no control has an effect.
 */
export function assetFindings(judged: Judged, bare: Judged | null, slot: number): Finding[] {
  const asset = judged.world.facts.assets[slot]
  if (!asset || asset.row.outOfScope !== null) return []
  const { inPlace } = judged.world.facts
  const findings = pairs(judged.cells.assets[slot], bare?.cells.assets[slot]).map(({ cell, vanished }) =>
    findingOf(cell, inPlace, vanished),
  )
  return suppress([...findings, ...flowFindings(judged, bare, slot)])
}

export function systemFindings(judged: Judged, bare: Judged | null): Finding[] {
  const { inPlace } = judged.world.facts
  return pairs(judged.cells.system, bare?.cells.system).map(({ cell, vanished }) =>
    findingOf(cell, inPlace, vanished),
  )
}

function flowFindings(judged: Judged, bare: Judged | null, slot: number): Finding[] {
  const { facts } = judged.world
  const byRule = new Map<number, { present: Finding[]; gone: Finding[] }>()
  for (const flow of judged.world.flowsAt('inflow', slot)) {
    if (flow.row.outOfScope !== null) continue
    for (const { cell, vanished } of pairs(judged.cells.flows.get(flow.id), bare?.cells.flows.get(flow.id))) {
      const lists = byRule.get(cell.compiled.index) ?? { present: [], gone: [] }
      const finding = findingOf(cell, facts.inPlace, vanished)
      ;(vanished ? lists.gone : lists.present).push(finding)
      byRule.set(cell.compiled.index, lists)
    }
  }
  return [...byRule.values()].flatMap(({ present, gone }) => {
    const [first, ...rest] = present.length > 0 ? present : gone
    return first ? [mergeFindings([first, ...rest])] : []
  })
}

type Pair = { readonly cell: Cell; readonly vanished: boolean }

/** Cells that hold now, and those that would without controls. */
function pairs(
  now: readonly (Cell | null)[] | undefined,
  bare: readonly (Cell | null)[] | undefined,
): Pair[] {
  const found: Pair[] = []
  now?.forEach((cell, index) => {
    const without = bare?.[index]
    if (cell) found.push({ cell, vanished: false })
    else if (without) found.push({ cell: without, vanished: true })
  })
  return found
}
