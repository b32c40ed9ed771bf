import { type Bits, setBit } from './bits'
import type { StateGraph } from './state-graph'

/**
 * Everything that can be reached in any number of steps: the sets are computed once per strongly connected
 * component, successors first, so that all walks together cost little more than one.
 */
export type Reach = {
  /** Slots of the assets that a walk from the given one enters; may hold the asset itself, by a detour. */
  from(slot: number): Bits
}

/** `closed` are the slots that walks do not enter. */
export function buildReach(graph: StateGraph, closed: ReadonlySet<number>, capacity: number): Reach {
  const components = findComponents(graph, closed)
  const words = (capacity + 31) >>> 5
  const sets = new Uint32Array(words * components.count)
  // Components are numbered in the order in which they are completed: successors come first.
  for (const state of components.order) {
    const own = components.of[state] ?? 0
    const set = sets.subarray(own * words, (own + 1) * words)
    eachNext(graph, state, closed, (next, entered) => {
      const slot = graph.slot[next] ?? 0
      if (entered) setBit(set, slot)
      const other = components.of[next] ?? 0
      if (other === own) return
      const from = other * words
      for (let word = 0; word < words; word++) set[word] = (set[word] ?? 0) | (sets[from + word] ?? 0)
    })
  }
  return {
    from: (slot) => {
      const own = components.of[slot] ?? 0
      return sets.subarray(own * words, (own + 1) * words)
    },
  }
}

/** Calls `visit` for each next state; `entered` is false for the common state, which costs no step. */
export function eachNext(
  graph: StateGraph,
  state: number,
  closed: ReadonlySet<number>,
  visit: (next: number, entered: boolean, flow: number) => void,
): void {
  const along = graph.common[state] ?? -1
  if (along >= 0) visit(along, false, -1)
  const end = graph.first[state + 1] ?? 0
  for (let step = graph.first[state] ?? 0; step < end; step++) {
    const next = graph.to[step] ?? 0
    if (closed.size > 0 && closed.has(graph.slot[next] ?? 0)) continue
    visit(next, true, graph.flow[step] ?? -1)
  }
}

type Components = {
  readonly count: number
  /** State → its component. */
  readonly of: Int32Array
  /** All states, grouped by component, in the order of component numbers. */
  readonly order: Int32Array
}

/** Tarjan's algorithm with an explicit stack, so that long chains do not overflow the call stack. */
function findComponents(graph: StateGraph, closed: ReadonlySet<number>): Components {
  const { states } = graph
  const of = new Int32Array(states).fill(-1)
  const order = new Int32Array(states)
  const index = new Int32Array(states).fill(-1)
  const low = new Int32Array(states)
  const open: number[] = []
  const nexts: (number[] | undefined)[] = new Array(states)
  let clock = 0
  let placed = 0
  let count = 0

  const enter = (state: number): number => {
    index[state] = low[state] = clock++
    open.push(state)
    const list: number[] = []
    eachNext(graph, state, closed, (next) => list.push(next))
    nexts[state] = list
    return state
  }
  const leave = (state: number) => {
    if (low[state] !== index[state]) return
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      of[member] = count
      order[placed++] = member
      if (member === state) break
    }
    count++
  }

  for (let root = 0; root < states; root++) {
    if ((index[root] ?? -1) >= 0) continue
    const path = [enter(root)]
    for (let state = path.at(-1); state !== undefined; state = path.at(-1)) {
      const next = nexts[state]?.pop()
      if (next === undefined) {
        path.pop()
        leave(state)
        const parent = path.at(-1)
        if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[state] ?? 0)
      } else if ((index[next] ?? -1) < 0) path.push(enter(next))
      else if ((of[next] ?? -1) < 0) low[state] = Math.min(low[state] ?? 0, index[next] ?? 0)
    }
  }
  return { count, of, order }
}
