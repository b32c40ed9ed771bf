import type { ElementChanges } from '../analysis/compare'
import { elementName, elementType } from '../model/element'
import { boxes, type Rect } from '../model/geometry'
import type { Id, Model } from '../model/model'
import { own } from '../model/own'
import { type Route, route } from '../model/route'
import type { DiffState } from '../ui/diff-sign'
import type { Projection } from './scene'

/** What is drawn over, or in place of, one element; pixels of the drawing. */
export type Outline = {
  readonly id: Id
  readonly state: DiffState
  readonly name: string
  /** Of assets and zones. */
  readonly rect: Rect
  /** Of flows. */
  readonly line: Pick<Route, 'path' | 'start'> | null
  /** It is not on the canvas. */
  readonly ghost: boolean
}

type States = { readonly before: Model; readonly after: Model; readonly changes: ElementChanges }

/**
 * Outlines of what came, went and changed. What is on the canvas is marked where it stands; what is not is drawn
 * as a ghost where its own state had it.
 */
export function outlinesOf(
  states: States,
  model: Model,
  drawn: Pick<Projection, 'rects' | 'edges'>,
): Outline[] {
  const { before, after, changes } = states
  const past = boxes(before)
  const later = boxes(after)
  const edges = new Map(drawn.edges.map((edge) => [edge.id, edge.data]))
  const rectOf = (id: Id) => drawn.rects.get(id) ?? later.get(id) ?? past.get(id)
  const outline = (id: Id, state: DiffState, of: Model): Outline[] => {
    const about = { id, state, name: elementName(of, id), ghost: elementType(model, id) === null }
    const flow = own(of.flows, id)
    if (!flow) {
      const rect = rectOf(id)
      return rect ? [{ ...about, rect, line: null }] : []
    }
    const edge = edges.get(id)
    if (edge) return [{ ...about, rect: NOWHERE, line: edge.route }]
    const [from, to] = [rectOf(flow.from), rectOf(flow.to)]
    if (!from || !to) return []
    return [{ ...about, rect: NOWHERE, line: route(from, to, 0, flow.from === flow.to) }]
  }
  return [
    ...changes.removed.flatMap((id) => outline(id, 'removed', before)),
    ...changes.changed.flatMap((id) => outline(id, 'changed', after)),
    ...changes.added.flatMap((id) => outline(id, 'added', after)),
  ]
}

const NOWHERE: Rect = { x: 0, y: 0, w: 0, h: 0 }
