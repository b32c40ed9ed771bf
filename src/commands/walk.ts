/** Where the keyboard goes next: through the elements, through the flows of an asset, or in a direction. */

import { type Rect, readingOrder } from '../model/geometry'
import type { Id, Model } from '../model/model'
import type { Direction } from './insert'

/** The element after (or before) this one in reading order; null past the ends. From nothing: the first (last). */
export function nextInOrder(model: Model, from: Id | null, step: 1 | -1): Id | null {
  const order = readingOrder(model)
  const at = from === null ? -1 : order.indexOf(from)
  if (at < 0) return order.at(step > 0 ? 0 : -1) ?? null
  return order[at + step] ?? null
}

/**
 * The next flow of an asset: leaving ones first, then arriving ones, around in a circle. `now` is the flow that
 * the last step led to. Null when the asset has none.
 */
export function nextFlow(model: Model, asset: Id, now: Id | null, step: 1 | -1): Id | null {
  const ids = Object.keys(model.flows)
  const leaving = ids.filter((id) => model.flows[id]?.from === asset)
  const arriving = ids.filter((id) => model.flows[id]?.to === asset && model.flows[id]?.from !== asset)
  const all = [...leaving, ...arriving]
  const at = now === null ? -1 : all.indexOf(now)
  if (at < 0) return all.at(step > 0 ? 0 : -1) ?? null
  return all[(at + step + all.length) % all.length] ?? null
}

/** The nearest asset that lies more in that direction than beside it. */
export function nearestTowards(
  model: Model,
  rects: ReadonlyMap<Id, Rect>,
  from: Id,
  direction: Direction,
): Id | null {
  const start = rects.get(from)
  if (!start) return null
  let best: { id: Id; cost: number } | null = null
  for (const id in model.assets) {
    const rect = rects.get(id)
    if (!rect || id === from) continue
    const dx = rect.x + rect.w / 2 - (start.x + start.w / 2)
    const dy = rect.y + rect.h / 2 - (start.y + start.h / 2)
    const [along, aside] = { left: [-dx, dy], right: [dx, dy], up: [-dy, dx], down: [dy, dx] }[direction]
    if (along === undefined || aside === undefined || along <= 0 || Math.abs(aside) > along * 2) continue
    const cost = along + Math.abs(aside) * 2
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
