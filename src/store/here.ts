/** Where on the canvas a context menu was opened, while its commands are named and run. */

import type { Point } from '../model/geometry'

let place: Point | null = null

/** Runs something for a place on the canvas, model pixels; null for no place in particular. */
export function atPlace<Result>(point: Point | null, run: () => Result): Result {
  place = point
  try {
    return run()
  } finally {
    place = null
  }
}

/** The place that was pointed at, or null where a command was called in another way. */
export function placeHere(): Point | null {
  return place
}
