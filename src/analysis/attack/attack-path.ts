import type { Id } from '../../model/model'
import { naturalOrder } from '../natural-order'
import type { Threat } from '../threat'
import { easeOf, easeWord, endCost } from './cost'
import type { Jewel } from './jewels'
import { type End, type Stop, stopsOf } from './search'

/** One way from an entry to a crown jewel. */
export type AttackPath = {
  /** Ids of its elements in order, joined; stable while they are. */
  readonly key: string
  readonly stops: readonly Stop[]
  /** The asset ids from the entry to the jewel. */
  readonly assets: readonly Id[]
  /** The same with the flows between them, for the canvas. */
  readonly ids: readonly Id[]
  /** Threats carried out on the way, in order. */
  readonly threats: readonly Threat[]
  /** Sum over the steps, without the impact. */
  readonly cost: number
  /** 1 = nothing in the way, down to 0; to compare paths by. */
  readonly ease: number
  readonly word: string
  readonly jewel: Jewel
}

/** The path that a search ended with. */
export function pathOf({ stop, jewel }: End): AttackPath {
  const stops = stopsOf(stop)
  const assets = stops.map(({ square }) => square.asset.id)
  const threats = stops.flatMap(({ use }) => use?.threat ?? [])
  const cost = stop.cost - (stop.use ? endCost(stop.use.score) : 0)
  return {
    key: assets.join('>'),
    stops,
    assets,
    ids: stops.flatMap(({ flow, square }) => (flow ? [flow.id, square.asset.id] : [square.asset.id])),
    threats,
    cost,
    ease: easeOf(cost),
    word: easeWord(cost),
    jewel,
  }
}

/** Elements that many ways pass through. */
export type Choke = { readonly element: Id; readonly name: string; readonly paths: number }

/** Elements between entry and jewel that at least two of the paths share, the most shared first. */
export function chokesOf(paths: readonly AttackPath[], most = 3): readonly Choke[] {
  const counts = new Map<Id, { name: string; paths: number }>()
  for (const { stops } of paths) {
    for (const { square } of stops.slice(0, -1).filter((stop) => stop.from !== null || !stop.entry.isOwn)) {
      const { id, name } = square.asset
      const known = counts.get(id)
      if (known) known.paths++
      else counts.set(id, { name, paths: 1 })
    }
  }
  return [...counts]
    .map(([element, { name, paths: shared }]) => ({ element, name, paths: shared }))
    .filter((choke) => choke.paths > 1)
    .sort((a, b) => b.paths - a.paths || naturalOrder(a.element, b.element))
    .slice(0, most)
}
