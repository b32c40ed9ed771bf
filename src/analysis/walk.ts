import { eachNext } from './reach'
import type { StateGraph } from './state-graph'

/** One asset on a walk: its slot and the flow that led to it. */
export type Stop = { readonly slot: number; readonly flow: number; readonly from: Stop | null }

/**
 * Walks outwards from an asset, nearest first, and calls `arrive` once for each other asset it comes to, until
 * that answers true. Gives back the stop where it ended, or null.
 */
export function walk(
  graph: StateGraph,
  start: number,
  closed: ReadonlySet<number>,
  maxHops: number,
  arrive: (slot: number) => boolean,
): Stop | null {
  const seen = new Set<number>([start])
  const done = new Set<number>([start])
  let frontier: [number, Stop][] = [[start, { slot: start, flow: -1, from: null }]]
  for (let hop = 0; hop < maxHops && frontier.length > 0; hop++) {
    const reached: [number, Stop][] = []
    let found: Stop | null = null
    const step = (from: Stop) => (next: number, entered: boolean, flow: number) => {
      if (found || seen.has(next)) return
      seen.add(next)
      if (!entered) return eachNext(graph, next, closed, step(from))
      const slot = graph.slot[next] ?? 0
      const stop = { slot, flow, from }
      reached.push([next, stop])
      if (done.has(slot)) return
      done.add(slot)
      if (arrive(slot)) found = stop
    }
    for (const [state, stop] of frontier) eachNext(graph, state, closed, step(stop))
    if (found) return found
    frontier = reached
  }
  return null
}
