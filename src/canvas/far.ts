/** Seen from far off, a large drawing shows shapes only: nobody could read more, and it would be thousands of elements. */

import { distanceToPath } from '../model/flow-under'
import type { Point } from '../model/geometry'
import type { Id } from '../model/model'
import type { FlowEdge } from './scene'

/** Below this zoom a name is four pixels high. */
const FAR_ZOOM = 0.35
/** Smaller drawings are quick enough with everything on them. */
const FAR_ABOVE = 500

/** Whether a drawing of so many elements is shown without what could not be read. */
export function isFar(zoom: number, elements: number): boolean {
  return zoom < FAR_ZOOM && elements > FAR_ABOVE
}

/** The flow whose line passes nearest to the point and no further away than `reach` model pixels; null for none. */
export function flowAt(edges: readonly FlowEdge[], point: Point, reach: number): Id | null {
  let nearest: Id | null = null
  let best = reach
  for (const { id, data } of edges) {
    const distance = data ? distanceToPath(data.route.path, point, best) : null
    if (distance === null) continue
    nearest = id
    best = distance
  }
  return nearest
}
