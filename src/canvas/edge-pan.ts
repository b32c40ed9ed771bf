import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { followView } from './connect'
import type { CanvasNode, FlowEdge } from './scene'
import { saveView } from './view'

/** How near the edge the view begins to move, and how far it moves in a frame at most; pixels. */
const EDGE = 36
const SPEED = 12

/** While a flow is pulled, the view moves when the pointer comes to the edge of the canvas. */
export function useEdgePan(root: RefObject<HTMLElement | null>, active: boolean): void {
  const flow = useReactFlow<CanvasNode, FlowEdge>()
  useEffect(() => {
    const element = root.current
    if (!active || !element) return
    const bounds = element.getBoundingClientRect()
    const stop = new AbortController()
    let [dx, dy] = [0, 0]
    let frame = 0
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        dx = pace(clientX - bounds.left, bounds.right - clientX)
        dy = pace(clientY - bounds.top, bounds.bottom - clientY)
        if (frame === 0 && (dx !== 0 || dy !== 0)) frame = requestAnimationFrame(step)
      },
      { capture: true, signal: stop.signal },
    )
    function step() {
      frame = dx === 0 && dy === 0 ? 0 : requestAnimationFrame(step)
      const view = flow.getViewport()
      void flow.setViewport({ ...view, x: view.x + dx, y: view.y + dy }).then(followView)
    }
    return () => {
      stop.abort()
      cancelAnimationFrame(frame)
      saveView(flow, element)
    }
  }, [root, active, flow])
}

/** Pixels a frame, from the distances to the near and the far edge; outside the canvas it is at its fastest. */
export function pace(near: number, far: number): number {
  const towards = (distance: number) => (SPEED * Math.min(Math.max(EDGE - distance, 0), EDGE)) / EDGE
  return towards(near) - towards(far)
}
