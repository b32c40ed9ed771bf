import type { AssetFacts, Facts, FlowFacts } from './facts'

/** An element before and after; null where it was not there. */
export type Pair<Row> = { readonly old: Row | null; readonly now: Row | null }

/** Assets whose facts are other objects than before, added and removed ones included. */
export function changedAssets(old: Facts, now: Facts): Pair<AssetFacts>[] {
  const pairs: Pair<AssetFacts>[] = []
  const length = Math.max(old.assets.length, now.assets.length)
  for (let slot = 0; slot < length; slot++) {
    const pair = { old: old.assets[slot] ?? null, now: now.assets[slot] ?? null }
    if (pair.old !== pair.now) pairs.push(pair)
  }
  return pairs
}

/** Flows whose facts are other objects than before, added and removed ones included. */
export function changedFlows(old: Facts, now: Facts): Pair<FlowFacts>[] {
  if (old.flows === now.flows) return []
  const pairs: Pair<FlowFacts>[] = []
  now.flows.forEach((flow, index) => {
    if (old.flows[index] === flow) return
    const before = old.flowsById.get(flow.id) ?? null
    if (before !== flow) pairs.push({ old: before, now: flow })
  })
  if (old.flows.length === now.flows.length && pairs.every((pair) => pair.old)) return pairs
  for (const flow of old.flows) if (!now.flowsById.has(flow.id)) pairs.push({ old: flow, now: null })
  return pairs
}

/** Assets that changed, and both ends of flows that changed, came or went. */
export function slotsOf(assets: readonly Pair<AssetFacts>[], flows: readonly Pair<FlowFacts>[]): Set<number> {
  const slots = new Set<number>()
  for (const { old, now } of assets) slots.add((now ?? old)?.slot ?? 0)
  for (const { old, now } of flows) {
    for (const flow of [old, now]) if (flow) slots.add(flow.source.slot).add(flow.target.slot)
  }
  return slots
}

/** Slots of assets that go by another name. */
export function renamedSlots(assets: readonly Pair<AssetFacts>[]): number[] {
  return assets.flatMap(({ old, now }) => (old && now && old.name !== now.name ? [now.slot] : []))
}
