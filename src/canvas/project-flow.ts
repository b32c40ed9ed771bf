import { marksWidth } from '../analysis/mark-row'
import { flowMarks } from '../catalogue/flow-marks'
import { crossingOf } from '../model/crossing'
import { placeFlowLabel } from '../model/flow-label'
import type { Rect } from '../model/geometry'
import type { Flow, Id } from '../model/model'
import type { Route } from '../model/route'
import { flowLabel } from './a11y'
import type { Cache } from './cache'
import type { Link } from './links'
import { type Context, Z_FLOW } from './project-node'
import { emphasisOf, type FlowData, type FlowEdge } from './scene'

/** The edge of a flow with its route, label and marks; null while one of its ends is missing. */
export function projectFlow(cache: Cache<FlowEdge>, context: Context, id: Id): FlowEdge | null {
  const { scene, rects, obstacles, lane, links, ways, selected } = context
  const flow = scene.model.flows[id]
  const link = links.get(id)
  const from = flow && rects.get(flow.from)
  const to = flow && rects.get(flow.to)
  const line = ways.get(id)?.route
  if (!flow || !link || !from || !to || !line) return null
  const zone = link.zone === null ? undefined : rects.get(link.zone)
  const badge = scene.badges.get(id) ?? null
  const emphasis = emphasisOf(scene, id)
  const sideways = lane.get(id) ?? 0
  const isSelected = selected.has(id)
  const welcomes = scene.overlay.dropFlow === id
  const near = obstacles.near(flow.from, flow.to)
  const words = flow.name === '' ? NO_WORDS : obstacles.words(flow.from, flow.to)
  const drawn = [flow, line, zone, badge, emphasis, isSelected, welcomes]
  return cache.get(id, [...drawn, link.inwards, link.enters, link.from, link.to, ...words], () => {
    const state = { outOfScope: flow.outOfScope !== null, locked: flow.locked === true, emphasis, welcomes }
    const data = dataOf(flow, line, { from, to, near, words, zone, link, sideways, badge }, state)
    return edgeOf(id, flow, link, data, isSelected)
  })
}

const NO_WORDS: readonly never[] = []

type Ends = {
  readonly from: Rect
  readonly to: Rect
  readonly near: readonly Rect[]
  readonly words: readonly Rect[]
  readonly zone: Rect | undefined
  readonly link: Link
  readonly sideways: number
  readonly badge: FlowData['badge']
}
type State = Pick<FlowData, 'outOfScope' | 'locked' | 'emphasis' | 'welcomes'>

/** What only a flow in full shows is worked out when it is asked for: of a large drawing few are ever seen so. */
function dataOf(flow: Flow, line: Route, ends: Ends, state: State): FlowData {
  const { from, to, near, words, zone, link, sideways, badge } = ends
  const marks = flowMarks(flow)
  const crossing = once(() => (zone ? crossingOf(line, zone, link.inwards) : null))
  const label = once(() =>
    placeFlowLabel(flow.name, line, from, to, marksWidth(marks, badge), sideways, near, words),
  )
  return {
    route: line,
    marks,
    badge,
    ...state,
    get crossing() {
      return crossing()
    },
    get label() {
      return label()
    },
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The label says what it is. */
const ATTRIBUTES = { 'aria-roledescription': undefined }

function edgeOf(id: Id, flow: Flow, link: Link, data: FlowData, selected: boolean): FlowEdge {
  return {
    id,
    type: 'flow',
    source: flow.from,
    target: flow.to,
    data,
    selected,
    domAttributes: ATTRIBUTES,
    zIndex: selected ? Z_FLOW + 1 : Z_FLOW,
    ariaLabel: flowLabel({ ...link, name: flow.name, locked: data.locked, badge: data.badge }),
  }
}
