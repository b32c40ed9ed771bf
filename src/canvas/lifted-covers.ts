import { type Curve, pointOn } from '../model/curve'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import type { CanvasNode, FlowEdge } from './scene'

/** Points looked at along a curve: less than the size of a card apart on all but the longest. */
const SAMPLES = 24
/** A line and its arrowhead are so wide, and a point between two samples is no farther off. */
const MARGIN = 24

/**
 * The cards and notes that flows drawn above everything pass behind: to look as at rest, they are drawn once more
 * above the flows.
 */
export function coversOf(
  nodes: readonly CanvasNode[],
  rects: ReadonlyMap<Id, Rect>,
  lifted: ReadonlySet<Id>,
  flows: readonly FlowEdge[],
): CanvasNode[] {
  const curves = flows.flatMap(({ data }) => (data ? [data.route.curve] : []))
  return nodes.filter(({ id, type }) => {
    const rect = type === 'zone' || lifted.has(id) ? undefined : rects.get(id)
    return rect !== undefined && curves.some((curve) => isNear(curve, rect) && passes(curve, rect))
  })
}

/** A curve never leaves the box around its four points. */
function isNear([a, b, c, d]: Curve, { x, y, w, h }: Rect): boolean {
  return (
    Math.max(a.x, b.x, c.x, d.x) > x - MARGIN &&
    Math.min(a.x, b.x, c.x, d.x) < x + w + MARGIN &&
    Math.max(a.y, b.y, c.y, d.y) > y - MARGIN &&
    Math.min(a.y, b.y, c.y, d.y) < y + h + MARGIN
  )
}

function passes(curve: Curve, { x, y, w, h }: Rect): boolean {
  for (let i = 0; i <= SAMPLES; i++) {
    const at = pointOn(curve, i / SAMPLES)
    if (at.x > x - MARGIN && at.x < x + w + MARGIN && at.y > y - MARGIN && at.y < y + h + MARGIN) return true
  }
  return false
}
