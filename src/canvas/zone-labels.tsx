import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import * as text from '#text/canvas'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import type { CanvasNode, ZoneData } from './scene'

type Props = { readonly nodes: readonly CanvasNode[]; readonly rects: ReadonlyMap<Id, Rect> }

/** The zones' names once more, above the flows and on a ground of their own: a line must not strike them out. */
export function ZoneLabels({ nodes, rects }: Props) {
  return (
    <ViewportPortal>
      {nodes.map((node) => {
        const rect = rects.get(node.id)
        return (
          node.type === 'zone' &&
          !node.dragging &&
          rect && <ZoneLabel data={node.data} key={node.id} rect={rect} />
        )
      })}
    </ViewportPortal>
  )
}

type LabelProps = { readonly data: ZoneData; readonly rect: Rect }

/** The name of one zone. */
export const ZoneLabel = memo(function ZoneLabel({
  data: { name, trust, locked },
  rect: { x, y, w },
}: LabelProps) {
  return (
    <div
      aria-hidden="true"
      className="zone-label zone-header"
      data-locked={locked || undefined}
      data-trust={trust}
      style={{ transform: `translate(${x}px, ${y}px)`, width: w }}
    >
      <span className="zone-name">{name}</span>
      <span className="zone-trust">{text.trust(trust)}</span>
    </div>
  )
})
