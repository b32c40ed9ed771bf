import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import type { Guide } from '../model/guides'
import { useOverlay } from '../store/use'

/** Half the length of the strokes at the ends of a gap, screen pixels. */
const TICK = 4

/** Lines and gaps to which what is being dragged has snapped. */
export function GuidesLayer() {
  const guides = useOverlay((overlay) => overlay.guides)
  const zoom = useFlow((state) => state.transform[2])
  if (guides.length === 0) return null
  return (
    <ViewportPortal>
      <svg aria-hidden="true" className="guides" width="1" height="1">
        {guides.map((guide) => (
          <path d={pathOf(guide, TICK / zoom)} data-type={guide.type} key={Object.values(guide).join()} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

function pathOf({ type, axis, at, from, to }: Guide, tick: number): string {
  if (type === 'line') return axis === 'x' ? `M${at},${from} V${to}` : `M${from},${at} H${to}`
  return axis === 'x'
    ? `M${from},${at} H${to} M${from},${at - tick} V${at + tick} M${to},${at - tick} V${at + tick}`
    : `M${at},${from} V${to} M${at - tick},${from} H${at + tick} M${at - tick},${to} H${at + tick}`
}
