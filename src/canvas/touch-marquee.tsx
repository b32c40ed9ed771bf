import { ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Point, Rect } from '../model/geometry'
import { documentStore } from '../store/document'
import { select } from '../store/session'
import { followPointer, type GesturePoint } from './gesture'
import { inMarquee } from './select'
import type { Space } from './use-space'

const marqueeStore = createStore<{ readonly area: Rect | null }>(() => ({ area: null }))

/**
 * Goes on from a finger that has rested on the empty canvas: pulled, it selects an area as a mouse would; lifted
 * where it lay, it `asks` for the menu.
 */
export function pullMarquee(
  press: GesturePoint & { pointerId: number },
  space: Space,
  asks: () => void,
): void {
  const from = space.toModel(press)
  const stop = () => marqueeStore.setState({ area: null })
  marqueeStore.setState({ area: { ...from, w: 0, h: 0 } })
  followPointer(press, {
    onMove: (point) => {
      const area = between(from, space.toModel(point))
      marqueeStore.setState({ area })
      select(inMarquee(documentStore.getState().model, space.rects(), area))
    },
    onEnd: (_, moved) => {
      stop()
      if (!moved) asks()
    },
    onCancel: stop,
  })
}

/** The area under a finger. */
export function TouchMarquee() {
  const area = useStore(marqueeStore, (state) => state.area)
  if (!area) return null
  const { x, y, w, h } = area
  return (
    <ViewportPortal>
      <div
        className="touch-marquee"
        style={{ transform: `translate(${x}px, ${y}px)`, width: w, height: h }}
      />
    </ViewportPortal>
  )
}

function between(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
}
