import type { Id } from '../model/model'
import type { AssetFacts } from './facts'
import type { Term } from './term'
import type { Fact } from './threat'
import type { Truth } from './truth'
import { type Stop, walk } from './walk'
import { reaches } from './wording'
import { limitsOf, type World } from './world'

/** The shortest way between an asset and the nearest one that makes a walk come out as it does. */
export function pathFact(
  term: Term,
  slot: number,
  world: World,
  truth: Truth,
): { readonly fact: Fact; readonly way: readonly AssetFacts[]; readonly end: AssetFacts } | null {
  const { condition } = term
  if (condition.op !== 'upstream' && condition.op !== 'downstream') return null
  const limits = limitsOf(condition)
  const fits = world.fits(term).truth
  const { graph, facts } = world
  const closed = graph.closed(limits.avoid)
  const stop = walk(graph.states(limits.direction), slot, closed, limits.maxHops, (at) => fits[at] === truth)
  const end = stop && facts.assets[stop.slot]
  if (!end) return null
  const stops = trail(stop)
  const assets = stops.flatMap((at) => facts.assets[at.slot] ?? [])
  const ids = stops.flatMap((at): Id[] => {
    const flow = facts.flows[at.flow]?.id
    const asset = facts.assets[at.slot]?.id ?? ''
    return flow === undefined ? [asset] : [flow, asset]
  })
  if (condition.op === 'upstream') {
    assets.reverse()
    ids.reverse()
  }
  return { fact: reaches(assets, ids), way: assets, end }
}

/** Stops from the start of the walk to the given one. */
function trail(end: Stop): Stop[] {
  const stops: Stop[] = []
  for (let stop: Stop | null = end; stop; stop = stop.from) stops.push(stop)
  return stops.reverse()
}
