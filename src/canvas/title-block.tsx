import { ViewportPortal } from '@xyflow/react'
import { bounds, type Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { titleBlock } from '../model/title-block'
import { useDocument } from '../store/use'

/** Title, owner, stage and date of the model above its drawing, as in the exported pictures. */
export function TitleBlock({ rects }: { readonly rects: ReadonlyMap<Id, Rect> }) {
  const info = useDocument(({ model }) => model.info)
  if (info.titleBlock !== true) return null
  const box = bounds(rects.values())
  const block = box && titleBlock(info, [box])
  if (!block) return null
  const { rect, title, details } = block
  return (
    <ViewportPortal>
      <div
        className="title-block"
        style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.w, height: rect.h }}
      >
        <strong>{title}</strong>
        <span>{details}</span>
      </div>
    </ViewportPortal>
  )
}
