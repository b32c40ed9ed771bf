import { contents } from './geometry'
import type { Id, Model } from './model'

/**
 * The elements and what they are joined to directly: of an asset its flows and their other ends, of a flow its ends,
 * of a zone all that lies in it, with the flows that lead in and out.
 */
export function neighbourhood(model: Model, ids: readonly Id[]): ReadonlySet<Id> {
  const centre = new Set(ids.flatMap((id) => (model.zones[id] ? [id, ...contents(model, id)] : [id])))
  const found = new Set(centre)
  for (const id in model.flows) {
    const flow = model.flows[id]
    if (!flow || !(centre.has(id) || centre.has(flow.from) || centre.has(flow.to))) continue
    found.add(id).add(flow.from).add(flow.to)
  }
  return found
}
