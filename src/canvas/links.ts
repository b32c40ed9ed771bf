import { boundaryBetween } from '../model/crossing'
import type { Id, Model } from '../model/model'

/** What a flow's drawing takes from the meaning of its ends; it stays while only places change. */
export type Link = {
  readonly from: string
  readonly to: string
  /** The zone whose edge the flow crosses, or null. */
  readonly zone: Id | null
  readonly inwards: boolean
  /** Name of the zone that it enters, or null. */
  readonly enters: string | null
}

/** The links of all flows. */
export function linksOf(model: Model): ReadonlyMap<Id, Link> {
  const links = new Map<Id, Link>()
  for (const id in model.flows) {
    const flow = model.flows[id]
    if (!flow) continue
    const boundary = boundaryBetween(model, flow.from, flow.to)
    const inwards = boundary?.inwards ?? false
    links.set(id, {
      from: model.assets[flow.from]?.name ?? '',
      to: model.assets[flow.to]?.name ?? '',
      zone: boundary?.zone ?? null,
      inwards,
      enters: boundary && inwards ? (model.zones[boundary.zone]?.name ?? null) : null,
    })
  }
  return links
}
