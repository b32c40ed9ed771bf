import * as text from '#text/canvas-later'
import './minimap.css'
import { useStore as useFlow, useReactFlow } from '@xyflow/react'
import type { PointerEvent } from 'react'
import { bounds, type Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { useDocument } from '../store/use'

/** Pixels on the screen, and how much of the drawing's size is left free around it. */
const SIZE = { w: 200, h: 140 } as const
const MARGIN = 0.04

type Props = { readonly rects: ReadonlyMap<Id, Rect> }

/** The whole drawing, small, and what of it is in view; a press or a drag goes there. The keys that fit and pan do the same. */
export function Minimap({ rects }: Props) {
  const flow = useReactFlow()
  const [x, y, zoom] = useFlow(({ transform }) => transform)
  const width = useFlow((state) => state.width)
  const height = useFlow((state) => state.height)
  const { zones, assets } = useDocument(({ model: { zones, assets } }) => ({ zones, assets }))
  const whole = bounds(rects.values())
  if (!whole || width === 0) return null
  const view = { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom }
  const box = grown(bounds([whole, view]) ?? whole)
  const scale = Math.min(SIZE.w / box.w, SIZE.h / box.h)
  function go(event: PointerEvent<SVGSVGElement>) {
    const drawn = event.currentTarget.getBoundingClientRect()
    const to = {
      x: box.x + box.w / 2 + (event.clientX - drawn.left - drawn.width / 2) / scale,
      y: box.y + box.h / 2 + (event.clientY - drawn.top - drawn.height / 2) / scale,
    }
    void flow.setCenter(to.x, to.y, { zoom })
  }
  const only = (table: object) => [...rects].flatMap(([id, rect]) => (id in table ? [rect] : []))
  return (
    <svg
      aria-label={text.minimap}
      className="minimap"
      height={SIZE.h}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && go(event)}
      role="img"
      viewBox={`${box.x} ${box.y} ${box.w} ${box.h}`}
      width={SIZE.w}
    >
      <path className="minimap-zones" d={outline(only(zones))} />
      <path className="minimap-assets" d={outline(only(assets))} />
      <rect className="minimap-view" height={view.h} rx={6 / scale} width={view.w} x={view.x} y={view.y} />
    </svg>
  )
}

/** Many rectangles as one path, which is much less for the browser than as many elements. */
function outline(rects: readonly Rect[]): string {
  return rects
    .map(
      ({ x, y, w, h }) =>
        `M${Math.round(x)} ${Math.round(y)}h${Math.round(w)}v${Math.round(h)}h${-Math.round(w)}z`,
    )
    .join('')
}

function grown({ x, y, w, h }: Rect): Rect {
  const by = Math.max(w, h) * MARGIN
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by }
}
