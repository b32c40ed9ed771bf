import { marksWidth } from '../analysis/mark-row'
import { flowMarks } from '../catalogue/flow-marks'
import { boundaryBetween, crossingOf } from '../model/crossing'
import { placeFlowLabel } from '../model/flow-label'
import type { Rect } from '../model/geometry'
import type { Flow, Id } from '../model/model'
import { route } from '../model/route'
import { flowLabel } from './a11y'
import type { Cache } from './cache'
import { type Context, Z_FLOW } from './project-node'
import { emphasisOf, type FlowData, type FlowEdge } from './scene'

/** The edge of a flow with its route, label and marks; null while one of its ends is missing. */
export function projectFlow(cache: Cache<FlowEdge>, context: Context, id: Id): FlowEdge | null {
  const { scene, rects, lane, selected } = context
  const flow = scene.model.flows[id]
  const from = flow && rects.get(flow.from)
  const to = flow && rects.get(flow.to)
  if (!flow || !from || !to) return null
  const boundary = boundaryBetween(scene.model, flow.from, flow.to)
  const edge = boundary ? rects.get(boundary.zone) : undefined
  const sideways = lane.get(id) ?? 0
  const shown = {
    badge: scene.badges.get(id) ?? null,
    emphasis: emphasisOf(scene, id),
    names: namesOf(context, flow),
    enters: boundary?.inwards ? (scene.model.zones[boundary.zone]?.name ?? null) : null,
  }
  const isSelected = selected.has(id)
  const inputs = [
    flow,
    ...numbers(from),
    ...numbers(to),
    ...(edge ? numbers(edge) : []),
    boundary?.inwards,
    sideways,
    shown.badge,
    shown.emphasis,
    shown.enters,
    ...shown.names,
    isSelected,
  ]
  return cache.get(id, inputs, () => {
    const line = route(from, to, sideways, flow.from === flow.to)
    const crossing = edge && boundary ? crossingOf(line, edge, boundary.inwards) : null
    const marks = flowMarks(flow)
    const label = placeFlowLabel(flow.name, line, from, to, marksWidth(marks, shown.badge))
    const data = { route: line, label, marks, crossing, ...common(flow, shown) }
    return edgeOf(id, flow, data, shown, isSelected)
  })
}

type Shown = Pick<FlowData, 'badge' | 'emphasis'> & {
  readonly names: readonly [string, string]
  readonly enters: string | null
}

function common(flow: Flow, { badge, emphasis }: Shown) {
  return { badge, emphasis, outOfScope: flow.outOfScope !== null }
}

function edgeOf(id: Id, flow: Flow, data: FlowData, shown: Shown, selected: boolean): FlowEdge {
  const [from, to] = shown.names
  return {
    id,
    type: 'flow',
    source: flow.from,
    target: flow.to,
    data,
    selected,
    zIndex: selected ? Z_FLOW + 1 : Z_FLOW,
    ariaLabel: flowLabel({ name: flow.name, from, to, enters: shown.enters, badge: shown.badge }),
  }
}

function namesOf({ scene }: Context, { from, to }: Flow): readonly [string, string] {
  const { assets } = scene.model
  return [assets[from]?.name ?? '', assets[to]?.name ?? '']
}

function numbers({ x, y, w, h }: Rect): readonly number[] {
  return [x, y, w, h]
}
