/** The first half of a layered drawing: which column each box stands in. Ties go by the order given. */

/** A directed line between two boxes, by their numbers. */
export type Line = readonly [from: number, to: number]

/** The lines without loops and doubles, those that close a circle turned round. */
export function acyclic(count: number, lines: readonly Line[]): Line[] {
  const next = successors(count, lines)
  const state = new Uint8Array(count)
  const order = new Int32Array(count)
  let at = count
  // Depth first without recursion: a chain may be as long as the model.
  for (const start of [...sourcesFirst(count, lines)]) {
    if (state[start] !== 0) continue
    const stack: { box: number; i: number }[] = [{ box: start, i: 0 }]
    state[start] = 1
    while (stack.length > 0) {
      const top = stack[stack.length - 1]
      if (!top) break
      const follow = next[top.box]?.[top.i]
      top.i += 1
      if (follow === undefined) {
        at -= 1
        order[top.box] = at
        state[top.box] = 2
        stack.pop()
      } else if (state[follow] === 0) {
        state[follow] = 1
        stack.push({ box: follow, i: 0 })
      }
    }
  }
  const seen = new Set<number>()
  return lines.flatMap(([from, to]): Line[] => {
    const turned: Line = (order[from] ?? 0) < (order[to] ?? 0) ? [from, to] : [to, from]
    const key = turned[0] * count + turned[1]
    if (from === to || seen.has(key)) return []
    seen.add(key)
    return [turned]
  })
}

/** Boxes that nothing leads to come first, so that circles are cut where they are entered. */
function sourcesFirst(count: number, lines: readonly Line[]): number[] {
  const entered = new Uint8Array(count)
  for (const [from, to] of lines) if (from !== to) entered[to] = 1
  const all = Array.from({ length: count }, (_, box) => box)
  return [...all.filter((box) => entered[box] === 0), ...all.filter((box) => entered[box] !== 0)]
}

/** For each box those that its lines lead to. */
export function successors(count: number, lines: readonly Line[]): number[][] {
  const next: number[][] = Array.from({ length: count }, () => [])
  for (const [from, to] of lines) next[from]?.push(to)
  return next
}

/** The column of each box: behind everything that leads to it, and sources right before what they lead to. */
export function columnsOf(count: number, lines: readonly Line[]): number[] {
  const next = successors(count, lines)
  const waiting = new Int32Array(count)
  for (const [, to] of lines) waiting[to] = (waiting[to] ?? 0) + 1
  const sources = Array.from({ length: count }, (_, box) => box).filter((box) => waiting[box] === 0)
  const column = new Array<number>(count).fill(0)
  const queue = [...sources]
  for (const box of queue) {
    for (const to of next[box] ?? []) {
      column[to] = Math.max(column[to] ?? 0, (column[box] ?? 0) + 1)
      waiting[to] = (waiting[to] ?? 0) - 1
      if (waiting[to] === 0) queue.push(to)
    }
  }
  for (const box of sources) {
    const first = Math.min(...(next[box] ?? []).map((to) => column[to] ?? 0))
    if (Number.isFinite(first)) column[box] = Math.max(0, first - 1)
  }
  return column
}
