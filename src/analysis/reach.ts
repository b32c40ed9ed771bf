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

function findComponents(graph: StateGraph, closed: ReadonlySet<number>): Components {
  const search = new ComponentSearch(graph, closed)
  for (let root = 0; root < graph.states; root++) search.from(root)
  return search
}

/** Tarjan's algorithm with an explicit stack, so that long chains do not overflow the call stack. */
class ComponentSearch implements Components {
  count = 0
  readonly of: Int32Array
  readonly order: Int32Array
  readonly #graph: StateGraph
  readonly #closed: ReadonlySet<number>
  /** When a state was entered, and the earliest one that it leads back to; −1 before. */
  readonly #index: Int32Array
  readonly #low: Int32Array
  readonly #nexts: (number[] | undefined)[]
  readonly #open: number[] = []
  #clock = 0
  #placed = 0

  constructor(graph: StateGraph, closed: ReadonlySet<number>) {
    const { states } = graph
    this.#graph = graph
    this.#closed = closed
    this.of = new Int32Array(states).fill(-1)
    this.order = new Int32Array(states)
    this.#index = new Int32Array(states).fill(-1)
    this.#low = new Int32Array(states)
    this.#nexts = new Array(states)
  }

  /** Completes the components of all that the state leads to, unless it was come to already. */
  from(root: number): void {
    if ((this.#index[root] ?? -1) >= 0) return
    const path = [this.#enter(root)]
    for (let state = path.at(-1); state !== undefined; state = path.at(-1)) {
      const next = this.#nexts[state]?.pop()
      if (next === undefined) {
        path.pop()
        this.#leave(state)
        const parent = path.at(-1)
        if (parent !== undefined) this.#lower(parent, this.#low[state] ?? 0)
      } else if ((this.#index[next] ?? -1) < 0) path.push(this.#enter(next))
      else if ((this.of[next] ?? -1) < 0) this.#lower(state, this.#index[next] ?? 0)
    }
  }

  #enter(state: number): number {
    this.#index[state] = this.#low[state] = this.#clock++
    this.#open.push(state)
    const list: number[] = []
    eachNext(this.#graph, state, this.#closed, (next) => list.push(next))
    this.#nexts[state] = list
    return state
  }

  #leave(state: number): void {
    if (this.#low[state] !== this.#index[state]) return
    for (let member = this.#open.pop(); member !== undefined; member = this.#open.pop()) {
      this.of[member] = this.count
      this.order[this.#placed++] = member
      if (member === state) break
    }
    this.count++
  }

  #lower(state: number, to: number): void {
    this.#low[state] = Math.min(this.#low[state] ?? 0, to)
  }
}
