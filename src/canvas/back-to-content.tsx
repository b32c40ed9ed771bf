import { useStore as useFlow } from '@xyflow/react'
import * as text from '#text/canvas'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { requestView } from '../store/viewport'

type Props = { readonly rects: ReadonlyMap<Id, Rect> }

/** Shown while nothing of the diagram is in view. */
export function BackToContent({ rects }: Props) {
  const lost = useFlow(({ transform: [x, y, zoom], width, height }) => {
    if (rects.size === 0 || width === 0) return false
    for (const rect of rects.values()) {
      const left = rect.x * zoom + x
      const top = rect.y * zoom + y
      if (left < width && left + rect.w * zoom > 0 && top < height && top + rect.h * zoom > 0) return false
    }
    return true
  })
  if (!lost) return null
  return (
    <p className="back-to-content">
      {text.nothingInView}
      <button onClick={() => requestView({ type: 'fit' })} type="button">
        {text.backToTheDiagram}
      </button>
    </p>
  )
}
