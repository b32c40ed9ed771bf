import { ViewportPortal } from '@xyflow/react'
import { type PointerEvent, useState } from 'react'
import { moveTitleBlock } from '../commands/view'
import { bounds, type Point, type Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { nearestCorner, titleBlock } from '../model/title-block'
import { useDocument } from '../store/use'
import { followPointer } from './gesture'
import type { Space } from './use-space'

type Props = { readonly rects: ReadonlyMap<Id, Rect>; readonly space: Space }

/**
 * Title, owner, stage and date of the model beside its drawing, as in the exported pictures. Dragged, it goes to the
 * nearest corner of the drawing; a command does the same without a pointer.
 */
export function TitleBlock({ rects, space }: Props) {
  const info = useDocument(({ model }) => model.info)
  const [pulled, setPulled] = useState<Point | null>(null)
  if (info.titleBlock !== true) return null
  const box = bounds(rects.values())
  const block = box && titleBlock(info, [box])
  if (!block) return null
  const { rect, title, details } = block
  const at = pulled ?? rect
  function pull(press: PointerEvent) {
    if (press.button !== 0 || !box) return
    press.preventDefault()
    press.stopPropagation()
    const from = space.toModel(press)
    followPointer(press, {
      onMove: (point) => {
        const now = space.toModel(point)
        setPulled({ x: rect.x + now.x - from.x, y: rect.y + now.y - from.y })
      },
      onEnd: (point, moved) => {
        setPulled(null)
        if (moved) moveTitleBlock(nearestCorner(box, space.toModel(point)))
      },
      onCancel: () => setPulled(null),
    })
  }
  return (
    <ViewportPortal>
      <div
        className="title-block nopan nodrag"
        data-pulled={pulled ? '' : undefined}
        onPointerDown={pull}
        style={{ transform: `translate(${at.x}px, ${at.y}px)`, width: rect.w, height: rect.h }}
      >
        <strong>{title}</strong>
        <span>{details}</span>
      </div>
    </ViewportPortal>
  )
}
