import type { Id } from '../model/model'
import { type Cell, judge } from './cell'
import type { Changes } from './change'
import type { FlowFacts } from './facts'
import type { CompiledRule } from './program'
import type { Scope } from './scope'
import { flowScope, NOWHERE, selfScope, type World } from './world'

type Row = readonly (Cell | null)[]

/** Every rule judged on every asset and flow it can apply to. */
export type Cells = {
  /** By slot; in the order of the kind's rules. */
  readonly assets: readonly (Row | undefined)[]
  readonly flows: ReadonlyMap<Id, Row>
  readonly system: Row
}

/** Judges every rule from scratch; `judgeAgain` gives the same answers after a change. */
export function judgeAll(world: World): Cells {
  return {
    assets: world.facts.assets.map((asset) => (asset ? judgeAsset(world, asset.slot) : undefined)),
    flows: new Map(world.facts.flows.map((flow) => [flow.id, judgeFlow(world, flow)])),
    system: judgeRules(world.program.systemRules, NOWHERE, world),
  }
}

/** Judges again what changed and keeps the rest. */
export function judgeAgain(
  old: Cells,
  world: World,
  { slots, rules }: Pick<Changes, 'slots' | 'rules'>,
): Cells {
  const assets = old.assets.slice()
  const flows = new Map(old.flows)
  for (const slot of slots) {
    assets[slot] = judgeAsset(world, slot)
    for (const flow of world.flowsAt('inflow', slot)) flows.set(flow.id, judgeFlow(world, flow))
  }
  for (const [slot, some] of rules) {
    if (slots.has(slot)) continue
    const asset = world.facts.assets[slot]
    if (!asset) continue
    const row = assets[slot]
    const own = world.program.assetRules(asset.kind)
    if (row) assets[slot] = patched(row, own, some, selfScope(asset), world)
    for (const flow of world.flowsAt('inflow', slot)) {
      const cells = flows.get(flow.id)
      const between = world.program.flowRules(flow.source.kind, flow.target.kind)
      if (cells) flows.set(flow.id, patched(cells, between, some, flowScope(flow, asset), world))
    }
  }
  for (const id of flows.keys()) if (!world.facts.flowsById.has(id)) flows.delete(id)
  const system = judgeRules(world.program.systemRules, NOWHERE, world)
  return { assets, flows, system: system.map((cell, index) => unlessSame(cell, old.system[index] ?? null)) }
}

/** The old cell where the new one says the same. */
function unlessSame(cell: Cell | null, old: Cell | null): Cell | null {
  const same =
    cell &&
    old &&
    cell.truth === old.truth &&
    cell.likelihood === old.likelihood &&
    cell.impact === old.impact &&
    cell.reduced === old.reduced
  return same ? old : cell
}

function judgeAsset(world: World, slot: number): Row | undefined {
  const asset = world.facts.assets[slot]
  return asset ? judgeRules(world.program.assetRules(asset.kind), selfScope(asset), world) : undefined
}

function judgeFlow(world: World, flow: FlowFacts): Row {
  const rules = world.program.flowRules(flow.source.kind, flow.target.kind)
  return judgeRules(rules, flowScope(flow, flow.target), world)
}

function judgeRules(rules: readonly CompiledRule[], scope: Scope, world: World): Row {
  return rules.map((rule) => judge(rule, scope, world))
}

/** The row with some of its rules judged again; the same row when none of them is in it. */
function patched(
  row: Row,
  own: readonly CompiledRule[],
  some: ReadonlySet<CompiledRule>,
  scope: Scope,
  world: World,
): Row {
  if (!own.some((rule) => some.has(rule))) return row
  return row.map((cell, index) => {
    const rule = own[index]
    return rule && some.has(rule) ? judge(rule, scope, world) : cell
  })
}
