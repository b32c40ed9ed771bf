/** Cards as they look from far off, many of the same look in one outline: much less for the browser than as many boxes. */

import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { worstOf } from './marks'
import type { AssetNode, CanvasNode } from './scene'

/** Everything that the look of a card depends on from far off. */
type Look = {
  readonly dfd: AssetNode['data']['dfd']
  readonly level: ReturnType<typeof worstOf>
  readonly stepsBack: boolean
  readonly outOfScope: boolean
}

export type FarGroup = {
  readonly key: string
  readonly look: Look
  /** SVG paths; a data store has lines above and below instead of a frame. */
  readonly face: string
  readonly rims: string
  readonly tile: string
  readonly badge: string
}

/** From the left edge of a card to its tile, which stands in the middle of its height. */
const TILE = { left: 11, size: 32, radius: 6 } as const
const HEAT_SIZE = 52
const BADGE = { right: 5, top: -9, w: 34, h: 18 } as const
const ROUND = 8
/** To the middle of the line. */
const OUTLINE = 3

/** In a square of one by one. */
const HEAT_CORNERS = {
  critical: [0.5, 0, 0.95, 0.25, 0.95, 0.75, 0.5, 1, 0.05, 0.75, 0.05, 0.25],
  high: [0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5],
  medium: [0.5, 0.05, 1, 0.95, 0, 0.95],
} as const

/** The assets among the nodes, by their looks. With `heat` the tile takes the shape of the worst open level. */
export function farGroups(
  nodes: readonly CanvasNode[],
  rects: ReadonlyMap<Id, Rect>,
  heat: boolean,
): readonly FarGroup[] {
  const members = new Map<string, { readonly look: Look; readonly rects: Rect[] }>()
  for (const node of nodes) {
    const rect = rects.get(node.id)
    if (node.type !== 'asset' || !rect) continue
    const look = lookOf(node)
    const key = Object.values(look).join()
    const group = members.get(key) ?? { look, rects: [] }
    group.rects.push(rect)
    members.set(key, group)
  }
  return [...members].map(([key, group]) => ({
    key,
    look: group.look,
    ...outlines(group.look, group.rects, heat),
  }))
}

/** The outlines of the selected assets among the nodes, as far from the cards as style sheets put them. */
export function selectedOutline(nodes: readonly CanvasNode[], rects: ReadonlyMap<Id, Rect>): string {
  return nodes
    .map(({ id, type, selected }) => {
      const rect = type === 'asset' && selected ? rects.get(id) : undefined
      return rect ? box(inset(rect, -OUTLINE), 0) : ''
    })
    .join('')
}

function lookOf({ data }: AssetNode): Look {
  const { dfd, emphasis, outOfScope } = data
  return { dfd, level: worstOf(data), stepsBack: emphasis === 'out', outOfScope }
}

function outlines({ dfd, level }: Look, rects: readonly Rect[], heat: boolean) {
  const store = dfd === 'data-store'
  const radius = dfd === 'process' ? ROUND : 0
  const each = (draw: (rect: Rect) => string) => rects.map(draw).join('')
  return {
    face: each((rect) => (store ? box(rect, 0) : box(inset(rect, 0.5), radius))),
    rims: store ? each(({ x, y, w, h }) => `M${x} ${y + 1}h${w}M${x} ${y + h - 1}h${w}`) : '',
    tile: each((rect) => (heat && level ? heatTile(rect, level) : box(tileIn(rect, TILE.size), TILE.radius))),
    badge: level && !heat ? each((rect) => box(badgeOf(rect), BADGE.h / 2)) : '',
  }
}

function tileIn({ x, y, h }: Rect, size: number): Rect {
  return { x: x + TILE.left, y: y + (h - size) / 2, w: size, h: size }
}

function badgeOf({ x, y, w }: Rect): Rect {
  return { x: x + w + BADGE.right - BADGE.w, y: y + BADGE.top, w: BADGE.w, h: BADGE.h }
}

function inset({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by }
}

function heatTile(rect: Rect, level: NonNullable<Look['level']>): string {
  const { x, y } = tileIn(rect, HEAT_SIZE)
  if (level === 'low')
    return box(inset({ x, y, w: HEAT_SIZE, h: HEAT_SIZE }, HEAT_SIZE / 10), HEAT_SIZE * 0.4)
  const corners = HEAT_CORNERS[level].map((part, i) => (i % 2 === 0 ? x : y) + part * HEAT_SIZE)
  return `M${corners.join(' ')}z`
}

/** A rectangle with round corners, as a path. */
function box({ x, y, w, h }: Rect, r: number): string {
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const across = w - 2 * r
  const down = h - 2 * r
  return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`
}
