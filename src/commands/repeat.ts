/** Duplicating again goes on as the last copy went: the same step, wherever the copy was moved to. */

import { bounds, boxes, type Point } from '../model/geometry'
import type { Id, Model } from '../model/model'
import { outermost } from './move'

type Copy = {
  /** Upper left corners of the original, and of the copy as it was put. */
  readonly from: Point
  readonly to: Point
  readonly copies: ReadonlySet<Id>
  /** The step was a person's own, so that it goes on even if this copy was not moved. */
  readonly repeated: boolean
}

let last: Copy | null = null

/** Takes down which copy was made of what; `repeated` when its step was that of an earlier copy. */
export function rememberCopy(
  model: Model,
  originals: readonly Id[],
  copies: readonly Id[],
  repeated: boolean,
): void {
  const [from, to] = [cornerOf(model, originals), cornerOf(model, copies)]
  last = from && to ? { from, to, copies: new Set(copies), repeated } : null
}

/** How far the selected copy is from its original; null when the selection is no fresh copy, or was not moved. */
export function repeatedOffset(model: Model, selection: readonly Id[]): Point | null {
  const ids = outermost(model, selection)
  const now = cornerOf(model, ids)
  if (!last || !now || ids.length !== last.copies.size || !ids.every((id) => last?.copies.has(id)))
    return null
  if (now.x === last.to.x && now.y === last.to.y && !last.repeated) return null
  return { x: now.x - last.from.x, y: now.y - last.from.y }
}

function cornerOf(model: Model, ids: readonly Id[]): Point | null {
  const all = boxes(model)
  return bounds(outermost(model, ids).flatMap((id) => all.get(id) ?? []))
}
