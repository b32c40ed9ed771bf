/** A model as things to paint: positions, colours and words decided, nothing written yet. */

import type { Badge } from '../../analysis/badge'
import { marksWidth } from '../../analysis/mark-row'
import { elements } from '../../catalogue/elements'
import { flowMarks } from '../../catalogue/flow-marks'
import { boundaryBetween, crossingOf } from '../../model/crossing'
import { placeFlowLabel } from '../../model/flow-label'
import { boxes, type Point, type Rect, zoneDepth } from '../../model/geometry'
import { lanes } from '../../model/lanes'
import type { Flow, Id, Model, Zone } from '../../model/model'
import { type Obstacles, obstaclesOf } from '../../model/obstacles'
import type { Route } from '../../model/route'
import { waysOf } from '../../model/ways'
import { zoneWords } from '../../model/zone-words'
import type { Palette } from '../palette'
import type { FlowDrawing } from './flow'
import { zoneColours } from './zone'

export type ZoneDrawing = { readonly zone: Zone; readonly rect: Rect; readonly trust: number }

export type Scene = {
  readonly rects: ReadonlyMap<Id, Rect>
  /** Outer ones first. */
  readonly zones: readonly ZoneDrawing[]
  readonly flows: readonly FlowDrawing[]
}

/** Lays a model out for painting. Flows without two ends are left out. */
export function sceneOf(model: Model, badges: ReadonlyMap<Id, Badge>, palette: Palette): Scene {
  const rects = boxes(model)
  const zones = zonesOutsideIn(model, rects)
  const lane = lanes(model.flows)
  const obstacles = obstaclesOf(rects, model.assets, zoneWords(model.zones, rects))
  const ways = waysOf({ flows: model.flows, rects, obstacles, lanes: lane })
  const flows = Object.entries(model.flows).flatMap(([id, flow]) => {
    const line = ways.get(id)?.route
    const context = { model, rects, obstacles, lane: lane.get(id) ?? 0, badge: badges.get(id) ?? null }
    const drawing = line ? drawingOf(flow, line, context) : null
    if (!drawing) return []
    const ground = colourAt(middleOf(drawing), zones, palette)
    return [{ ...drawing, ground }]
  })
  return { rects, zones, flows }
}

type FlowContext = {
  readonly model: Model
  readonly rects: ReadonlyMap<Id, Rect>
  readonly obstacles: Obstacles
  readonly lane: number
  readonly badge: Badge | null
}

function drawingOf(
  flow: Flow,
  line: Route,
  { model, rects, obstacles, lane, badge }: FlowContext,
): Omit<FlowDrawing, 'ground'> | null {
  const from = rects.get(flow.from)
  const to = rects.get(flow.to)
  if (!from || !to) return null
  const near = obstacles.near(flow.from, flow.to)
  const words = obstacles.words(flow.from, flow.to)
  const boundary = boundaryBetween(model, flow.from, flow.to)
  const edge = boundary && rects.get(boundary.zone)
  const marks = flowMarks(flow)
  const outOfScope = flow.outOfScope !== null
  const shown = outOfScope ? null : badge
  return {
    route: line,
    label: placeFlowLabel(flow.name, line, from, to, marksWidth(marks, shown), lane, near, words),
    marks,
    crossing: edge && boundary ? crossingOf(line, edge, boundary.inwards) : null,
    badge: shown,
    outOfScope,
  }
}

function zonesOutsideIn(model: Model, rects: ReadonlyMap<Id, Rect>): ZoneDrawing[] {
  return Object.entries(model.zones)
    .map(([id, zone]) => ({ id, zone, depth: zoneDepth(model, id) }))
    .sort((a, b) => a.depth - b.depth)
    .flatMap(({ id, zone }) => {
      const rect = rects.get(id)
      const trust = zone.trust ?? elements.zoneKinds.get(zone.kind)?.trust ?? 0
      return rect ? [{ zone, rect, trust }] : []
    })
}

function middleOf({ label }: Omit<FlowDrawing, 'ground'>): Point {
  return { x: label.at.x, y: label.at.y - 4 }
}

function colourAt({ x, y }: Point, zones: readonly ZoneDrawing[], palette: Palette): string {
  const under = zones.findLast(
    ({ rect }) => x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h,
  )
  return under ? zoneColours(under.trust, palette).tint : palette.canvas
}
