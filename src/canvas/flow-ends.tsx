import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import { useOverlay, useSession } from '../store/use'
import { beginConnect, connectStore } from './connect'
import type { FlowEdge } from './scene'
import type { Space } from './use-space'

type Props = { readonly edges: readonly FlowEdge[]; readonly space: Space }

/** A grip on each end of the selected flow, to pull it onto another asset. */
export function FlowEnds({ edges, space }: Props) {
  const selected = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined))
  const connecting = useStore(connectStore, ({ current }) => current !== null)
  const moving = useOverlay(({ places }) => places.size > 0)
  const zoom = useFlow((state) => state.transform[2])
  const edge = selected === undefined ? undefined : edges.find(({ id }) => id === selected)
  if (!edge?.data || edge.data.locked || connecting || moving) return null
  const { route } = edge.data
  const ends = [
    { end: 'from', at: route.start, stays: edge.target },
    { end: 'to', at: route.end, stays: edge.source },
  ] as const
  return (
    <ViewportPortal>
      {ends.map(({ end, at, stays }) => (
        <div
          key={end}
          aria-hidden="true"
          className="flow-end nopan nodrag"
          style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / Math.min(zoom, 1)})` }}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.preventDefault()
            event.stopPropagation()
            beginConnect({ from: stays, moving: { flow: edge.id, end } }, event, space)
          }}
        />
      ))}
    </ViewportPortal>
  )
}
