import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import type { Rect } from '../model/geometry'
import type { Id } from '../model/model'
import { type FarGroup, farGroups, selectedOutline } from './far-cards'
import { FarFlows } from './far-flows'
import type { CanvasNode, FlowEdge } from './scene'

type Cards = {
  readonly nodes: readonly CanvasNode[]
  readonly rects: ReadonlyMap<Id, Rect>
  readonly heat: boolean
}

/** The flows and cards of a large drawing seen from far off. What is dragged is drawn by the lifted layer. */
export function FarDrawing({ flows, nodes, rects, heat }: Cards & { readonly flows: readonly FlowEdge[] }) {
  const resting = useMemo(() => nodes.filter(({ dragging }) => !dragging), [nodes])
  return (
    <ViewportPortal>
      <FarFlows edges={flows} />
      <FarCards heat={heat} nodes={resting} rects={rects} />
    </ViewportPortal>
  )
}

type CardsProps = Cards & {
  /** Draws around what is selected too, which the nodes do where they are seen. */
  readonly outlined?: boolean
}

/** The assets among the nodes. Their nodes say what they are and take the pointer; this is what is seen of them. */
export const FarCards = memo(function FarCards({ nodes, rects, heat, outlined = false }: CardsProps) {
  const groups = useMemo(() => farGroups(nodes, rects, heat), [nodes, rects, heat])
  return (
    <svg aria-hidden="true" className="far-cards" height="1" width="1">
      {groups.map((group) => (
        <Group group={group} key={group.key} />
      ))}
      {outlined && <path className="far-selected" d={selectedOutline(nodes, rects)} />}
    </svg>
  )
})

function Group({ group: { look, face, rims, tile, badge } }: { readonly group: FarGroup }) {
  return (
    <g
      className="far-card"
      data-dfd={look.dfd}
      data-emphasis={look.stepsBack ? 'out' : undefined}
      data-level={look.level}
      data-out-of-scope={look.outOfScope || undefined}
    >
      <path className="far-face" d={face} />
      {rims && <path className="far-rims" d={rims} />}
      <path className="far-tile" d={tile} />
      {badge && <path className="far-badge" d={badge} />}
    </g>
  )
}
