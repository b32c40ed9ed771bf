import { type Check, standpoint } from './compile'
import type { AssetFacts } from './facts'
import { naturalOrder } from './natural-order'
import type { Scope } from './scope'
import type { Term } from './term'
import type { Further } from './threat'
import { holds, type Truth } from './truth'
import { flowScope, limitsOf, type World } from './world'

/** From here on inwards zones trust each other; a move between them is no news to who receives something. */
const INNER = 3

/** All that makes a condition hold (yes or unknown) through its graph words, each sort once, in order. */
export function furtherOf(check: Check, scope: Scope, world: World): readonly Further[] {
  return eachSortOnce(visit(check, scope, world, true))
}

/** The least trusted of each sort, in the order of the sorts. */
export function eachSortOnce(all: readonly Further[]): readonly Further[] {
  const least = new Map<string, Further>()
  for (const one of all) {
    const known = least.get(one.sort)
    if (!known || one.trust < known.trust || (one.trust === known.trust && isBefore(one, known))) {
      least.set(one.sort, one)
    }
  }
  return [...least.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1))
}

function isBefore(a: Further, b: Further): boolean {
  return naturalOrder(a.element, b.element) < 0
}

/** Of several reasons that would each do, all that are as certain as the best: another way in is news too. */
function visit(check: Check, scope: Scope, world: World, wanted: boolean): readonly Further[] {
  const { condition, parts, term } = check
  if (condition.op === 'not') return parts.flatMap((part) => visit(part, scope, world, !wanted))
  const truth = check.test(scope, world)
  if (term) {
    const from = standpoint(term, scope)
    return wanted && holds(truth) && from !== null ? sortsOf(term, from, world, truth) : []
  }
  const decisive = parts.filter((part) => part.test(scope, world) === truth)
  const everyPart = (condition.op === 'all') === wanted
  return (everyPart ? parts : decisive).flatMap((part) => visit(part, scope, world, wanted))
}

function sortsOf(term: Term, from: number, world: World, truth: Truth): readonly Further[] {
  const { condition, where } = term
  switch (condition.op) {
    case 'inflow':
    case 'outflow': {
      const isIn = condition.op === 'inflow'
      const flows = world
        .flowsAt(condition.op, from)
        .filter((flow) => where.test(flowScope(flow, null), world) === truth)
      return flows.flatMap(({ source, target }) => (isIn ? sender(source, true) : used(target, true)))
    }
    case 'upstream':
    case 'downstream': {
      const isUp = condition.op === 'upstream'
      const near = new Set(world.graph.near({ ...limitsOf(condition), maxHops: 1 }, from))
      return world
        .evidence(term, from, truth)
        .flatMap((asset) => (isUp ? sender : used)(asset, near.has(asset.slot)))
    }
    default:
      return world.evidence(term, from, truth).map((asset) => sortOf(`*${asset.kind.id}`, asset))
  }
}

function sender(asset: AssetFacts, isNear: boolean): readonly Further[] {
  const { id, kind, zone } = asset
  const some = sortOf(`<${kind.group}`, asset, Math.min(zone.trust, INNER))
  return isNear && kind.traits.includes('tool') ? [some, sortOf(`=${id}`, asset)] : [some]
}

/** By its kind too where it is near, so that it is no news when it is led over something else. */
function used(asset: AssetFacts, isNear: boolean): readonly Further[] {
  const some = sortOf(`>${asset.kind.id}`, asset)
  return isNear ? [some, sortOf(`=${asset.id}`, asset)] : [some]
}

function sortOf(sort: string, { id, name }: AssetFacts, trust = 0): Further {
  return { sort, element: id, name, trust }
}
