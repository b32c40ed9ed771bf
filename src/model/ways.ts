/** The ways of all flows of a drawing: each on its own, then side by side where they share a side of a card. */

import type { Link, Port } from './curve'
import type { Rect } from './geometry'
import { CORNER, isStraight, linkOf } from './link'
import type { Flow, Id } from './model'
import type { Obstacles } from './obstacles'
import { loopRoute, type Route, routeAlong } from './route'
import { type End, endsOf, isSameSide, spread } from './spread'

type Drawing = {
  readonly flows: Readonly<Record<Id, Flow>>
  readonly rects: ReadonlyMap<Id, Rect>
  readonly obstacles: Pick<Obstacles, 'near'>
  readonly lanes: ReadonlyMap<Id, number>
  /** Where the ends at some cards stay as they were, when not all flows of those cards are looked at. */
  readonly settled?: { readonly ways: Ways; readonly assets: (id: Id) => boolean }
}

type Way = {
  readonly inputs: readonly unknown[]
  /** null for a loop. */
  readonly link: Link | null
  /** Where it leaves and arrives before its ends make room for others. */
  readonly ends: readonly [from: End, to: End]
  readonly lane: number
  /** How far its ends have moved along their sides. */
  readonly moves: Moves
  readonly route: Route
}
type Moves = { readonly from: number; readonly to: number }

/** By flow; one that has lost an end has none. */
export type Ways = ReadonlyMap<Id, Way>

/** Farther off than anything drawn, in pixels. */
const FAR = 1_000_000
const UNMOVED: Moves = { from: 0, to: 0 }

/** The ways of all flows. Of the ones known `before`, those that have not changed are the same objects. */
export function waysOf(drawing: Drawing, before: Ways = new Map()): Ways {
  const found = new Map<Id, Way>()
  for (const id in drawing.flows) {
    const way = wayOf(drawing, id, before.get(id))
    if (way) found.set(id, way)
  }
  const moves = movesOf(drawing, found)
  for (const [id, way] of found) {
    const moved = moves.get(id) ?? UNMOVED
    if (way.link && (moved.from !== way.moves.from || moved.to !== way.moves.to))
      found.set(id, { ...way, moves: moved, route: routeAlong(shifted(way.link, moved), way.lane) })
  }
  return found
}

/** The way of one flow with its sides chosen; where its ends are on them is that of before, if anything. */
function wayOf({ flows, rects, obstacles, lanes }: Drawing, id: Id, before: Way | undefined): Way | null {
  const flow = flows[id]
  const [from, to] = flow ? [rects.get(flow.from), rects.get(flow.to)] : []
  if (!flow || !from || !to) return null
  const lane = lanes.get(id) ?? 0
  const near = obstacles.near(flow.from, flow.to)
  const inputs = [from, to, lane, ...near]
  if (before && isSame(before.inputs, inputs)) return before
  if (flow.from === flow.to) {
    const loop = loopRoute(from, lane)
    return { inputs, link: null, ends: endsOfLoop(loop), lane, moves: UNMOVED, route: loop }
  }
  const link = linkOf(from, to, lane, near)
  const route = routeAlong(link, lane)
  return { inputs, link, ends: endsOf(link, route.curve), lane, moves: UNMOVED, route }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** How far the ends of each flow move along their sides. */
function movesOf(drawing: Drawing, ways: Ways): ReadonlyMap<Id, Moves> {
  const { flows, rects, settled } = drawing
  const moves = new Map<Id, Row>()
  for (const id of ways.keys()) moves.set(id, { from: 0, to: 0, alone: { from: true, to: true } })
  for (const [card, { ends, whose }] of cardsOf(flows, ways)) {
    const rect = rects.get(card)
    if (!rect) continue
    const stays = settled?.assets(card) ?? false
    const by = stays ? [] : spread(rect, ends)
    for (const [i, { flow, end }] of whose.entries()) {
      const row = moves.get(flow)
      const port = ends[i]?.port
      if (!row || !port || end === 'loop') continue
      row[end] = stays ? movedBefore(settled?.ways.get(flow), end, port) : (by[i] ?? 0)
      row.alone[end] = !stays && by[i] === null
    }
  }
  for (const [id, row] of moves) straighten(ways.get(id)?.link, row, flows[id], rects)
  return moves
}

type AtCard = { readonly ends: End[]; readonly whose: { flow: Id; end: 'from' | 'to' | 'loop' }[] }

/** The ends at each card. */
function cardsOf(flows: Drawing['flows'], ways: Ways): ReadonlyMap<Id, AtCard> {
  const cards = new Map<Id, AtCard>()
  const put = (card: Id, end: End, whose: AtCard['whose'][number]) => {
    const there = cards.get(card) ?? { ends: [], whose: [] }
    if (there.ends.length === 0) cards.set(card, there)
    there.ends.push(end)
    there.whose.push(whose)
  }
  for (const [id, { link, ends }] of ways) {
    const flow = flows[id]
    if (!flow) continue
    put(flow.from, ends[0], { flow: id, end: link ? 'from' : 'loop' })
    put(flow.to, ends[1], { flow: id, end: link ? 'to' : 'loop' })
  }
  return cards
}

function movedBefore(way: Way | undefined, end: 'from' | 'to', port: Port): number {
  return way?.link && isSameSide(way.link[end], port) ? way.moves[end] : 0
}

/** A loop leaves upwards, on the right of all that does, and comes back from the right, above all that leaves there. */
function endsOfLoop({ start, end }: Route): readonly [End, End] {
  const up: Port = { ...start, dx: 0, dy: -1 }
  const right: Port = { x: end.x, y: end.y, dx: 1, dy: 0 }
  return [
    { port: up, passes: { x: up.x + FAR, y: up.y }, held: 'fast' },
    { port: right, passes: { x: right.x, y: right.y - FAR }, held: 'fast' },
  ]
}

type Row = { from: number; to: number; readonly alone: { from: boolean; to: boolean } }

/** Where a straight line has had to give way at one end, the other follows if it has its side for itself. */
function straighten(
  link: Link | null | undefined,
  row: Row,
  flow: Flow | undefined,
  rects: ReadonlyMap<Id, Rect>,
): void {
  if (!link || !flow || row.from === row.to || !isStraight(link)) return
  const follows = row.alone.to ? 'to' : row.alone.from ? 'from' : null
  const rect = follows && rects.get(flow[follows])
  if (!follows || !rect) return
  const by = row[follows === 'to' ? 'from' : 'to']
  const [at, low, size] =
    link.from.dx !== 0 ? [link.from.y + by, rect.y, rect.h] : [link.from.x + by, rect.x, rect.w]
  if (at >= low + CORNER && at <= low + size - CORNER) row[follows] = by
}

function shifted(link: Link, { from, to }: Moves): Link {
  return { ...link, from: along(link.from, from), to: along(link.to, to) }
}

function along(port: Port, by: number): Port {
  return port.dx !== 0 ? { ...port, y: port.y + by } : { ...port, x: port.x + by }
}
