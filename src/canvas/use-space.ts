import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import type { Point, Rect } from '../model/geometry'
import type { Id } from '../model/model'
import type { GesturePoint } from './gesture'

/** From screen to model and back to what is drawn; one stable object for gestures that outlive a render. */
export type Space = {
  readonly toModel: (point: GesturePoint) => Point
  readonly rects: () => ReadonlyMap<Id, Rect>
  readonly zoom: () => number
}

/** The space of this canvas. `rects` are the rectangles last drawn. */
export function useSpace(rects: ReadonlyMap<Id, Rect>): Space {
  const flow = useReactFlow()
  const store = useStoreApi()
  const latest = useRef(rects)
  latest.current = rects
  return useMemo(
    () => ({
      toModel: ({ clientX, clientY }) =>
        flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false }),
      rects: () => latest.current,
      zoom: () => store.getState().transform[2],
    }),
    [flow, store],
  )
}
